import type { Appraisal } from "../../appraisal/appraise";
import { poolKeyOf } from "../../appraisal/ranking/rank-agents";
import type { Locale } from "../../appraisal/rubric/types";
import { tiersOf } from "../../appraisal/score/scorecards";
import { cardPhrasesOf, phrasesOf, reportPhrasesOf } from "../../locale/locale";
import type { SheetPlan } from "../plan";
import { CENTERED, TEXT, WHOLE } from "../sheets/layout/formats";
import { placeTable, type Column } from "../sheets/layout/table";
import { fitting } from "../sheets/layout/text";
import { tierColours } from "../sheets/layout/tier-tones";
import { scoreFormat } from "../sheets/scores/table";

/** A line of the list: an agent, and its number in it. */
interface Line {
  readonly agent: number;
  readonly number: number;
}

/**
 * The ranking of an agent's pool in which only that agent is named; the others are numbered as they
 * come. Scores and tiers are told, nothing that says whose they are.
 *
 * @param index the agent's place in the table
 * @returns null when the agent is not ranked
 * @throws RangeError when the table has no such agent
 * @example [...cardPlan(appraisal, 0, locale).sheets, anonymousRanking(appraisal, 0, locale)]
 */
export function anonymousRanking(appraisal: Appraisal, index: number, locale: Locale): SheetPlan | null {
  const { rubric, table, ranking } = appraisal;
  if (table.agents[index] === undefined) throw new RangeError(`the table has no agent ${index}`);
  const pool = ranking.pools.find(({ sorted }) => sorted.includes(index));
  if (pool === undefined) return null;
  const { sheets, footer } = reportPhrasesOf(locale);
  const lines = [...pool.sorted].map((agent, k): Line => ({ agent, number: k + 1 }));
  const placed = placeTable({ name: "KpiRanking", at: { top: 4, left: 0 }, columns: columnsOf(appraisal, index, locale), rows: lines });
  const own = lines.findIndex(({ agent }) => agent === index);
  const subtitle = [rubric.name, table.period, phrasesOf(locale).poolName(poolKeyOf(table.agents[index]!, rubric))].filter((text) => text !== null && text !== "").join("　");
  const { top, right } = placed.plan.range;
  const row = top + 1 + own;
  return {
    key: "scores",
    name: sheets.scores,
    visible: true,
    tab: "accent",
    gridlines: false,
    widths: placed.widths.map((width) => Math.max(width, 14)),
    heights: [{ row: 0, points: 32 }, ...placed.heights],
    blocks: [
      { top: 0, left: 0, rows: [[sheets.scores]], style: { look: "title" } },
      { top: 1, left: 0, rows: [[fitting(subtitle)]], style: { look: "subtitle" } },
      { top: 2, left: 0, rows: [[cardPhrasesOf(locale).anonymousNote]], style: { look: "note" } },
      ...placed.blocks,
    ],
    merges: [],
    tables: [placed.plan],
    conditionals: [{ kind: "when", range: { top: row, left: 0, bottom: row, right }, formula: "TRUE", tone: "accent" }, ...tierColours(rubric, placed.body("tier"))],
    validations: [],
    charts: [],
    freeze: { rows: top + 1, columns: 0 },
    print: { orientation: "portrait", titleRows: [top, top], fit: { wide: 1, high: 0 }, breaks: [], footer: footer({ rubric: rubric.name, period: table.period, sheet: sheets.scores }) },
  };
}

function columnsOf({ rubric, table, assessment, ranking, tiering }: Appraisal, own: number, locale: Locale): Column<Line>[] {
  const { headings } = reportPhrasesOf(locale);
  const { colleague } = cardPhrasesOf(locale);
  const tier = (agent: number) => tiersOf(rubric, assessment.posts[assessment.post[agent]!]!.scorecard!)[tiering.tier[agent]!]!.name;
  return [
    { key: "rank", heading: headings.rank, style: WHOLE, cell: ({ agent }) => ranking.rank[agent]! },
    { key: "agent", heading: headings.agent, style: TEXT, cell: ({ agent, number }) => (agent === own ? table.agents[agent]!.agent : colleague(number)) },
    { key: "score", heading: headings.score, style: { look: "strong", format: scoreFormat(rubric) }, cell: ({ agent }) => assessment.score[agent]! },
    { key: "tier", heading: headings.tier, style: CENTERED, cell: ({ agent }) => tier(agent) },
  ];
}
