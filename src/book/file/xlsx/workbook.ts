import { refuse } from "../codes";
import type { OfficePackage, Relationship } from "./package";
import { MARK_NAME, markIn } from "../../model/mark";
import type { OwnCells } from "../../grid";
import type { TakenNames } from "../../model/workbook";
import type { NamedFormula } from "./formula-watch";
import { CELLS_NAME, readOwnCells } from "../../model/cells-name";
import { attributeNamed, isOn, type Attributes } from "./xml";

export interface SheetEntry {
  readonly name: string;
  /** Part name. */
  readonly part: string;
  /** Our mark, on sheets of an earlier run. */
  readonly mark?: string;
  /** What that run wrote there, where the workbook says. */
  readonly own?: OwnCells;
}

/** What the workbook part says about the rest. */
export interface WorkbookParts {
  /** Worksheets in the order of the tabs, hidden ones included; chart sheets and macro sheets are none. */
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
  readonly strings: string | null;
  readonly styles: string | null;
  readonly taken: TakenNames;
  readonly names: readonly NamedFormula[];
}

/**
 * Reads the workbook part.
 *
 * @throws Refusal when the package holds no workbook, or one we cannot read
 * @example readWorkbook(book).sheets // [{ name: "数据信息", part: "xl/worksheets/sheet1.xml" }]
 */
export function readWorkbook(book: OfficePackage): WorkbookParts {
  const part = workbookPart(book);
  const relationships = book.relationships(part);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const tabs: Tab[] = [];
  const names: DefinedName[] = [];
  let root: string | undefined;
  let date1904 = false;
  let inName = false;
  book.read(part, {
    open(name, attributes) {
      root ??= name;
      if (name === "workbookPr") date1904 = isOn(attributes.date1904);
      if (name === "sheet") tabs.push(readTab(attributes, byId));
      inName = name === "definedName";
      if (inName) names.push({ name: attributes.name ?? "", tab: attributes.localSheetId, comment: attributes.comment, text: "" });
    },
    text(text) {
      if (inName) names.at(-1)!.text += text;
    },
    close() {
      inName = false;
    },
  });
  if (root !== "workbook") refuse("file-not-workbook", {});
  const sheets = tabs.flatMap((tab, position) => (tab.type === "worksheet" ? [sheetEntry(tab, names.filter((name) => name.tab !== undefined && Number(name.tab) === position))] : []));
  if (sheets.length === 0) refuse("file-no-sheets", {});
  const only = (type: string) => relationships.find((relationship) => relationship.type === type)?.target ?? null;
  const taken = { tabs: tabs.filter(({ type }) => type !== "worksheet").map(({ name }) => name), names: names.map(({ name }) => name) };
  return { sheets, date1904, strings: only("sharedStrings"), styles: only("styles"), taken, names };
}

interface Tab {
  readonly name: string;
  readonly part: string;
  /** worksheet, chartsheet … */
  readonly type: string;
}

interface DefinedName extends NamedFormula {
  /** Position of the tab it is scoped to, chart sheets counted; undefined for the whole workbook. */
  readonly tab: string | undefined;
  readonly comment: string | undefined;
  /** As a formula without "=". */
  text: string;
}

function readTab(attributes: Attributes, byId: ReadonlyMap<string, Relationship>): Tab {
  const name = attributes.name ?? "";
  const { target, type } = byId.get(attributeNamed(attributes, "id") ?? "") ?? refuse("file-part-missing", { part: name });
  return { name, part: target, type };
}

/** @param names scoped to the tab */
function sheetEntry({ name, part }: Tab, names: readonly DefinedName[]): SheetEntry {
  const mark = markOf(names);
  if (mark === null) return { name, part };
  const cells = names.find((one) => one.name === CELLS_NAME);
  return cells === undefined ? { name, part, mark } : { name, part, mark, own: readOwnCells(cells.text, cells.comment) };
}

function markOf(names: readonly DefinedName[]): string | null {
  return markIn(names.find(({ name }) => name === MARK_NAME)?.text ?? "");
}

/**
 * The name of the workbook part.
 *
 * @throws Refusal when the package holds none, or one we cannot read
 * @example workbookPart(book) // "xl/workbook.xml"
 */
export function workbookPart(book: OfficePackage): string {
  const main = book.relationships("").find((relationship) => relationship.type === "officeDocument")?.target;
  const part = main ?? "xl/workbook.xml";
  if (part.toLowerCase().endsWith(".bin") || (!book.has(part) && book.has("xl/workbook.bin"))) refuse("file-xlsb", {});
  if (!book.has(part)) refuseStranger(book, part);
  return part;
}

/** Says what a zip without a workbook is. */
function refuseStranger(book: OfficePackage, part: string): never {
  if (book.has("mimetype") && book.has("META-INF/manifest.xml") && book.has("content.xml")) refuse("file-ods", {});
  if (book.has("[Content_Types].xml")) refuse("file-part-missing", { part });
  if (book.names.some((name) => /\.(xlsx|xlsm|xls|csv)$/i.test(name))) refuse("file-archive", {});
  return refuse("file-not-workbook", {});
}
