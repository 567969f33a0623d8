import { ALL_FIELDS, type SettingKind } from "../../appraisal/rubric/cells/setting-fields";
import { NULL, readSetting, writeSetting } from "../../appraisal/rubric/cells/setting-values";
import { wordChoices, type VocabularyName } from "../../appraisal/rubric/cells/words";
import { follow, type Path } from "../../appraisal/rubric/path";
import type { SettingPath } from "../../locale/editor";
import { usePart } from "../use-pane";
import { ChoiceField, NumberField, TextField } from "./fields";
import { MetricChoice } from "./metric-choice";
import { NotationField, said } from "./notation-field";
import type { Said } from "./use-entry";
import { useEditor, useMetrics } from "./use-editor";

/** Settings of which there are a few words to choose from. */
const WORDS: { readonly [K in SettingKind]?: VocabularyName } = { duplicates: "duplicates", ties: "ties", commissionMode: "commissionModes", poolShare: "poolShares" };

export interface SettingFieldProps {
  /** As the settings table of the rubric sheet names it. */
  readonly at: SettingPath;
  /** What it belongs to: a scorecard, or the rubric. */
  readonly root?: Path;
  /** What the value means; absent: how it is written is said instead. */
  readonly reading?: string;
  readonly long?: boolean;
  /** Instead of putting the value at its path. */
  readonly onRead?: (put: never) => void;
}

/** A setting, typed as in the rubric sheet or chosen from its words. */
export function SettingField({ at, root = [], reading = "", long = false, onRead }: SettingFieldProps) {
  const { locale, rubric } = useEditor();
  const { names } = useMetrics();
  const path = [...root, ...at.split(".")];
  const value = usePart((state) => follow(state.draft!.rubric, path));
  const field = ALL_FIELDS.find((candidate) => candidate.path === at)!;
  const { kind } = field;
  const [label, note] = [rubric.settings[at], field.note[locale]];
  const words = WORDS[kind];
  if (words !== undefined) return <ChoiceField path={path} label={label} value={value as string} options={wordChoices(words, locale) as Readonly<Record<string, string>>} hint={note} />;
  switch (kind) {
    case "text":
      return <TextField path={path} label={label} value={value as string} long={long} />;
    case "number":
      return <NumberField path={path} label={label} value={value as number} kind="number" />;
    case "numberOrNone":
      return <NumberField path={path} label={label} value={value as number | null} kind="number" optional empty={null} hint={rubric.emptyIsNone} />;
    case "metric":
      return <MetricChoice path={path} label={label} value={(value as string | null | undefined) ?? null} none={rubric.nothing} hint={note} />;
    default: {
      const read = (text: string): Said => (text.trim() === "" && kind === "amountOrNone" ? { value: { put: null }, issues: [] } : said(readSetting(kind, text, names, label), (given) => (given === NULL ? null : given)));
      const written = writeSetting(kind, value, names, locale);
      return <NotationField path={path} label={label} text={written === null ? "" : String(written)} read={read} reading={reading} example={note} long={long} {...(onRead && { onRead })} />;
    }
  }
}
