/**
 * 看板: at most six sentences, then charts on value cells that stand beside them, off the printed page.
 */
import type { CellRange } from "../../../book/grid";
import { dashboardPhrasesOf } from "../../../locale/locale";
import type { Block, ChartPlan, SheetPlan } from "../../plan";
import type { SheetContext } from "../context";
import { headingOf, sheetOf } from "../layout/page";
import { fitting } from "../layout/text";
import { cellLines } from "../layout/widths";
import { placeData } from "./data";
import { figuresOf } from "./figures";
import { beforeOf } from "./past";
import { bandsOf, type Band } from "./pictures";
import { sentences, type Sentence } from "./sentences";

/** Twelve columns of a page; sentences begin after the two that name their topic. */
const COLUMNS = 12;
const COLUMN_WIDTH = 7;
const SENTENCE_COLUMN = 2;
const DATA_COLUMN = COLUMNS + 1;
const ROW_HEIGHT = 16;
/** Of a sentence; a name that needs more is cut off on the screen. */
const MOST_LINES = 6;
/** What a page takes when its columns are as wide as it is, in points. */
const PAGE_HEIGHT = 840;

/** The dashboard of a team, with what the history adds to it. */
export function dashboardSheet(context: SheetContext): SheetPlan {
  const { input, locale } = context;
  const figures = figuresOf(input.appraisal, locale);
  const heading = headingOf(context, "dashboard", []);
  const told = sentenceRows(sentences(context, figures, beforeOf(input.appraisal, input.earlier.history)), heading.below);
  const { charts, blocks, breaks, below } = place(bandsOf(context, figures), told.below, pointsAbove([...heading.heights, ...told.heights], told.below));
  return sheetOf(context, {
    key: "dashboard",
    tab: "accent",
    blocks: [...heading.blocks, ...told.blocks, { top: heading.below - 1, left: DATA_COLUMN, rows: [[dashboardPhrasesOf(locale).data]], style: { look: "note" } }, ...blocks],
    merges: told.merges,
    widths: [...Array<number>(COLUMNS).fill(COLUMN_WIDTH), 4],
    heights: [...heading.heights, ...told.heights, ...Array.from({ length: below - told.below }, (_, k) => ({ row: told.below + k, points: ROW_HEIGHT }))],
    charts,
    print: { orientation: "portrait", area: { top: 0, left: 0, bottom: below - 1, right: COLUMNS - 1 }, fit: { wide: 1, high: 1 }, breaks },
  });
}

function sentenceRows(told: readonly Sentence[], top: number): Pick<SheetPlan, "blocks" | "merges" | "heights"> & { below: number } {
  const width = (COLUMNS - SENTENCE_COLUMN) * COLUMN_WIDTH;
  const blanks = Array<null>(COLUMNS - SENTENCE_COLUMN - 1).fill(null);
  const block: Block = {
    top,
    left: 0,
    rows: told.map(({ topic, text }) => [topic, null, fitting(text), ...blanks]),
    style: [{ look: "label" }, { look: "label" }, ...Array.from({ length: blanks.length + 1 }, () => ({ look: "body", format: "text", wrap: true }) as const)],
  };
  return {
    blocks: [block],
    merges: told.map((_, k) => ({ top: top + k, left: SENTENCE_COLUMN, bottom: top + k, right: COLUMNS - 1 })),
    heights: told.map(({ text }, k) => ({ row: top + k, points: 10 + ROW_HEIGHT * Math.min(MOST_LINES, cellLines(text, width - 1)) })),
    below: top + told.length + 1,
  };
}

function place(bands: readonly Band[], top: number, used: number): { charts: ChartPlan[]; blocks: Block[]; breaks: number[]; below: number } {
  const charts: ChartPlan[] = [];
  const blocks: Block[] = [];
  const breaks: number[] = [];
  let [row, left] = [top, DATA_COLUMN];
  for (const band of bands) {
    const rows = Math.max(...band.map((pictures) => pictures.reduce((sum, picture) => sum + picture.rows, 0)));
    if (used + (rows + 1) * ROW_HEIGHT > PAGE_HEIGHT && row > top) {
      breaks.push(row);
      used = 0;
    }
    band.forEach((pictures, side) => {
      let at = row;
      for (const { data, chart, rows: high } of pictures) {
        const { block, categories, series, right } = placeData(data, { top, left });
        blocks.push(block);
        charts.push({ ...chart, categories, series, anchor: anchorOf(at, high, side, band.length) });
        left = right;
        at += high;
      }
    });
    row += rows + 1;
    used += (rows + 1) * ROW_HEIGHT;
  }
  return { charts, blocks, breaks, below: row - 1 };
}

function anchorOf(top: number, rows: number, side: number, sides: number): CellRange {
  const width = COLUMNS / sides;
  return { top, left: side * width, bottom: top + rows - 1, right: (side + 1) * width - 1 };
}

/** Rows without a height of their own are as high as the charts' rows. */
function pointsAbove(heights: SheetPlan["heights"], below: number): number {
  return heights.reduce((sum, { points }) => sum + points, (below - heights.length) * ROW_HEIGHT);
}
