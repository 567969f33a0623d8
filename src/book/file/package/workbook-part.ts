import { CELLS_NAME, type CellsName } from "../../model/cells-name";
import { MARK_NAME, markFormula } from "../../model/mark";
import { escapeXml } from "../parts/text";
import { attributeNamed, isOn } from "../xlsx/xml";
import type { PackageEditor } from "./editor";
import { childNamed, childrenNamed, namespaceOf, prefixFor, XmlDocument, type XmlElement } from "../xlsx/xml-document";

const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";
/** Names that belong to a sheet of ours and are written anew with it. */
const OURS = new Set([MARK_NAME, CELLS_NAME, PRINT_AREA, PRINT_TITLES, "_xlnm._FilterDatabase"].map((name) => name.toLowerCase()));
/** What defined names stand behind, the nearest first. */
const BEFORE_NAMES = ["externalReferences", "functionGroups", "sheets"];
/** The largest number Excel gives a sheet. */
const LAST_SHEET_ID = 65_534;

export interface Tab {
  readonly name: string;
  readonly sheetId: number;
  readonly relationship: string;
}

/** The names a sheet of ours has, as formulas without "=". */
export interface OwnNames {
  readonly mark: string | null;
  /** The cells we write; null when there are none. */
  readonly cells: CellsName | null;
  readonly printArea: string | null;
  readonly printTitles: string | null;
}

/** The workbook part: its tabs and the names scoped to them. */
export class WorkbookPart {
  /** All tabs by position, chart sheets included. */
  readonly tabs: Tab[];
  private readonly document: XmlDocument;
  private readonly sheets: XmlElement;
  private readonly names: string[] = [];

  /** @throws Refusal when the part is missing or damaged */
  constructor(
    private readonly book: PackageEditor,
    private readonly part: string,
  ) {
    this.document = new XmlDocument(part, book.text(part));
    this.sheets = childNamed(this.document.root, "sheets")!;
    this.tabs = childrenNamed(this.sheets, "sheet").map(({ attributes }) => ({
      name: attributes.name ?? "",
      sheetId: Number(attributes.sheetId),
      relationship: attributeNamed(attributes, "id") ?? "",
    }));
  }

  /** Whether it is in the strict dialect of the standard. */
  get isStrict(): boolean {
    return isStrict(this.document.root);
  }

  /** Whether its owner forbids adding, renaming and moving sheets. */
  get isStructureLocked(): boolean {
    return isOn(childNamed(this.document.root, "workbookProtection")?.attributes.lockStructure);
  }

  /** Puts a tab behind all others. */
  addTab(name: string, relationship: string, visible: boolean): Tab {
    const tab = { name, relationship, sheetId: freeSheetId(this.tabs.map(({ sheetId }) => sheetId)) };
    this.document.append(this.sheets, tabXml(this.sheets, name, tab.sheetId, relationship, visible ? "visible" : "hidden"));
    this.tabs.push(tab);
    return tab;
  }

  /** Gives a tab of ours its names instead of those it had. */
  setNames(tab: Tab, { mark, cells, printArea, printTitles }: OwnNames): void {
    const position = this.tabs.indexOf(tab);
    for (const element of this.scopedNames(position)) this.document.remove(element);
    if (mark !== null) this.addName(MARK_NAME, position, markFormula(mark), ' hidden="1"');
    if (cells !== null) this.addName(CELLS_NAME, position, cells.formula, ` comment="${cells.comment}" hidden="1"`);
    if (printArea !== null) this.addName(PRINT_AREA, position, printArea);
    if (printTitles !== null) this.addName(PRINT_TITLES, position, printTitles);
  }

  /** Writes the part, if anything changed. */
  save(): void {
    const { document, names } = this;
    const list = childNamed(document.root, "definedNames");
    if (names.length > 0 && list) document.append(list, names.join(""));
    else if (names.length > 0) document.insertAfter(namesPlace(document.root), this.wrapped("definedNames", names.join("")));
    if (document.isChanged) this.book.put(this.part, [document.toString()]);
  }

  private scopedNames(position: number): XmlElement[] {
    const list = childNamed(this.document.root, "definedNames");
    const all = list ? childrenNamed(list, "definedName") : [];
    return all.filter(({ attributes: { name = "", localSheetId } }) => localSheetId !== undefined && Number(localSheetId) === position && OURS.has(name.toLowerCase()));
  }

  private addName(name: string, position: number, formula: string, attributes = ""): void {
    this.names.push(this.wrapped("definedName", escapeXml(formula), ` name="${name}" localSheetId="${position}"${attributes}`));
  }

  private wrapped(name: string, xml: string, attributes = ""): string {
    const tag = `${this.document.root.prefix}${name}`;
    return `<${tag}${attributes}>${xml}</${tag}>`;
  }
}

/**
 * Whether a workbook is in the strict dialect of the standard, into which parts in the common one do
 * not fit.
 */
export function isStrict(workbook: XmlElement): boolean {
  return namespaceOf(workbook) === STRICT;
}

/**
 * A tab.
 *
 * @param sheets the element it is put into
 * @param state visible, hidden, veryHidden
 */
export function tabXml(sheets: XmlElement, name: string, sheetId: number, relationship: string, state: string): string {
  const prefix = prefixFor(sheets, LINKS);
  const id = prefix === undefined ? `xmlns:r="${LINKS}" r:id` : `${prefix}id`;
  return `<${sheets.prefix}sheet name="${escapeXml(name)}" sheetId="${sheetId}"${state === "visible" ? "" : ` state="${state}"`} ${id}="${relationship}"/>`;
}

/** The element of a workbook behind which its defined names stand. */
export function namesPlace(workbook: XmlElement): XmlElement {
  return BEFORE_NAMES.map((name) => childNamed(workbook, name)).find((element) => element !== undefined)!;
}

/** One more than the largest, as Excel counts; the first free one where that has reached the end. */
export function freeSheetId(taken: readonly number[]): number {
  const used = new Set(taken);
  let id = Math.max(0, ...used) + 1;
  if (id > LAST_SHEET_ID) for (id = 1; used.has(id); ) id++;
  return id;
}
