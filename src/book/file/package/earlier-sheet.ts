import type { CellAddress } from "../../grid";
import type { Margins } from "../../paper";
import { HEADERS_AND_FOOTERS, type TakenOver, type UserCellXml } from "../parts/settings";
import { parseAddress } from "../../model/address";
import type { OfficePackage } from "../xlsx/package";
import type { Attributes, XmlReader } from "../xlsx/xml";
import { ElementCopier, writtenAttributes } from "./element-copier";

const SIDES = ["left", "right", "top", "bottom", "header", "footer"] as const;
/** Of a view; a page layout cannot have the panes we freeze. */
const VIEW = ["tabSelected", "zoomScale", "zoomScaleNormal", "zoomScaleSheetLayoutView", "zoomScalePageLayoutView", "view"];
const PROTECTION = new Set(["sheetProtection", "protectedRanges"]);
/** A formula that says only which other cell has its text. */
const SHARED = /<f (?=[^>]*t="shared")[^>]*si="(\d+)"[^>]*><\/f>/;
/** The cell that has it. */
const SHARING = /<f (?=[^>]*t="shared")[^>]*si="(\d+)"[^>]*>[^<]/;
const TEXTS = new Set(HEADERS_AND_FOOTERS);

/**
 * Reads what people set up and wrote on a sheet of ours. Formats, formulas and shared texts of their
 * cells stay valid in the sheet written anew, as their lists are only ever added to.
 *
 * @param part the sheet as it was
 * @param kept cells to be taken over
 * @throws Refusal when it is damaged
 * @example readEarlierSheet(book, "xl/worksheets/sheet4.xml", []).settings.protection // "<sheetProtection sheet=\"1\"/>"
 */
export function readEarlierSheet(book: OfficePackage, part: string, kept: readonly CellAddress[]): TakenOver {
  const reader = new EarlierReader(kept);
  book.read(part, reader);
  return reader.found();
}

class EarlierReader implements XmlReader {
  private readonly copier = new ElementCopier();
  private readonly wanted: ReadonlySet<string>;
  private readonly cells = new Map<number, Map<number, string>>();
  private readonly texts: Record<string, string> = {};
  private readonly seen: Record<string, Attributes> = {};
  private protection = "";
  private at: CellAddress = { row: -1, column: -1 };
  private depth = 0;
  private inData = false;
  private inText = "";

  constructor(kept: readonly CellAddress[]) {
    this.wanted = new Set(kept.map(({ row, column }) => `${row} ${column}`));
  }

  open(name: string, attributes: Attributes): void {
    this.depth += 1;
    if (this.copier.isOpen) this.copier.open(name, attributes);
    else if (this.inData) this.openInData(name, attributes);
    else if (this.depth <= 3) this.openOutside(name, attributes);
  }

  text(text: string): void {
    if (this.copier.isOpen) this.copier.text(text);
    else if (this.inText !== "") this.texts[this.inText] = (this.texts[this.inText] ?? "") + text;
  }

  close(name: string): void {
    this.depth -= 1;
    this.inText = "";
    if (name === "sheetData") this.inData = false;
    const copied = this.copier.isOpen ? this.copier.close(name) : null;
    if (copied === null) return;
    if (this.inData) this.keep(copied);
    else this.protection += copied;
  }

  found(): TakenOver {
    const { sheetPr = {}, tabColor, sheetView = {}, pageMargins = {}, headerFooter = {} } = this.seen;
    const view = Object.fromEntries(VIEW.filter((name) => sheetView[name] !== undefined && sheetView[name] !== "pageLayout").map((name) => [name, sheetView[name]]));
    const { differentFirst, differentOddEven, scaleWithDoc, alignWithMargins } = headerFooter;
    return {
      settings: {
        codeName: sheetPr.codeName,
        tabColor: tabColor ? `<tabColor${writtenAttributes(tabColor)}/>` : "",
        view: writtenAttributes(view),
        protection: this.protection,
        margins: marginsOf(pageMargins),
        headerFooter: { attributes: writtenAttributes({ differentFirst, differentOddEven, scaleWithDoc, alignWithMargins }), texts: this.texts },
      },
      cells: this.withoutOrphans(),
    };
  }

  /** A formula whose text stood in a cell that goes is kept as its value: alone it would break the file. */
  private withoutOrphans(): UserCellXml {
    const kept = new Set([...this.cells.values()].flatMap((row) => [...row.values()]).flatMap((xml) => SHARING.exec(xml)?.[1] ?? []));
    const whole = (xml: string) => xml.replace(SHARED, (formula, number: string) => (kept.has(number) ? formula : ""));
    return new Map([...this.cells].map(([row, cells]) => [row, new Map([...cells].map(([column, xml]) => [column, whole(xml)]))]));
  }

  private openInData(name: string, attributes: Attributes): void {
    if (this.wanted.size === 0) return;
    const { row, column } = this.at;
    if (name === "row") this.at = { row: attributes.r === undefined ? row + 1 : Number(attributes.r) - 1, column: -1 };
    if (name !== "c") return;
    this.at = parseAddress(attributes.r ?? "") ?? { row, column: column + 1 };
    if (this.wanted.has(`${this.at.row} ${this.at.column}`)) this.copier.open(name, attributes);
  }

  /** The root is at depth 1; what custom views hold lies deeper than what is asked for here. */
  private openOutside(name: string, attributes: Attributes): void {
    if (this.depth === 2 && PROTECTION.has(name)) this.copier.open(name, attributes);
    else if (this.depth === 2 && name === "sheetData") this.inData = true;
    else if (this.depth === 3 && TEXTS.has(name)) this.inText = name;
    else if (this.depth === 2 || name === "tabColor" || name === "sheetView") this.seen[name] ??= attributes;
  }

  private keep(xml: string): void {
    const { row, column } = this.at;
    const cells = this.cells.get(row) ?? new Map<number, string>();
    this.cells.set(row, cells.set(column, xml));
  }
}

/** null when one is missing or no length. */
function marginsOf(attributes: Attributes): Margins | null {
  const entries = SIDES.map((side): [string, number] => [side, Number(attributes[side] ?? NaN)]);
  return entries.every(([, inches]) => inches >= 0 && inches < 50) ? (Object.fromEntries(entries) as unknown as Margins) : null;
}
