import type { CellRange } from "../../../book/grid";
import type { Block, CellContent, Style } from "../../plan";
import type { SheetContext } from "../context";
import { absolute, onSheet } from "../layout/references";
import type { PlacedTable } from "../layout/table";
import { fitting, orEmpty } from "../layout/text";
import { scoreFormat, tierName } from "../scores/table";

/** Columns it takes: agent, published and trial score, difference, both tiers. */
export const COMPARED = 6;

/** What VLOOKUP takes for a pattern. */
const PATTERN = /[*?~]/;

/**
 * The published result beside the trial's, by native formulas that every program computes: one a
 * column, which spills over the team. A formula a cell would be seven thousand of them for a thousand
 * agents, each worked out again with every weight that is tried.
 *
 * @param scores the published table
 * @param trial where the trial may come to stand: its headings in the first row. Score, rank and tier
 * are its last columns, however many criteria stand before them
 */
export function comparison(context: SheetContext, scores: PlacedTable, trial: CellRange): Block[] {
  const { phrases: { headings }, input, listing } = context;
  const score: Style = { look: "body", format: scoreFormat(input.appraisal.rubric) };
  const tier: Style = { look: "body", format: "text", align: "center" };
  const keys = ["agent", "published", "trial", "difference", "publishedTier", "trialTier"] as const;
  const columns = comparedColumns(context, scores, trial);
  const body = listing.map((_, k) => columns.map(({ formula, values, range }): CellContent => fitting(k === 0 ? { formula, value: values[k]!, spill: range } : values[k]!)));
  return [
    { top: trial.top, left: 0, rows: [keys.map((key) => headings[key])], style: { look: "header" } },
    { top: trial.top + 1, left: 0, rows: body, style: [{ look: "body", format: "text" }, score, score, { ...score, look: "strong" }, tier, tier] },
  ];
}

interface ComparedColumn {
  readonly formula: string;
  /** What it gives until the trial is computed: as published. */
  readonly values: readonly (string | number)[];
  readonly range: CellRange;
}

function comparedColumns(context: SheetContext, scores: PlacedTable, trial: CellRange): ComparedColumn[] {
  const { listing, input: { appraisal: { table, assessment } } } = context;
  const ranges = Array.from({ length: COMPARED }, (_, left): CellRange => ({ top: trial.top + 1, left, bottom: trial.top + listing.length, right: left }));
  const [names, before, after] = ranges.map(absolute) as [string, string, string];
  const lastColumn = `COUNTA(${absolute({ ...trial, bottom: trial.top })})`;
  const sought = table.agents.some(({ agent }) => PATTERN.test(agent)) ? plain(names) : names;
  const published = (key: string) => onSheet("scores", scores.body(key));
  const fromTrial = (back: number) => `VLOOKUP(${sought},${absolute(trial)},${lastColumn}-${back},FALSE)`;
  const agents = listing.map((agent) => table.agents[agent]!.agent);
  const points = listing.map((agent) => orEmpty(assessment.score[agent]!) ?? "");
  const tiers = listing.map((agent) => tierName(context, agent) ?? "");
  const columns: readonly Omit<ComparedColumn, "range">[] = [
    { formula: text(published("agent")), values: agents },
    { formula: number(published("score")), values: points },
    { formula: `IFERROR(${number(fromTrial(2))},"")`, values: points },
    { formula: `IF((${before}="")+(${after}=""),"",ROUND(${after}-${before},10))`, values: points.map((score) => (score === "" ? "" : 0)) },
    { formula: text(published("tier")), values: tiers },
    { formula: `IFERROR(${text(fromTrial(0))},"")`, values: tiers },
  ];
  return columns.map((column, n) => ({ ...column, range: ranges[n]! }));
}

/** An empty cell would be shown as 0. */
function number(cells: string): string {
  return `IF(${cells}="","",${cells})`;
}

/** The texts, and "" of an empty cell. */
function text(cells: string): string {
  return `${cells}&""`;
}

/** The texts themselves, where `*`, `?` and `~` in a nickname would be a pattern to VLOOKUP. */
function plain(cells: string): string {
  return ["~", "*", "?"].reduce((inner, sign) => `SUBSTITUTE(${inner},"${sign}","~${sign}")`, cells);
}
