/** Univer with its open presets, in the language of the page. */
import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsCorePreset, CalculationMode } from "@univerjs/preset-sheets-core";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import type { Locale } from "../../appraisal/rubric/types";

/**
 * Starts Univer in an element.
 *
 * @param id of the element
 */
export async function startUniver(id: string, locale: Locale): Promise<FUniver> {
  const code = locale === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US;
  const univer = new Univer({ locale: code, locales: { [code]: mergeLocales(...(await wording(locale))) }, logLevel: LogLevel.ERROR });
  const presets = [
    UniverSheetsCorePreset({ container: id, header: true, ribbonType: "simple", formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY }, disableTextFormatAlert: true, disableTextFormatMark: true }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsDrawingPreset(),
    UniverSheetsTablePreset(),
  ];
  const known = new Set<unknown>();
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    const [constructor, options] = Array.isArray(plugin) ? plugin : [plugin, undefined];
    // Presets share some plugins.
    if (known.has(constructor)) continue;
    known.add(constructor);
    univer.registerPlugin(constructor, options);
  }
  return FUniver.newAPI(univer);
}

async function wording(locale: Locale): Promise<Parameters<typeof mergeLocales>> {
  const modules =
    locale === "zh-CN"
      ? [import("@univerjs/preset-sheets-core/locales/zh-CN"), import("@univerjs/preset-sheets-conditional-formatting/locales/zh-CN"), import("@univerjs/preset-sheets-data-validation/locales/zh-CN"), import("@univerjs/preset-sheets-drawing/locales/zh-CN"), import("@univerjs/preset-sheets-table/locales/zh-CN")]
      : [import("@univerjs/preset-sheets-core/locales/en-US"), import("@univerjs/preset-sheets-conditional-formatting/locales/en-US"), import("@univerjs/preset-sheets-data-validation/locales/en-US"), import("@univerjs/preset-sheets-drawing/locales/en-US"), import("@univerjs/preset-sheets-table/locales/en-US")];
  return (await Promise.all<{ default: Parameters<typeof mergeLocales>[0] }>(modules)).map((module) => module.default);
}
