import { sheetId } from "../../../model/live/grids";
import type { LiveName } from "../../../model/live/name";
import type { Visibility } from "../../../model/live/sheet";
import type { LiveWorkbook } from "../../../model/live/workbook";
import { shownFormula } from "../../parts/formula";
import { OfficePackage } from "../../xlsx/package";
import { readStrings } from "../../xlsx/strings";
import { readFormats } from "../../xlsx/styles";
import { nodeAt, readTree, type XmlNode } from "../../xlsx/tree";
import { readWorkbook, workbookPart } from "../../xlsx/workbook";
import { isOn } from "../../xlsx/xml";
import { Colors } from "./colors";
import { differencesOf, looksOf } from "./looks";
import { readSheet, type LiveContext, type SheetSaid } from "./sheet";

const VISIBILITY: Readonly<Record<string, Visibility>> = { hidden: "Hidden", veryHidden: "VeryHidden" };
/** Names Excel gives by itself. */
const BUILT_IN = /^_xlnm\./i;

/**
 * Reads an .xlsx or .xlsm with everything a live workbook holds.
 *
 * @param name file name
 * @throws Refusal
 * @example readLive(bytes, "五月.xlsx").sheets[0].name // "数据信息"
 */
export function readLive(bytes: Uint8Array, name: string): LiveWorkbook {
  const book = new OfficePackage(bytes);
  const { strings, date1904 } = readWorkbook(book);
  const root = readTree(book, workbookPart(book));
  const sheets = sheetsSaid(book, root);
  const context: LiveContext = { ...readStyles(book), strings: strings === null ? [] : readStrings(book, strings), date1904, cells: 0 };
  return {
    name,
    sheets: sheets.map((sheet) => readSheet(book, sheet, context)),
    names: namesOf(root, null),
    active: activeSheet(root, sheets),
    settings: new Map(),
    date1904,
    isReadOnly: false,
    isStructureLocked: isOn(nodeAt(root, "workbookProtection")?.attributes.lockStructure),
  };
}

/**
 * What the stylesheet and the theme say of looks.
 *
 * @throws Refusal when one of them is damaged
 */
export function readStyles(book: OfficePackage): Pick<LiveContext, "formats" | "looks" | "differences" | "colors"> {
  const links = book.relationships(workbookPart(book));
  const part = (type: string) => links.find((link) => link.type === type && book.has(link.target))?.target;
  const [theme, styles] = [part("theme"), part("styles")];
  const root = styles === undefined ? null : readTree(book, styles);
  const colors = new Colors(theme === undefined ? null : readTree(book, theme), root);
  return { colors, formats: styles === undefined ? [] : readFormats(book, styles), looks: root ? looksOf(root, colors) : [], differences: root ? differencesOf(root, colors) : [] };
}

/**
 * What the workbook says of its worksheets, in the order of the tabs.
 *
 * @param root of the workbook part
 */
export function sheetsSaid(book: OfficePackage, root: XmlNode): (SheetSaid & { readonly tab: number })[] {
  const tabs = nodeAt(root, "sheets")?.children ?? [];
  return readWorkbook(book).sheets.map(({ name, part }, n) => {
    const tab = tabs.findIndex(({ attributes }) => attributes.name === name);
    const printed = (what: string) => definedNames(root).find(({ attributes }) => attributes.name?.toLowerCase() === `_xlnm.${what}` && Number(attributes.localSheetId) === tab)?.text ?? "";
    return { id: sheetId(n), name, part, tab, visibility: VISIBILITY[tabs[tab].attributes.state ?? ""] ?? "Visible", names: namesOf(root, tab), print: { area: printed("print_area"), titles: printed("print_titles") } };
  });
}

/** The names scoped to a tab, or to the whole workbook. */
function namesOf(root: XmlNode, tab: number | null): LiveName[] {
  const scoped = definedNames(root).filter((name) => isHeld(name) && (tab === null ? name.attributes.localSheetId === undefined : Number(name.attributes.localSheetId ?? NaN) === tab));
  return scoped.map(({ attributes: { name = "", hidden, comment = "" }, text }) => ({ name, formula: shownFormula(text), visible: !isOn(hidden), comment }));
}

function definedNames(root: XmlNode): readonly XmlNode[] {
  return nodeAt(root, "definedNames")?.children ?? [];
}

/**
 * Whether a live workbook holds a name: it does not hold those Excel gives by itself, and macros.
 *
 * @param name an element of the workbook part
 */
export function isHeld({ attributes: { name = "", function: isFunction, vbProcedure, xlm } }: XmlNode): boolean {
  return !BUILT_IN.test(name) && ![isFunction, vbProcedure, xlm].some(isOn);
}

/** The one shown when the file is opened; the first to be seen where that is none with cells. */
function activeSheet(root: XmlNode, sheets: readonly (SheetSaid & { readonly tab: number })[]): string {
  const tab = Number(nodeAt(root, "bookViews", "workbookView")?.attributes.activeTab ?? 0);
  const shown = sheets.find((sheet) => sheet.tab === tab) ?? sheets.find(({ visibility }) => visibility === "Visible") ?? sheets[0];
  return shown.id;
}
