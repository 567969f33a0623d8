/** What the grid itself says, which is loaded by language. */
import type { ILanguagePack } from "@univerjs/core";
import type { Locale } from "../../appraisal/rubric/types";

export async function gridWording(locale: Locale): Promise<ILanguagePack> {
  return (await (locale === "zh-CN" ? import("@univerjs/preset-sheets-core/locales/zh-CN") : import("@univerjs/preset-sheets-core/locales/en-US"))).default as ILanguagePack;
}
