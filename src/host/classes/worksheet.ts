import { fitSheetName } from "../../book/model/sheet-name";
import { emptySheet, type LiveSheet, type Visibility } from "../../book/model/live/sheet";
import { COLUMNS, ROWS } from "../../book/model/address";
import { parseAreas, WHOLE_SHEET } from "../address";
import { invalidArgument, invalidOperation, itemExists, itemNotFound } from "../errors";
import { hostObject, isFlag, isOneOf, isText, property, type HostClass, type HostObject } from "../object";
import { EventType, type Session } from "../session";
import { STANDARD_HEIGHT, STANDARD_POINTS } from "../sizes";
import { charts } from "./charts";
import { namedItems } from "./names";
import { pageBreaks, pageLayout } from "./page-layout";
import { rangeAreas } from "./range-areas";
import { rangeGiven, rangeObject, usedRange } from "./range";
import { tableObjects } from "./tables";

interface Sheet {
  readonly session: Session;
  readonly sheet: LiveSheet;
}

const freezeClass: HostClass<Sheet> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeAt: ({ sheet }, at: unknown) => {
      const { bottom, right } = rangeGiven(sheet, at).range;
      sheet.freeze = { rows: bottom === ROWS - 1 ? 0 : bottom + 1, columns: right === COLUMNS - 1 ? 0 : right + 1 };
    },
    FreezeRows: ({ sheet }, rows: number) => void (sheet.freeze = { rows, columns: 0 }),
    FreezeColumns: ({ sheet }, columns: number) => void (sheet.freeze = { rows: 0, columns }),
    Unfreeze: ({ sheet }) => void (sheet.freeze = { rows: 0, columns: 0 }),
    GetLocationOrNullObject: ({ session, sheet }) => {
      const { rows, columns } = sheet.freeze;
      if (rows === 0 && columns === 0) return null;
      return rangeObject(session, sheet, { top: 0, left: 0, bottom: (rows || ROWS) - 1, right: (columns || COLUMNS) - 1 });
    },
  },
};

const protectionClass: HostClass<Sheet> = {
  name: "WorksheetProtection",
  values: { Protected: { get: ({ sheet }) => sheet.isProtected } },
  // Options and passwords are none of the live model's.
  methods: {
    Protect: ({ sheet }) => {
      if (sheet.isProtected) throw invalidOperation("the sheet is protected already");
      sheet.isProtected = true;
    },
    Unprotect: ({ sheet }) => void (sheet.isProtected = false),
  },
};

/** By which a client begins and ends to listen to the events of a sheet, or of all. */
function eventMethods<T>(watch: (target: T, watching: boolean, type: number) => void): NonNullable<HostClass<T>["methods"]> {
  const kinds = { DataChanged: EventType.changed, SelectionChanged: EventType.selectionChanged, Calculated: EventType.calculated };
  return Object.fromEntries(
    Object.entries(kinds).flatMap(([name, type]) => [
      [`_Register${name}Event`, (target: T) => watch(target, true, type)],
      [`_Unregister${name}Event`, (target: T) => watch(target, false, type)],
    ]),
  );
}

const worksheetClass: HostClass<Sheet> = {
  name: "Worksheet",
  key: ({ sheet }) => ({ Id: sheet.id }),
  values: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: property(({ sheet }: Sheet) => sheet.name, ({ session, sheet }, name) => {
      session.requireOpenStructure();
      sheet.name = freeName(session, name, sheet);
    }, isText, "Name"),
    Position: { get: ({ session, sheet }) => session.book.sheets.indexOf(sheet) },
    Visibility: property(({ sheet }: Sheet) => sheet.visibility, ({ session, sheet }, visibility) => {
      session.requireOpenStructure();
      if (visibility !== "Visible") requireAnother(session, sheet);
      sheet.visibility = visibility;
    }, isOneOf<Visibility>("Visible", "Hidden", "VeryHidden"), "Visibility"),
    TabColor: property(({ sheet }: Sheet) => (sheet.tabColor === null ? "" : `#${sheet.tabColor}`), ({ session, sheet }, color) => {
      session.requireWritable(sheet);
      if (!/^(?:#[0-9A-Fa-f]{6})?$/.test(color)) throw invalidArgument("tabColor");
      sheet.tabColor = color === "" ? null : color.slice(1).toUpperCase();
    }, isText, "TabColor"),
    ShowGridlines: { get: ({ sheet }) => sheet.gridlines },
    StandardHeight: { get: () => STANDARD_HEIGHT },
    StandardWidth: { get: () => STANDARD_POINTS / 6 },
  },
  objects: {
    Names: ({ session, sheet }) => namedItems(session, sheet),
    Tables: ({ session, sheet }) => tableObjects(session, sheet),
    Charts: ({ session, sheet }) => charts(session, sheet),
    PageLayout: ({ session, sheet }) => pageLayout(session, sheet),
    HorizontalPageBreaks: ({ session, sheet }) => pageBreaks(session, sheet, "breaks"),
    VerticalPageBreaks: ({ session, sheet }) => pageBreaks(session, sheet, "columnBreaks"),
    FreezePanes: (target) => hostObject(freezeClass, target),
    Protection: (target) => hostObject(protectionClass, target),
  },
  methods: {
    GetRange: ({ session, sheet }, address?: unknown) => rangeObject(session, sheet, address === undefined ? WHOLE_SHEET : rangeGiven(sheet, address).range),
    GetRangeByIndexes: ({ session, sheet }, top: number, left: number, rows: number, columns: number) => rangeObject(session, sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 }),
    GetRanges: ({ session, sheet }, address: string) => rangeAreas({ session, sheet, areas: parseAreas(address) }),
    GetUsedRangeOrNullObject: ({ session, sheet }, valuesOnly: boolean = false) => {
      const used = usedRange(sheet, valuesOnly);
      return used === null ? null : rangeObject(session, sheet, used);
    },
    Activate: ({ session, sheet }) => {
      if (sheet.visibility !== "Visible") throw invalidOperation("a hidden sheet cannot be shown");
      session.book.active = sheet.id;
    },
    Delete: ({ session, sheet }) => {
      session.requireOpenStructure();
      requireAnother(session, sheet);
      session.book.sheets = session.book.sheets.filter((one) => one !== sheet);
      if (session.book.active === sheet.id) session.book.active = session.book.sheets.find(({ visibility }) => visibility === "Visible")!.id;
    },
    ...eventMethods<Sheet>(({ session, sheet }, on, type) => session.watch(sheet, on, type)),
  },
};

/** Loaded by one name and set by another. */
const GRIDLINES = property(({ sheet }: Sheet) => sheet.gridlines, ({ session, sheet }, on) => {
  session.requireWritable(sheet);
  sheet.gridlines = on;
}, isFlag, "ShowGridlines");

/** A sheet. */
export function worksheet(session: Session, sheet: LiveSheet): HostObject {
  const object = hostObject(worksheetClass, { session, sheet });
  return { ...object, set: (name, value) => (name === "Gridlines" ? GRIDLINES.set!({ session, sheet }, value) : object.set(name, value)) };
}

function requireAnother({ book }: Session, sheet: LiveSheet): void {
  const others = book.sheets.some((one) => one !== sheet && one.visibility === "Visible");
  if (!others) throw invalidOperation("a workbook must contain at least one visible worksheet");
}

function freeName({ book }: Session, name: string, own?: LiveSheet): string {
  if (name === "" || fitSheetName(name) !== name) throw invalidArgument("a sheet's name has at most 31 characters and none of []:*?/\\");
  if (book.sheets.some((sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase())) throw itemExists(name);
  return name;
}

const worksheetsClass: HostClass<Session> = {
  name: "WorksheetCollection",
  items: (session) => session.book.sheets.map((sheet) => worksheet(session, sheet)),
  item: (session, key) => found(session, key) ?? missing(key),
  methods: {
    GetItemOrNullObject: (session, key: unknown) => found(session, key),
    GetCount: (session) => session.book.sheets.length,
    GetActiveWorksheet: (session) => found(session, session.book.active),
    ...eventMethods<Session>((session, on, type) => session.watch(null, on, type)),
    Add: (session, wanted?: string) => {
      session.requireOpenStructure();
      const sheet = emptySheet(session.freeSheetId(), freeName(session, wanted ?? numbered(session)));
      session.book.sheets = [...session.book.sheets, sheet];
      return worksheet(session, sheet);
    },
  },
};

function found(session: Session, key: unknown): HostObject | null {
  const text = String(key).toLowerCase();
  const sheet = session.book.sheets.find(({ id, name }) => id.toLowerCase() === text || name.toLowerCase() === text);
  return sheet ? worksheet(session, sheet) : null;
}

function missing(key: unknown): never {
  throw itemNotFound(String(key));
}

function numbered({ book }: Session): string {
  let n = 1;
  while (book.sheets.some(({ name }) => name.toLowerCase() === `sheet${n}`)) n++;
  return `Sheet${n}`;
}

/** All sheets. */
export function worksheets(session: Session): HostObject {
  return hostObject(worksheetsClass, session);
}
