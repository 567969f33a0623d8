import type { CellRange, Grid } from "../../grid";
import type { Layer } from "../../model/live/layer";
import type { LiveCells } from "../../model/live/sheet";
import { readBlocks } from "./blocks";
import { askMerges, readMerges, takeMerges } from "./merges";
import type { Standing, StandingSheet } from "./standing";
import { askValues, takeValues } from "./values";

/** Of our sheets those that later runs read; what the others show is made anew each time. */
const READ_AGAIN = new Set(["rubric", "history", "log", "versions", "disputes", "advice"]);
/** A value, a number format and what stands around them. */
const CELL_BYTES = 26;

/**
 * The sheets as plain cells, as a file's are read.
 *
 * @param whole whether the cells of all our sheets are read
 * @example const grids = await readGrids(context, await readStanding(context), false);
 */
export async function readGrids(context: Excel.RequestContext, standing: Standing, whole: boolean): Promise<Grid[]> {
  const read = standing.sheets.filter(({ mark, values }) => values !== null && (whole || mark === null || READ_AGAIN.has(mark)));
  const found = new Map(read.map((sheet) => [sheet.id, { values: [] as LiveCells["values"], formats: [] as Layer<string>, merges: [] as CellRange[] }]));
  const merges = read.map(({ id, used }) => askMerges(context, id, used!));
  let told = true;
  try {
    await readCells(context, read, found);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    // A sheet with very many merged cells is no reason to give up: without asking for them once more.
    told = false;
    await readCells(context, read, found);
  }
  for (const [n, { id, used }] of read.entries()) found.get(id)!.merges.push(...(told ? takeMerges(merges[n]) : await readMerges(context, id, used!)));
  return standing.sheets.map((sheet) => gridOf(sheet, standing, found.get(sheet.id)));
}

type Found = Map<string, { values: LiveCells["values"]; formats: Layer<string>; merges: CellRange[] }>;

async function readCells(context: Excel.RequestContext, read: readonly StandingSheet[], found: Found): Promise<void> {
  const areas = read.map(({ id, values }) => ({ sheet: id, range: values! }));
  await readBlocks(context, areas, CELL_BYTES, (block) => askValues(block, context), (block, asked) => {
    const { values, formats } = found.get(block.sheet)!;
    takeValues(block, asked, values, formats);
  });
}

function gridOf(sheet: StandingSheet, { name: book, date1904 }: Standing, found: { values: LiveCells["values"]; formats: Layer<string>; merges: CellRange[] } | undefined): Grid {
  const { name, mark, tables } = sheet;
  const grid: Grid = {
    name,
    book,
    rows: found?.values ?? [],
    formats: found?.formats ?? [],
    merges: found?.merges ?? [],
    tables: tables.map(({ name: table, range }) => ({ name: table, ...range })),
    date1904,
  };
  return mark === null ? grid : { ...grid, mark };
}
