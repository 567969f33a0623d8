import { rangeName } from "../../model/range-name";
import type { CellRange } from "../../grid";
import { ownNames } from "../../model/live/own-names";
import { emptySheet, type LiveColumn, type LiveSheet, type LiveTable } from "../../model/live/sheet";
import { isInside, overlap } from "../../model/live/range";
import { areasIn, cellsOf } from "../../model/full-address";
import { readBlocks, type Block } from "./blocks";
import { askColumn, CELL_OPTIONS, lookRegions, Looks, takeCells, takeColumn, type AskedColumn } from "./looks";
import { readAllMerges } from "./merges";
import { askPage, pageOf, type AskedPage } from "./page";
import { askConditional, askValidation, conditionalOf, validationOf } from "./rules";
import type { Standing, StandingSheet } from "./standing";
import { askValues, takeValues } from "./values";

/** Characters a column of default width has room for, the edges of its cells included. */
const DEFAULT_CHARACTERS = 9;
/** Bytes a cell's value, formula and number format take in an answer, and those of its look. */
const VALUE_BYTES = 60;
const LOOK_BYTES = 420;

/**
 * Sheets of ours with everything that writing them anew would replace, so that it can be put back.
 * Charts are not among it: Excel does not tell what they read.
 *
 * @param widths how many columns of each sheet are of interest
 * @example const [before] = await readSnapshots(context, standing, [sheet], () => 12);
 */
export async function readSnapshots(context: Excel.RequestContext, standing: Standing, sheets: readonly StandingSheet[], widths: (sheet: StandingSheet) => number): Promise<LiveSheet[]> {
  const readers = sheets.map((sheet) => new SnapshotReader(context, sheet, standing.columnPoints, widths(sheet)));
  if (readers.length === 0) return [];
  const merges = await readAllMerges(context, readers.map(({ sheet }) => ({ sheet: sheet.id, range: mergeable(sheet) })));
  readers.forEach((reader, n) => reader.takeMerges(merges[n]));
  for (const reader of readers) reader.askOverview();
  await readCells(context, readers);
  for (const reader of readers) reader.askDetails();
  await context.sync();
  await readLooks(context, readers.flatMap((reader) => reader.takeDetails()));
  return readers.map((reader) => reader.finished());
}

async function readCells(context: Excel.RequestContext, readers: readonly SnapshotReader[]): Promise<void> {
  const byId = new Map(readers.map((reader) => [reader.sheet.id, reader]));
  const areas = readers.flatMap(({ sheet }) => (sheet.used ? [{ sheet: sheet.id, range: sheet.used }] : []));
  await readBlocks(context, areas, VALUE_BYTES, (block) => askValues(block, context, ", formulas"), (block, asked) => byId.get(block.sheet)!.takeCells(block, asked));
}

/** Cells that had to be asked for one by one. */
interface LookBlock extends Block {
  readonly reader: SnapshotReader;
}

async function readLooks(context: Excel.RequestContext, wanted: readonly LookBlock[]): Promise<void> {
  const byId = new Map(wanted.map(({ sheet, reader }) => [sheet, reader]));
  const ask = ({ sheet, range }: Block) => context.workbook.worksheets.getItem(sheet).getRange(rangeName(range)).getCellProperties(CELL_OPTIONS);
  await readBlocks(context, wanted, LOOK_BYTES, ask, ({ sheet, range }, asked) => byId.get(sheet)!.takeLooks(range, asked.value));
}

class SnapshotReader {
  private readonly live: LiveSheet;
  private readonly item: Excel.Worksheet;
  private readonly looks = new Looks();
  private overview!: ReturnType<SnapshotReader["ask"]>;
  private details!: ReturnType<SnapshotReader["askMore"]>;

  constructor(
    context: Excel.RequestContext,
    readonly sheet: StandingSheet,
    private readonly columnPoints: number,
    private readonly width: number,
  ) {
    this.live = emptySheet(sheet.id, sheet.name);
    this.item = context.workbook.worksheets.getItem(sheet.id);
  }

  askOverview(): void {
    this.overview = this.ask();
  }

  private ask() {
    const { item, sheet } = this;
    const whole = item.getRange();
    item.load("showGridlines, tabColor, visibility");
    return {
      tables: item.tables.load("items/name, items/style, items/showBandedRows, items/showFilterButton"),
      conditionals: whole.conditionalFormats.load("items/type"),
      validated: whole.getSpecialCellsOrNullObject("DataValidations").load("address"),
      frozen: item.freezePanes.getLocationOrNullObject().load("address"),
      page: askPage(item) as AskedPage,
      columns: this.width === 0 ? null : item.getRange(rangeName({ top: 0, left: 0, bottom: 0, right: this.width - 1 })).getColumnProperties({ columnHidden: true, format: { columnWidth: true } }),
      rows: sheet.used && item.getRange(`A1:A${sheet.used.bottom + 1}`).getRowProperties({ format: { rowHeight: true } }),
      standard: item.load("standardHeight"),
      columnLooks: lookRegions(sheet).columns.map((range) => askColumn(item, range)),
    };
  }

  takeCells(block: Block, asked: Excel.Range): void {
    const { cells } = this.live;
    takeValues(block, asked, cells.values, cells.formats, true);
    const { top, left } = block.range;
    (asked.formulas as unknown[][]).forEach((row, r) =>
      row.forEach((formula, c) => {
        // A text may begin with "=" too: then it is what the cell shows.
        const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== (asked.values as unknown[][])[r][c];
        if (isFormula) (cells.formulas[top + r] ??= [])[left + c] = formula.slice(1);
      }),
    );
  }

  takeMerges(merges: readonly CellRange[]): void {
    this.live.merges = [...merges];
  }

  askDetails(): void {
    this.details = this.askMore();
  }

  private askMore() {
    const { conditionals, validated } = this.overview;
    const anchors: { row: number; column: number; spill: Excel.Range }[] = [];
    this.live.cells.formulas.forEach((row, r) =>
      row?.forEach((formula, c) => {
        if (formula?.includes("KPI.")) anchors.push({ row: r, column: c, spill: this.item.getRange(rangeName({ top: r, left: c, bottom: r, right: c })).getSpillingToRangeOrNullObject().load("address") });
      }),
    );
    const areas = validated.isNullObject ? [] : areasIn(validated.address);
    return {
      conditionals: conditionals.items.map(askConditional),
      validations: areas.map((range) => ({ range, asked: askValidation(this.item, range) })),
      anchors,
    };
  }

  /** @returns what of the looks is still to be read */
  takeDetails(): LookBlock[] {
    const { live, overview, details, sheet } = this;
    live.gridlines = this.item.showGridlines;
    live.tabColor = this.item.tabColor === "" ? null : this.item.tabColor.replace("#", "").toUpperCase();
    live.visibility = sheet.visibility;
    live.names = ownNames(sheet.mark, sheet.cells);
    live.tables = this.tables();
    live.conditionals = details.conditionals.map(conditionalOf);
    live.validations = details.validations.flatMap(({ range, asked }) => validationOf(range, asked) ?? []);
    live.freeze = overview.frozen.isNullObject ? { rows: 0, columns: 0 } : frozen(cellsOf(overview.frozen.address));
    live.page = pageOf(overview.page);
    live.columns = this.columns();
    live.heights = this.heights();
    this.takeSpills();
    return this.unreadLooks();
  }

  takeLooks(range: CellRange, rows: readonly (readonly Excel.CellProperties[])[]): void {
    takeCells(range, rows, this.live.cells, this.looks);
  }

  finished(): LiveSheet {
    return this.live;
  }

  /** Cells that a formula fills are told to have it too: only its own cell keeps it. */
  private takeSpills(): void {
    const { cells } = this.live;
    for (const { row, column, spill } of this.details.anchors) {
      const cell = { top: row, left: column, bottom: row, right: column };
      if (cells.spills.some((known) => overlap(known, cell)) || spill.isNullObject) continue;
      const range = cellsOf(spill.address);
      cells.spills.push(range);
      for (let r = range.top; r <= range.bottom; r++) {
        for (let c = range.left; c <= range.right; c++) if (!isInside({ top: r, left: c, bottom: r, right: c }, cell)) (cells.formulas[r] ??= [])[c] = undefined;
      }
    }
  }

  private tables(): LiveTable[] {
    return this.overview.tables.items.flatMap(({ name, style, showBandedRows: banded, showFilterButton: filter }) => {
      const range = this.sheet.tables.find((table) => table.name === name)?.range;
      return range === undefined ? [] : [{ ...range, id: name, name, style, banded, filter }];
    });
  }

  private columns(): (LiveColumn | undefined)[] {
    const told = this.overview.columns?.value ?? [];
    return told.map(({ format, columnHidden }) => {
      const hidden = columnHidden ?? false;
      const points = format!.columnWidth!;
      const own = points === this.columnPoints || hidden ? {} : { width: (points * DEFAULT_CHARACTERS) / this.columnPoints };
      return hidden ? { ...own, hidden } : "width" in own ? own : undefined;
    });
  }

  private heights(): (number | undefined)[] {
    const told = this.overview.rows?.value ?? [];
    const standard = this.item.standardHeight;
    return told.map(({ format }) => (format!.rowHeight === standard ? undefined : format!.rowHeight));
  }

  private unreadLooks(): LookBlock[] {
    const mixed = this.overview.columnLooks.filter((asked: AskedColumn) => !takeColumn(asked, this.live.cells.looks, this.looks));
    const ranges = [...lookRegions(this.sheet).cells, ...mixed.map(({ range }) => range)];
    return ranges.map((range) => ({ sheet: this.sheet.id, range, reader: this }));
  }
}

/** Cells may be merged some way below what is used. */
function mergeable({ used }: StandingSheet): CellRange {
  return { top: 0, left: 0, bottom: (used?.bottom ?? 0) + 200, right: (used?.right ?? 0) + 50 };
}

function frozen({ bottom, right }: CellRange): { rows: number; columns: number } {
  return { rows: bottom >= 1_048_575 ? 0 : bottom + 1, columns: right >= 16_383 ? 0 : right + 1 };
}
