import type { CellRange } from "../../../book/grid";
import type { Block, CellContent, SheetPlan, Style } from "../../plan";
import type { SheetContext } from "../context";
import { headingOf, sheetOf } from "../layout/page";
import { columnWidths } from "../layout/widths";
import { scoresTable } from "../scores/table";
import { comparison, COMPARED } from "./comparison";
import { trial } from "./trial";

/** The trial stands right of the comparison, so that it may grow by a criterion without meeting it. */
const TRIAL_LEFT = COMPARED + 1;
/** Columns and rows beyond today's in which the comparison still finds a trial that has grown. */
const ROOM = { columns: 30, rows: 200 };
const GAP = 3;
/** Wide enough together for the notes above them. */
const NARROWEST = 14;

/**
 * 实时试算: one cell with KPI.SCORES, which spills the whole team; left of it what that changes
 * against the published result. No conditional formats here: they slow custom functions down.
 */
export function liveSheet(context: SheetContext): SheetPlan {
  const { phrases } = context;
  const heading = headingOf(context, "live", phrases.live.notes);
  const top = heading.below + 1;
  const spilled = trial(context, { top, left: TRIAL_LEFT });
  const within: CellRange = { top, left: TRIAL_LEFT, bottom: spilled.range.bottom + ROOM.rows, right: spilled.range.right + ROOM.columns };
  const compared = comparison(context, scoresTable(context), within);
  return sheetOf(context, {
    key: "live",
    tab: "info",
    blocks: [...heading.blocks, sectionAt(heading.below, 0, phrases.live.comparison), sectionAt(heading.below, TRIAL_LEFT, phrases.live.trial), ...compared, ...spilled.blocks],
    widths: [...widthsOf(compared).map((width) => Math.max(width, NARROWEST)), GAP, ...widthsOf(spilled.blocks)],
    heights: [...heading.heights, { row: heading.below, points: 24 }, { row: top, points: 36 }],
    freeze: { rows: top + 1, columns: 1 },
    // What other programs cannot compute is not for paper.
    print: { orientation: "portrait", titleRows: [top, top], area: { top: 0, left: 0, bottom: spilled.range.bottom, right: COMPARED - 2 } },
  });
}

function sectionAt(top: number, left: number, text: string): Block {
  return { top, left, rows: [[text]], style: { look: "section" } };
}

/** Of a row of headings and the cells below it. */
function widthsOf([header, body]: readonly Block[]): number[] {
  return columnWidths(header!.rows[0]!.map(textOf), body!.rows, body!.style as readonly Style[]);
}

function textOf(cell: CellContent): string {
  return typeof cell === "object" && cell !== null ? String("formula" in cell ? cell.value : cell.text) : String(cell);
}
