/** 辅导清单 and 辅导建议: whom to coach in what, and the words for it, which managers write once. */
import { coachingPhrasesOf } from "../../../locale/locale";
import type { FormulaCell, SheetPlan, Style } from "../../plan";
import type { SheetContext } from "../context";
import { CENTERED, POINTS, TEXT } from "../layout/formats";
import { headingOf, sheetOf } from "../layout/page";
import { onSheet } from "../layout/references";
import { placeTable, type Column, type PlacedTable } from "../layout/table";
import { tierColours } from "../layout/tier-tones";
import { orEmpty, textOrEmpty } from "../layout/text";
import { scoreFormat, tierName } from "../scores/table";
import { cellName } from "../../../book/grid";
import { adviceOf, type Advice } from "./advice";
import { coachingRows, type CoachingRow } from "./rows";

/** Advice is read in lines of this many characters. */
const ADVICE_WIDTH = 48;

/**
 * Both sheets.
 *
 * @param earlier the advice that the workbook holds, as `readAdvice` reads it
 * @param most how many criteria of an agent are listed
 * @example coachingSheets(context, readAdvice(ownSheet(grids, "advice")), 3).map(({ key }) => key) // ["coaching", "advice"]
 */
export function coachingSheets(context: SheetContext, earlier: readonly Advice[], most: number): SheetPlan[] {
  const advice = adviceOf(context.input.appraisal.rubric, earlier, context.locale);
  const table = adviceTable(context, advice);
  return [coachingSheet(context, advice, table, most), adviceSheet(context, table)];
}

function coachingSheet(context: SheetContext, advice: readonly Advice[], words: PlacedTable, most: number): SheetPlan {
  const { input, locale } = context;
  const phrases = coachingPhrasesOf(locale);
  const rows = coachingRows(input.appraisal, most, locale);
  const heading = headingOf(context, "coaching", rows.length === 0 ? [phrases.nobody] : phrases.notes);
  const top = heading.below;
  const table = placeTable({ name: "KpiCoaching", at: { top, left: 0 }, columns: coachingColumns(context, advice, words, top), rows });
  return sheetOf(context, {
    key: "coaching",
    tab: "fair",
    blocks: [...heading.blocks, ...table.blocks],
    widths: table.widths,
    heights: [...heading.heights, ...table.heights],
    tables: [table.plan],
    conditionals: [...tierColours(input.appraisal.rubric, table.body("tier")), ...(rows.length === 0 ? [] : [{ kind: "dataBar", range: table.body("lost"), tone: "poor", min: 0 } as const])],
    freeze: { rows: top + 1, columns: 1 },
    print: { titleRows: [top, top] },
  });
}

const CRITERION = 6;

function coachingColumns(context: SheetContext, advice: readonly Advice[], words: PlacedTable, top: number): Column<CoachingRow>[] {
  const { input, locale } = context;
  const { columns: c } = coachingPhrasesOf(locale);
  const { rubric, table, assessment } = input.appraisal;
  const right: Style = { look: "body", format: "text", align: "right" };
  return [
    { key: "agent", heading: c.agent, style: { look: "strong", format: "text" }, cell: ({ agent }) => table.agents[agent]!.agent },
    { key: "name", heading: c.name, style: TEXT, cell: ({ agent }) => table.agents[agent]!.name },
    { key: "post", heading: c.post, style: TEXT, cell: ({ agent }) => textOrEmpty(table.agents[agent]!.post) },
    { key: "score", heading: c.score, style: { look: "body", format: scoreFormat(rubric) }, cell: ({ agent }) => orEmpty(assessment.score[agent]!) },
    { key: "tier", heading: c.tier, style: CENTERED, cell: ({ agent }) => tierName(context, agent) },
    { key: "order", heading: c.order, style: { look: "body", format: "integer", align: "center" }, cell: ({ order }) => order },
    { key: "criterion", heading: c.criterion, style: TEXT, cell: ({ criterion }) => criterion },
    { key: "value", heading: c.value, style: right, cell: ({ value }) => value },
    { key: "target", heading: c.target, style: right, cell: ({ target }) => textOrEmpty(target) },
    { key: "points", heading: c.points, style: POINTS, cell: ({ points }) => points },
    { key: "lost", heading: c.lost, style: { look: "strong", format: "points" }, cell: ({ lost }) => lost },
    { key: "advice", heading: c.advice, style: { look: "body", wrap: true }, cell: ({ metric }, row) => adviceCell(advice.find((each) => each.metric === metric)!, words, top + 1 + row) },
  ];
}

/** Looked up by the criterion beside it, so that it stays right when either sheet is sorted. */
function adviceCell({ advice }: Advice, words: PlacedTable, row: number): FormulaCell {
  const [criteria, texts] = [onSheet("advice", words.body("criterion")), onSheet("advice", words.body("advice"))];
  return { formula: `IFERROR(INDEX(${texts},MATCH($${cellName(row, CRITERION)},${criteria},0))&"","")`, value: advice };
}

function adviceTable(context: SheetContext, advice: readonly Advice[]): PlacedTable {
  const { adviceColumns: c, adviceNotes } = coachingPhrasesOf(context.locale);
  const columns: Column<Advice>[] = [
    { key: "criterion", heading: c.criterion, style: { look: "strong", format: "text" }, cell: ({ criterion }) => criterion },
    { key: "posts", heading: c.posts, style: TEXT, cell: ({ posts }) => textOrEmpty(posts.map((post) => (post === "*" ? "" : post)).filter((post) => post !== "").join(" / ")) },
    { key: "advice", heading: c.advice, style: { look: "input", format: "text", wrap: true }, cell: (each) => each.advice },
    { key: "key", heading: c.key, style: { look: "note", format: "text" }, cell: ({ metric }) => textOrEmpty(metric) },
  ];
  return placeTable({ name: "KpiAdvice", at: { top: headingOf(context, "advice", adviceNotes).below, left: 0 }, columns, rows: advice, widest: ADVICE_WIDTH });
}

function adviceSheet(context: SheetContext, table: PlacedTable): SheetPlan {
  const { top } = table.plan.range;
  const heading = headingOf(context, "advice", coachingPhrasesOf(context.locale).adviceNotes);
  return sheetOf(context, {
    key: "advice",
    tab: "fair",
    blocks: [...heading.blocks, ...table.blocks],
    widths: table.widths,
    heights: [...heading.heights, ...table.heights],
    tables: [table.plan],
    freeze: { rows: top + 1, columns: 1 },
    print: { orientation: "portrait", titleRows: [top, top] },
  });
}
