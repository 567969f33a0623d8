import type { Metric } from "../../../appraisal/rubric/types";
import type { CellRange } from "../../../book/grid";
import type { Block, CellContent, Style } from "../../plan";
import type { SheetContext } from "../context";
import { labelOfCaption, metricCaptions, rubricLocale } from "../data/metric-captions";
import { scoresSpill } from "./spill";

/** Excel on the desktop hands empty cells of a range to functions as zeros; as texts they stay what they are: missing. */
const FORMULA = `KPI.SCORES(${["KpiData", "KpiCriteria", "KpiTiers", "KpiSettings"].map((table) => `IF(${table}[#All]="","",${table}[#All])`).join(",")})`;

/**
 * The cell with KPI.SCORES, and what it spills until Excel computes it again: the values of this run,
 * in the language of the rubric sheet, under the names by which KpiData calls the metrics.
 */
export function trial({ input, locale }: SheetContext, { top, left }: Pick<CellRange, "top" | "left">): { readonly blocks: readonly Block[]; readonly range: CellRange } {
  const captionOf = metricCaptions(input, locale);
  const { rubric } = input.appraisal;
  const metrics = rubric.metrics.map((metric): Metric => ({ ...metric, label: labelOfCaption(captionOf(metric)) }));
  const { headings, formats, rows } = scoresSpill({ ...input.appraisal, rubric: { ...rubric, metrics } }, rubricLocale(input, locale));
  const range = { top, left, bottom: top + rows.length, right: left + headings.length - 1 };
  const header = headings.map((heading, c): CellContent => (c === 0 ? { formula: FORMULA, value: heading, spill: range } : heading));
  return {
    range,
    blocks: [
      { top, left, rows: [header], style: { look: "header" } },
      { top: top + 1, left, rows, style: formats.map((format): Style => ({ look: "body", format })) },
    ],
  };
}
