import type { PrintPlan, SheetPlan } from "../../plan";
import type { SheetContext } from "../context";
import { columnPages, headingOf, sheetOf, titleOf } from "../layout/page";
import { tierColours } from "../layout/tier-tones";
import type { PlacedTable } from "../layout/table";
import { scoresTable } from "./table";

/** Rank and agent, which stay at the left of screen and paper. */
const NAMED_BY = 2;
/** What one page takes and can still be read, in characters. */
const ONE_PAGE = 175;

/** 评分排名: the published result, as plain values. */
export function scoresSheet(context: SheetContext): SheetPlan {
  const heading = headingOf(context, "scores", context.phrases.scores.notes);
  const table = scoresTable(context);
  const { top } = table.plan.range;
  return sheetOf(context, {
    key: "scores",
    tab: "accent",
    blocks: [...heading.blocks, ...table.blocks],
    widths: table.widths,
    heights: [...heading.heights, ...table.heights],
    tables: [table.plan],
    conditionals: [{ kind: "dataBar", range: table.body("score"), tone: "accent", min: 0 }, ...tierColours(context.input.appraisal.rubric, table.body("tier"))],
    freeze: { rows: top + 1, columns: NAMED_BY },
    print: { titleRows: [top, top], ...printOf(context, table) },
  });
}

/** Points that one page has no room for follow on pages of their own, behind the ranking. */
function printOf(context: SheetContext, { plan: { range }, widths, body }: PlacedTable): Partial<PrintPlan> {
  if (widths.reduce((sum, width) => sum + width, 0) <= ONE_PAGE) return {};
  return {
    orientation: "portrait",
    area: range,
    titleColumns: [0, NAMED_BY - 1],
    columnBreaks: columnPages(widths, NAMED_BY, body("nextTier").right + 1),
    header: titleOf(context, "scores"),
  };
}
