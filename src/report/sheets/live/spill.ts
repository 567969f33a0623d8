import { listingOrder, type Standings } from "../../../appraisal/appraise";
import type { Locale } from "../../../appraisal/rubric/types";
import { reportPhrasesOf } from "../../../locale/locale";
import type { NumberFormat } from "../../plan";
import { distinctHeadings } from "../layout/headings";
import { cut, orEmpty, textOrEmpty } from "../layout/text";
import { pointsColumns } from "../scores/points";
import { scoreFormat, tierNameOf } from "../scores/table";

/** What KPI.SCORES spills, whether it is computed by Excel or kept in the file as its last result. */
export interface Spill {
  readonly headings: readonly string[];
  /** Aligned with the headings. */
  readonly formats: readonly NumberFormat[];
  /** Everybody in the order of the result; null is an empty cell. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

interface SpillColumn {
  readonly key: string;
  readonly text: string;
  readonly format: NumberFormat;
  readonly cell: (agent: number) => string | number | null;
}

/**
 * Agent, post, the points of each criterion, score, rank, tier.
 *
 * @param locale of the headings, and of labels that come in both languages
 * @example scoresSpill(standings(rubric, table), "zh-CN").headings // ["客服", "岗位", …, "总分", "名次", "等级"]
 */
export function scoresSpill(standings: Standings, locale: Locale): Spill {
  const columns = spillColumns(standings, locale);
  // Score, rank and tier keep their names: a criterion of that name is the one to step aside.
  const named = [...columns.slice(0, 2), ...columns.slice(-3), ...columns.slice(2, -3)];
  const headingOf = new Map(distinctHeadings(named).map((heading, i) => [named[i]!.key, heading]));
  return {
    headings: columns.map(({ key }) => headingOf.get(key)!),
    formats: columns.map(({ format }) => format),
    rows: listingOrder(standings).map((agent) => columns.map(({ cell }) => cell(agent))),
  };
}

function spillColumns(standings: Standings, locale: Locale): SpillColumn[] {
  const { headings } = reportPhrasesOf(locale);
  const { rubric, table, assessment, ranking } = standings;
  const text = (content: string | null) => content && cut(content);
  return [
    { key: "agent", text: headings.agent, format: "text", cell: (agent) => text(table.agents[agent]!.agent) },
    { key: "post", text: headings.post, format: "text", cell: (agent) => text(textOrEmpty(table.agents[agent]!.post)) },
    ...pointsColumns(standings, locale).map(({ key, label, pointsOf }): SpillColumn => ({ key, text: label, format: "points", cell: (agent) => orEmpty(pointsOf(agent)) })),
    { key: "score", text: headings.score, format: scoreFormat(rubric), cell: (agent) => orEmpty(assessment.score[agent]!) },
    { key: "rank", text: headings.rank, format: "integer", cell: (agent) => ranking.rank[agent]! || null },
    { key: "tier", text: headings.tier, format: "text", cell: (agent) => text(tierNameOf(standings, agent)) },
  ];
}
