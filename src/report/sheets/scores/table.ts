import type { Standings } from "../../../appraisal/appraise";
import { unrankedReason } from "../../../appraisal/explain/explain";
import { poolKeyOf } from "../../../appraisal/ranking/rank-agents";
import type { Rubric } from "../../../appraisal/rubric/types";
import { tiersOf } from "../../../appraisal/score/scorecards";
import { phrasesOf } from "../../../locale/locale";
import type { NumberFormat } from "../../plan";
import { missedSentence } from "../../sentences/missed";
import type { SheetContext } from "../context";
import { CENTERED, POINTS, TEXT, WHOLE } from "../layout/formats";
import { headingOf } from "../layout/page";
import { placeTable, type Column, type PlacedTable } from "../layout/table";
import { orEmpty, textOrEmpty } from "../layout/text";
import { pointsColumns } from "./points";

/** Several sheets refer to the cells of this table: it is made once for each report. */
const made = new WeakMap<SheetContext, PlacedTable>();

/**
 * The table KpiScores, agents in the order of the result. Its columns by key: rank, agent, id, name,
 * post, pool (of a rubric that ranks by a roster column), score, tier, nextTier, one for each
 * criterion, adjustment (where the rubric has any). The result stands before its parts, which may be
 * more than a screen or a page is wide.
 *
 * @example scoresTable(context).body("score")
 */
export function scoresTable(context: SheetContext): PlacedTable {
  const known = made.get(context);
  if (known !== undefined) return known;
  const top = headingOf(context, "scores", context.phrases.scores.notes).below;
  const table = placeTable({ name: "KpiScores", at: { top, left: 0 }, columns: [...whoColumns(context), ...resultColumns(context), ...partColumns(context)], rows: context.listing });
  made.set(context, table);
  return table;
}

function whoColumns({ input, phrases: { headings } }: SheetContext): Column<number>[] {
  const { rubric, table, ranking } = input.appraisal;
  const pool: Column<number> = { key: "pool", heading: headings.pool, style: TEXT, cell: (agent) => textOrEmpty(poolKeyOf(table.agents[agent]!, rubric)) };
  return [
    { key: "rank", heading: headings.rank, style: WHOLE, cell: (agent) => ranking.rank[agent]! || null },
    { key: "agent", heading: headings.agent, style: TEXT, cell: (agent) => table.agents[agent]!.agent },
    { key: "id", heading: headings.id, style: TEXT, cell: (agent) => table.agents[agent]!.id },
    { key: "name", heading: headings.name, style: TEXT, cell: (agent) => table.agents[agent]!.name },
    { key: "post", heading: headings.post, style: TEXT, cell: (agent) => textOrEmpty(table.agents[agent]!.post) },
    ...(typeof rubric.ranking.pool === "object" ? [pool] : []),
  ];
}

function resultColumns(context: SheetContext): Column<number>[] {
  const { rubric, assessment } = context.input.appraisal;
  const { headings } = context.phrases;
  return [
    { key: "score", heading: headings.score, style: { look: "strong", format: scoreFormat(rubric) }, cell: (agent) => orEmpty(assessment.score[agent]!) },
    { key: "tier", heading: headings.tier, style: CENTERED, cell: (agent) => tierName(context, agent) },
    { key: "nextTier", heading: headings.nextTier, style: { look: "body", format: "text", wrap: true }, cell: (agent) => nextTier(context, agent) },
  ];
}

/** How the score came about. */
function partColumns({ input: { appraisal }, locale, phrases: { headings } }: SheetContext): Column<number>[] {
  const { rubric, assessment } = appraisal;
  const adjustment: Column<number> = { key: "adjustment", heading: headings.adjustment, style: POINTS, cell: (agent) => assessment.adjustment[agent]! };
  return [
    ...pointsColumns(appraisal, locale).map(({ key, label, pointsOf }): Column<number> => ({ key, heading: label, style: POINTS, cell: (agent) => orEmpty(pointsOf(agent)) })),
    ...(rubric.adjustments.points.length > 0 ? [adjustment] : []),
  ];
}

/** What ranks and tiers is what is seen: no decimal of the score may be hidden. */
export function scoreFormat({ score: { decimals } }: Rubric): NumberFormat {
  return decimals !== null && decimals <= 2 ? "points" : "general";
}

/** null: the agent is not ranked. */
export function tierName({ input }: SheetContext, agent: number): string | null {
  return tierNameOf(input.appraisal, agent);
}

/** The same of standings that are not published. */
export function tierNameOf({ rubric, assessment, tiering }: Standings, agent: number): string | null {
  if (tiering.tier[agent]! < 0) return null;
  return tiersOf(rubric, assessment.posts[assessment.post[agent]!]!.scorecard!)[tiering.tier[agent]!]!.name;
}

/** What the next better tier lacks; of the unranked, why they are. */
function nextTier({ input, locale, phrases }: SheetContext, agent: number): string {
  const { appraisal } = input;
  if (appraisal.ranking.rank[agent] === 0) return phrasesOf(locale).unranked[unrankedReason(appraisal, agent)];
  const missed = appraisal.tiering.missed(agent).at(-1);
  return missed === undefined ? phrases.scores.topTier : missedSentence(appraisal.rubric, missed, locale);
}
