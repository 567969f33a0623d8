import type { CellRange } from "../../book/grid";
import { at, erase, filled, put, type Layer } from "../../book/model/live/layer";
import { overlap, without } from "../../book/model/live/range";
import { DEFAULT_LOOK } from "../../book/model/live/look";
import type { LiveSheet } from "../../book/model/live/sheet";
import { localAddress } from "../../book/model/full-address";
import { checkedRange, fullAddress, parseAddress } from "../address";
import { clearContents, enter, forGiven, matrix, sizeOf, wireFormula, wireValue } from "../cells";
import { invalidArgument, invalidOperation } from "../errors";
import { changeLooks, common } from "../looks";
import { hostObject, type HostClass, type HostObject, type Key, type ValueMember } from "../object";
import { hideColumn } from "../sizes";
import { cellProperties, columnProperties, hyperlinkAt, rowProperties } from "../cell-properties";
import { conditionalFormats } from "./conditional-format";
import { dataValidation } from "./data-validation";
import { rangeAreas } from "./range-areas";
import { rangeFormat, type Areas } from "./range-format";

/** Merged areas that one call gives. */
const MOST_MERGES = 512;

/** A range: one area. */
export interface RangeTarget extends Areas {
  readonly range: CellRange;
  /** Given when the client keeps hold of it. */
  reference: string | null;
}

/** A range of cells. */
export function rangeObject(session: Areas["session"], sheet: LiveSheet, range: CellRange): HostObject {
  return hostObject(rangeClass, { session, sheet, range: checkedRange(range), areas: [range], reference: null });
}

/** A range given as an object or by its address. */
export function rangeGiven(sheet: LiveSheet, given: unknown): { sheet: LiveSheet; range: CellRange } {
  if (typeof given === "string") return { sheet, range: parseAddress(given) };
  const target = (given as HostObject | undefined)?.target as RangeTarget | undefined;
  if (target?.range === undefined) throw invalidArgument("a range");
  return target;
}

const beside = ({ session, sheet }: RangeTarget, range: CellRange) => rangeObject(session, sheet, range);
const read = <T>(of: (sheet: LiveSheet, row: number, column: number) => T): ((target: RangeTarget) => T[][] | null) => ({ sheet, range }) => matrix(range, (row, column) => of(sheet, row, column));

const written: ValueMember<RangeTarget>["set"] = ({ session, sheet, range }, given) => {
  enter(session, sheet, range, given);
  session.changed(sheet, localAddress(range));
};

const rangeClass: HostClass<RangeTarget> = {
  name: "Range",
  key: ({ reference }): Key => (reference === null ? {} : { _ReferenceId: reference }),
  values: {
    Address: { get: ({ sheet, range }) => fullAddress(sheet.name, range) },
    RowIndex: { get: ({ range }) => range.top },
    ColumnIndex: { get: ({ range }) => range.left },
    RowCount: { get: ({ range }) => sizeOf(range).rows },
    ColumnCount: { get: ({ range }) => sizeOf(range).columns },
    Values: { get: read(({ cells }, row, column) => wireValue(at(cells.values, row, column))), set: written },
    Formulas: { get: read(wireFormula), set: written },
    Text: { get: read(({ cells }, row, column) => String(wireValue(at(cells.values, row, column)))) },
    ValueTypes: { get: read(({ cells }, row, column) => typeName(at(cells.values, row, column))) },
    NumberFormat: { get: read(({ cells }, row, column) => at(cells.formats, row, column) ?? "General"), set: setNumberFormat },
    Hyperlink: { get: ({ sheet, range }) => hyperlinkAt(sheet, range.top, range.left), set: setHyperlink },
    ColumnHidden: {
      get: ({ sheet, range }) => common([{ ...range, bottom: range.top }], (_, column) => sheet.columns[column]?.hidden ?? false),
      set: ({ session, sheet, range }, hidden) => {
        session.requireWritable(sheet);
        for (let column = range.left; column <= range.right; column++) hideColumn(sheet, column, hidden === true);
      },
    },
  },
  objects: {
    Format: (target) => rangeFormat(target),
    ConditionalFormats: (target) => conditionalFormats({ ...target, rangeOf: (range) => beside(target, range) }),
    DataValidation: (target) => dataValidation(target),
  },
  methods: {
    GetCell: (target, row: number, column: number) => beside(target, { top: target.range.top + row, bottom: target.range.top + row, left: target.range.left + column, right: target.range.left + column }),
    GetRow: (target, row: number) => beside(target, { ...target.range, top: target.range.top + row, bottom: target.range.top + row }),
    GetColumn: (target, column: number) => beside(target, { ...target.range, left: target.range.left + column, right: target.range.left + column }),
    GetBoundingRect: (target, other: unknown) => beside(target, bounding(target.range, rangeGiven(target.sheet, other).range)),
    GetMergedAreasOrNullObject: ({ session, sheet, range }) => {
      const areas = sheet.merges.filter((merge) => overlap(merge, range));
      if (areas.length > MOST_MERGES) throw invalidOperation("more than 512 merged areas");
      return areasOrNull({ session, sheet, areas });
    },
    GetSpillingToRangeOrNullObject: (target) => {
      const spill = target.sheet.cells.spills.find(({ top, left }) => top === target.range.top && left === target.range.left);
      return spill ? beside(target, spill) : null;
    },
    GetSpecialCellsOrNullObject: ({ session, sheet, range }, type: string) => {
      if (type !== "DataValidations") throw invalidArgument(`special cells ${type}`);
      return areasOrNull({ session, sheet, areas: sheet.validations.map((one) => one.range).filter((one) => overlap(one, range)) });
    },
    GetCellProperties: ({ sheet, range }, options: object) => matrix(range, (row, column) => cellProperties(sheet, row, column, options)),
    SetCellProperties: (target, rows: unknown) => {
      forGiven(target.range, rows, (row, column, given) => {
        for (const [name, value] of Object.entries(given as object)) {
          if (name !== "hyperlink") throw invalidArgument(`setCellProperties ${name}`);
          setHyperlink({ ...target, range: { top: row, left: column, bottom: row, right: column } }, value);
        }
      });
    },
    GetColumnProperties: ({ sheet, range }, options: object) => Array.from({ length: sizeOf(range).columns }, (_, n) => columnProperties(sheet, range.left + n, options)),
    GetRowProperties: ({ sheet, range }, options: object) => Array.from({ length: sizeOf(range).rows }, (_, n) => rowProperties(sheet, range.top + n, options)),
    Clear: (target, applyTo: string = "All") => clear(target, applyTo),
    Merge: ({ session, sheet, range }, across: boolean = false) => {
      session.requireWritable(sheet);
      if (across) throw invalidArgument("Merge across");
      if (sheet.tables.some((table) => overlap(table, range))) throw invalidOperation("cells of a table cannot be merged");
      if (sheet.merges.some((merge) => overlap(merge, range))) throw invalidOperation("merged cells overlap");
      const first = { top: range.top, left: range.left, bottom: range.top, right: range.left };
      for (const rest of without(range, first)) clearContents(sheet, rest);
      sheet.merges.push({ ...range });
    },
    Select: ({ session, sheet, range }) => {
      if (sheet.visibility !== "Visible") throw invalidOperation("cells of a hidden sheet cannot be selected");
      session.book.active = sheet.id;
      session.select(sheet.id, range);
    },
    Unmerge: ({ session, sheet, range }) => {
      session.requireWritable(sheet);
      sheet.merges = sheet.merges.filter((merge) => !overlap(merge, range));
    },
    _KeepReference: (target) => keep(target),
    _ValidateArraySize: ({ range }, rows: number, columns: number) => {
      const size = sizeOf(range);
      if (size.rows !== rows || size.columns !== columns) throw invalidArgument("the number of rows or columns in the input array doesn't match the size of the range");
    },
  },
};

function keep(target: RangeTarget): void {
  target.reference ??= `${target.session.nextNumber()}:range`;
  target.session.keep(target.reference, hostObject(rangeClass, target));
}

function areasOrNull(areas: Areas): HostObject | null {
  return areas.areas.length === 0 ? null : rangeAreas(areas);
}

function bounding(a: CellRange, b: CellRange): CellRange {
  return { top: Math.min(a.top, b.top), left: Math.min(a.left, b.left), bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right) };
}

function typeName(value: unknown): string {
  if (value === undefined) return "Empty";
  if (typeof value === "object") return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

function setNumberFormat({ session, sheet, range }: RangeTarget, given: unknown): void {
  session.requireWritable(sheet);
  const { formats } = sheet.cells;
  forGiven(range, given, (row, column, code) => {
    if (code === null || code === undefined) return;
    if (typeof code !== "string" || code === "") throw invalidArgument("numberFormat");
    put(formats, row, column, code === "General" ? undefined : code);
  });
}

/** Excel dresses the cell as a link. */
function setHyperlink({ session, sheet, range }: RangeTarget, given: unknown): void {
  session.requireWritable(sheet);
  const { documentReference, textToDisplay } = (given ?? {}) as { documentReference?: string; textToDisplay?: string };
  if (typeof documentReference !== "string") throw invalidArgument("hyperlink");
  put(sheet.cells.links, range.top, range.left, documentReference);
  if (textToDisplay !== undefined) put(sheet.cells.values, range.top, range.left, textToDisplay);
  changeLooks(sheet, [range], (look) => ({ ...look, color: "0563C1", underline: true }));
}

function clear({ session, sheet, range }: RangeTarget, applyTo: string): void {
  session.requireWritable(sheet);
  const { cells } = sheet;
  if (!["All", "Formats", "Contents"].includes(applyTo)) throw invalidArgument(`Clear ${applyTo}`);
  if (applyTo !== "Formats") clearContents(sheet, range);
  if (applyTo === "All") {
    erase(cells.links, range);
    sheet.validations = sheet.validations.flatMap((one) => without(one.range, range).map((rest) => ({ ...one, range: rest })));
  }
  if (applyTo !== "Contents") clearFormats(sheet, range);
  session.changed(sheet, localAddress(range));
}

function clearFormats(sheet: LiveSheet, range: CellRange): void {
  erase(sheet.cells.formats, range);
  erase(sheet.cells.looks, range);
  sheet.merges = sheet.merges.filter((merge) => !overlap(merge, range));
  sheet.conditionals = sheet.conditionals.flatMap((one) => without(one.range, range).map((rest) => ({ ...one, range: rest })));
}

/** Cells that hold something, or look like something. */
export function usedRange(sheet: LiveSheet, valuesOnly: boolean): CellRange | null {
  const { values, formats, looks } = sheet.cells;
  const ranges = [values, ...(valuesOnly ? [] : [formats, looks])].map((layer) => filled(layer as Layer<unknown>, DEFAULT_LOOK)).filter((range) => range !== null);
  return ranges.length === 0 ? null : ranges.reduce(bounding);
}
