import { TABLE_NAMES, type RubricTables, type TableName } from "../../../appraisal/rubric/cells/cell";
import { COLUMNS } from "../../../appraisal/rubric/cells/columns";
import { ALL_FIELDS, type SettingKind } from "../../../appraisal/rubric/cells/setting-fields";
import { allWords, type VocabularyName } from "../../../appraisal/rubric/cells/words";
import type { CellRange } from "../../../book/grid";
import type { ValidationPlan } from "../../plan";
import type { PlacedTable } from "../layout/table";
import type { RubricContext } from "./context";

type Placed = Readonly<Record<TableName, PlacedTable>>;

/** Columns that hold a word of a closed list. */
const WORDS: Readonly<Record<TableName, Readonly<Record<string, VocabularyName>>>> = {
  metrics: { unit: "units", aggregate: "aggregates", readAs: "readAs" },
  criteria: { rule: "rules", direction: "directions", relativeTo: "references", missing: "missing" },
  tiers: {},
  settings: {},
};

/** Settings whose value is one. */
const SETTING_WORDS: Readonly<Partial<Record<SettingKind, VocabularyName>>> = { duplicates: "duplicates", ties: "ties", commissionMode: "commissionModes", poolShare: "poolShares" };

/** Drop-downs for closed lists, and checks of numbers. */
export function rubricChecks(context: RubricContext, cells: RubricTables, tables: Placed): ValidationPlan[] {
  const { weightPrompt, weightError, rateError } = context.phrases.rubric;
  return [
    ...TABLE_NAMES.flatMap((name) => Object.entries(WORDS[name]).map(([column, words]) => wordList(context, tables[name].body(column), words))),
    ...metricList(context, cells, tables),
    { kind: "number", range: tables.criteria.body("weight"), min: 0, prompt: weightPrompt, error: weightError },
    ...["quota", "maxPercentile"].map((column): ValidationPlan => ({ kind: "number", range: tables.tiers.body(column), min: 0, max: 1, error: rateError })),
    ...settingChecks(context, cells, tables.settings),
  ];
}

function wordList({ locale, phrases }: RubricContext, range: CellRange, words: VocabularyName): ValidationPlan {
  return { kind: "list", range, items: allWords(words, locale), error: phrases.rubric.chooseWord };
}

/** Metrics to choose from, by the column that names all criteria; none where some go by key and some by label. */
function metricList({ phrases }: RubricContext, cells: RubricTables, tables: Placed): ValidationPlan[] {
  const named = textsOf("criteria", "metric", cells);
  const column = ["label", "labelEn", "key"].find((candidate) => {
    const names = new Set(textsOf("metrics", candidate, cells));
    return named.every((name) => names.has(name));
  });
  if (column === undefined) return [];
  return [{ kind: "listRange", range: tables.criteria.body("metric"), sheet: "rubric", source: tables.metrics.body(column), error: phrases.rubric.metricError }];
}

function textsOf(table: TableName, column: string, cells: RubricTables): unknown[] {
  const at = Object.keys(COLUMNS[table]).indexOf(column);
  return cells[table].slice(1).map((row) => row[at]);
}

/** Each setting is of its own kind, so each cell has its own check. A second commission's rows bear a number. */
function settingChecks(context: RubricContext, { settings }: RubricTables, table: PlacedTable): ValidationPlan[] {
  const { locale, phrases } = context;
  const value = table.body("value");
  return settings.slice(1).flatMap(([key], row): ValidationPlan[] => {
    const kind = ALL_FIELDS.find(({ name }) => name[locale] === String(key).replace(/ \d+$/, ""))?.kind;
    const range = { ...value, top: value.top + row, bottom: value.top + row };
    const words = kind && SETTING_WORDS[kind];
    if (words !== undefined) return [wordList(context, range, words)];
    return kind === "number" ? [{ kind: "number", range, error: phrases.rubric.numberError }] : [];
  });
}
