import type { CellRange } from "../../../book/grid";
import type { Block, CellContent, NumberFormat, Style } from "../../plan";
import type { SheetContext } from "../context";
import { distinctHeadings } from "../layout/headings";
import { fitting, orEmpty, textOrEmpty } from "../layout/text";
import { pointsColumns } from "../scores/points";
import { scoreFormat, tierName } from "../scores/table";

const FORMULA = "KPI.SCORES(KpiData[#All],KpiCriteria[#All],KpiTiers[#All],KpiSettings[#All])";

interface TrialColumn {
  readonly key: string;
  readonly text: string;
  readonly format: NumberFormat;
  readonly cell: (agent: number) => string | number | null;
}

/**
 * What KPI.SCORES spills: a row of headings, then everybody in the order of the result; agent, post,
 * the points of each criterion, score, rank, tier. The values are those of this run until Excel
 * computes them again.
 */
export function trial(context: SheetContext, { top, left }: Pick<CellRange, "top" | "left">): { readonly blocks: readonly Block[]; readonly range: CellRange } {
  const columns = trialColumns(context);
  // Score, rank and tier keep their names: a criterion of that name is the one to step aside.
  const named = [...columns.slice(0, 2), ...columns.slice(-3), ...columns.slice(2, -3)];
  const headingOf = new Map(distinctHeadings(named.map(({ text, key }) => ({ text, key }))).map((heading, i) => [named[i]!.key, heading]));
  const range = { top, left, bottom: top + context.listing.length, right: left + columns.length - 1 };
  const headings = columns.map(({ key }, c): CellContent => (c === 0 ? { formula: FORMULA, value: headingOf.get(key)!, spill: range } : headingOf.get(key)!));
  return {
    range,
    blocks: [
      { top, left, rows: [headings], style: { look: "header" } },
      { top: top + 1, left, rows: context.listing.map((agent) => columns.map(({ cell }) => fitting(cell(agent)))), style: columns.map(({ format }): Style => ({ look: "body", format })) },
    ],
  };
}

function trialColumns(context: SheetContext): TrialColumn[] {
  const { input, locale, phrases: { headings } } = context;
  const { rubric, table, assessment, ranking } = input.appraisal;
  return [
    { key: "agent", text: headings.agent, format: "text", cell: (agent) => table.agents[agent]!.agent },
    { key: "post", text: headings.post, format: "text", cell: (agent) => textOrEmpty(table.agents[agent]!.post) },
    ...pointsColumns(input.appraisal, locale).map(({ key, label, pointsOf }): TrialColumn => ({ key, text: label, format: "points", cell: (agent) => orEmpty(pointsOf(agent)) })),
    { key: "score", text: headings.score, format: scoreFormat(rubric), cell: (agent) => orEmpty(assessment.score[agent]!) },
    { key: "rank", text: headings.rank, format: "integer", cell: (agent) => ranking.rank[agent]! || null },
    { key: "tier", text: headings.tier, format: "text", cell: (agent) => tierName(context, agent) },
  ];
}
