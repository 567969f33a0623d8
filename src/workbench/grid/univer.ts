/** Univer with its open presets, in the language of the page. */
import { LocaleService, LocaleType, LogLevel, mergeLocales, Univer, type ILanguagePack, type IResources, type Plugin, type PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { BuiltInUIPart, CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import type { Locale } from "../../appraisal/rubric/types";
import { workbenchPhrasesOf } from "../../locale/locale";
import { gridWording } from "./wording";

/** Univer as it is started: cells, formulas, and what one edits them with. */
export interface StartedUniver {
  readonly api: FUniver;
  /**
   * Adds the rest and the toolbar, which together take as long again.
   *
   * @param resources the rules and tables of the workbook that is open, as they are at that moment
   */
  readonly complete: (resources: () => IResources) => Promise<void>;
}

/** Milliseconds: plugins that are added to a workbook begin 4 after. */
const ADDED = 10;

/** As every preset names the plugins that it is made of. */
type Plugins = readonly (PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, object])[];

/**
 * Starts Univer in an element.
 *
 * @param id of the element
 */
export async function startUniver(id: string, locale: Locale): Promise<StartedUniver> {
  const code = locale === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US;
  const { calculating } = workbenchPhrasesOf(locale);
  // Of what it says while it computes, it brings no words in any language.
  const progress = { calculating, "array-analysis": calculating, "array-calculation": calculating };
  const wording = mergeLocales(await gridWording(locale), { "sheets-formula": { progress } });
  const univer = new Univer({ locale: code, locales: { [code]: wording as ILanguagePack }, logLevel: LogLevel.ERROR });
  const known = new Set<unknown>();
  const add = (plugins: Plugins): void => {
    for (const plugin of plugins) {
      const [constructor, options] = Array.isArray(plugin) ? (plugin as [PluginCtor<Plugin>, object]) : [plugin as PluginCtor<Plugin>, undefined];
      // Presets share some.
      if (known.has(constructor)) continue;
      univer.registerPlugin(constructor, options);
      known.add(constructor);
    }
  };
  const core = UniverSheetsCorePreset({ container: id, header: true, ribbonType: "simple", formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY }, disableTextFormatAlert: true, disableTextFormatMark: true });
  add(core.plugins as Plugins);
  const api = FUniver.newAPI(univer);
  api.setUIVisible(BuiltInUIPart.TOOLBAR, false);
  return {
    api,
    async complete(resources) {
      const rest = await import("./rest");
      univer.__getInjector().get(LocaleService).load({ [code]: await rest.wordingOf(locale) });
      // Each plugin begins with what it finds there.
      api.getActiveWorkbook()!.getWorkbook().getSnapshot().resources = resources();
      for (const { plugins } of rest.presets()) add(plugins as Plugins);
      await new Promise((go) => setTimeout(go, ADDED));
      api.setUIVisible(BuiltInUIPart.TOOLBAR, true);
    },
  };
}
