import { cellName, type CellRange } from "../../../book/grid";
import type { Block, CellContent, FormulaCell, Style } from "../../plan";
import type { SheetContext } from "../context";
import { absolute } from "../layout/references";
import type { PlacedTable } from "../layout/table";
import { fitting, orEmpty } from "../layout/text";
import { scoreFormat, tierName } from "../scores/table";

/** Columns it takes: agent, published and trial score, difference, both tiers, the trial's row. */
export const COMPARED = 7;

/** What MATCH takes for a pattern. */
const PATTERN = /[*?~]/;

/**
 * The published result beside the trial's, by native formulas that every program computes.
 *
 * @param scores the published table
 * @param trial where the trial may come to stand: its headings in the first row. Score, rank and tier
 * are its last columns, however many criteria stand before them
 */
export function comparison(context: SheetContext, scores: PlacedTable, trial: CellRange): Block[] {
  const { phrases: { headings }, input, listing } = context;
  const score: Style = { look: "body", format: scoreFormat(input.appraisal.rubric) };
  const tier: Style = { look: "body", format: "text", align: "center" };
  const keys = ["agent", "published", "trial", "difference", "publishedTier", "trialTier", "trialRow"] as const;
  const formulas = rowFormulas(context, scores, trial);
  return [
    { top: trial.top, left: 0, rows: [keys.map((key) => headings[key])], style: { look: "header" } },
    { top: trial.top + 1, left: 0, rows: listing.map((agent, k) => formulas(agent, k).map(fitting)), style: [{ look: "body", format: "text" }, score, score, { ...score, look: "strong" }, tier, tier, { look: "note", format: "integer" }] },
  ];
}

/** One row. Each column reads the one row that MATCH found for all of them. */
function rowFormulas(context: SheetContext, scores: PlacedTable, trial: CellRange): (agent: number, k: number) => CellContent[] {
  const { table, assessment } = context.input.appraisal;
  const spilled = absolute(trial);
  const agents = absolute({ ...trial, right: trial.left });
  const lastColumn = `COUNTA(${absolute({ ...trial, bottom: trial.top })})`;
  const hasPatterns = table.agents.some(({ agent }) => PATTERN.test(agent));
  const published = (key: string, k: number) => `[[scores]]!${cellName(scores.body(key).top + k, scores.body(key).left)}`;
  const shown = (reference: string, value: FormulaCell["value"]): FormulaCell => ({ formula: `IF(${reference}="","",${reference})`, value: value ?? "" });
  return (agent, k) => {
    const row = trial.top + 1 + k;
    const [name, before, after, found] = [0, 1, 2, COMPARED - 1].map((column) => cellName(row, column)) as [string, string, string, string];
    const fromTrial = (back: number) => `INDEX(${spilled},${found},${lastColumn}-${back})`;
    const tried = (cell: string, value: FormulaCell["value"]): FormulaCell => ({ formula: `IFERROR(IF(${cell}="","",${cell}),"")`, value: value ?? "" });
    const score = orEmpty(assessment.score[agent]!);
    const tier = tierName(context, agent);
    return [
      shown(published("agent", k), table.agents[agent]!.agent),
      shown(published("score", k), score),
      tried(fromTrial(2), score),
      { formula: `IF(OR(${before}="",${after}=""),"",ROUND(${after}-${before},10))`, value: score === null ? "" : 0 },
      shown(published("tier", k), tier),
      tried(fromTrial(0), tier),
      { formula: `IFERROR(MATCH(${hasPatterns ? plain(name) : name},${agents},0),"")`, value: k + 2 },
    ];
  };
}

/** The text itself, where `*`, `?` and `~` in a nickname would be a pattern to MATCH. */
function plain(cell: string): string {
  return ["~", "*", "?"].reduce((inner, sign) => `SUBSTITUTE(${inner},"${sign}","~${sign}")`, cell);
}
