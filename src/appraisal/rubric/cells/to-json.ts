import type { Issue } from "../../issue";
import { SCHEMA } from "../defaults";
import type { Locate, RubricTables } from "./cell";
import { readCriteriaTable, type GatheredScorecard } from "./criteria-rows";
import { listening, metricNames, type NamedMetric } from "./metric-names";
import { readMetricTable } from "./metric-rows";
import { locateInTable, Places } from "./places";
import { readSettingTable, type SettingsReading } from "./setting-reading";
import { readTierTable, type TiersReading } from "./tier-rows";

export interface TablesOptions {
  /**
   * The metrics, as a rubric file has them, where the tables have none: from the header of the data.
   * A header need not say their units: cells are then read by what they say themselves.
   */
  readonly metrics?: readonly NamedMetric[];
  /** Where the cells of the tables stand; without it they are named by table, row and column. */
  readonly locate?: Locate;
}

export interface TablesReading {
  /** For `readRubric`. */
  readonly json: unknown;
  /** What is wrong in the cells themselves, each at its cell. */
  readonly issues: Issue[];
  /** The cell behind a path of the JSON. */
  readonly places: Places;
  /** Metric key -> the names that criteria, tiers and settings call it by, each once. */
  readonly called: ReadonlyMap<string, readonly string[]>;
}

/**
 * The JSON of the rubric that the tables hold. Cells are read in either language, whatever they were
 * written in; empty cells and absent tables leave what is not said to the defaults.
 *
 * @param tables each with its header in the first row
 * @example readRubric(tablesToJson(rubricToTables(rubric, "en")).json).rubric // equal to rubric
 */
export function tablesToJson(tables: Partial<RubricTables>, { metrics = [], locate = locateInTable }: TablesOptions = {}): TablesReading {
  const places = new Places(tables);
  const read = tables.metrics ? readMetricTable(tables.metrics, places) : { json: metrics, names: metricNames(metrics) };
  const { names, called } = listening(read.names);
  const cards = tables.criteria ? readCriteriaTable(tables.criteria, names, places) : [];
  const tiers = tables.tiers ? readTierTable(tables.tiers, cards, names, places) : { rubric: [], ofScorecard: new Map() };
  const settings = tables.settings ? readSettingTable(tables.settings, cards, names, places) : { rubric: {}, ofScorecard: new Map() };
  const scorecards = cards.map((card, i) => scorecardJson(card, i, tiers, settings));
  const metricJson = tables.metrics ? read.json : metrics.map((metric) => withUnit(metric, settings.rubric));
  const json = { schema: SCHEMA, ...settings.rubric, metrics: metricJson, scorecards, tiers: tiers.rubric };
  return { json, issues: places.issues(locate), places, called };
}

/** What a header alone names is a number; who takes part is a yes or no. */
function withUnit(metric: NamedMetric, settings: { readonly participation?: unknown }): NamedMetric {
  return { unit: metric.key === settings.participation ? "flag" : "number", ...metric };
}

function scorecardJson({ posts, criteria }: GatheredScorecard, index: number, tiers: TiersReading, settings: SettingsReading): object {
  const own = tiers.ofScorecard.get(index);
  return { posts, criteria, ...(own && { tiers: own }), ...settings.ofScorecard.get(index) };
}
