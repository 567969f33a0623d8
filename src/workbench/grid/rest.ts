/** What the grid can do without until the page has been loaded: rules for cells, tables, and what floats over them. */
import { mergeLocales, type ILanguagePack } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import type { Locale } from "../../appraisal/rubric/types";

type Wording = Parameters<typeof mergeLocales>[0];

export const presets = () => [UniverSheetsConditionalFormattingPreset(), UniverSheetsDataValidationPreset(), UniverSheetsDrawingPreset(), UniverSheetsTablePreset()];

/** What it says in a language. */
export async function wordingOf(locale: Locale): Promise<ILanguagePack> {
  const modules =
    locale === "zh-CN"
      ? [import("@univerjs/preset-sheets-conditional-formatting/locales/zh-CN"), import("@univerjs/preset-sheets-data-validation/locales/zh-CN"), import("@univerjs/preset-sheets-drawing/locales/zh-CN"), import("@univerjs/preset-sheets-table/locales/zh-CN")]
      : [import("@univerjs/preset-sheets-conditional-formatting/locales/en-US"), import("@univerjs/preset-sheets-data-validation/locales/en-US"), import("@univerjs/preset-sheets-drawing/locales/en-US"), import("@univerjs/preset-sheets-table/locales/en-US")];
  return mergeLocales(...(await Promise.all<{ default: Wording }>(modules)).map((module) => module.default));
}
