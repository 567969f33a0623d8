import type { CellRange } from "../../../grid";
import type { LivePage } from "../../../model/live/page";
import type { Margins } from "../../../paper";
import { parseAddress, parseRange } from "../../../model/address";
import { unescapeText } from "../../xlsx/strings";
import { nodeAt, type XmlNode } from "../../xlsx/tree";
import { isOn } from "../../xlsx/xml";
import { childNamed, childrenNamed } from "../../xlsx/xml-document";

const SIDES = ["left", "right", "top", "bottom", "header", "footer"] as const;
const A4 = 9;
/** Where the left, the middle and the right of a header begin; an ampersand that is meant as one is written twice. */
const SECTION = /&(&|[LCR])/g;
/** The sheet before a reference, quoted or not. */
const SHEET = /(?:'(?:[^']|'')*'|[^',!]+)!/g;

/** Names by which a sheet says what of it is printed, as formulas without "="; "" where it does not. */
export interface PrintNames {
  readonly area: string;
  readonly titles: string;
}

/** What is printed at the left, in the middle and at the right of a header or footer. */
export interface Sections {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/**
 * How a sheet is printed.
 *
 * @param sheet root of the worksheet
 * @example readPage(root, { area: "'看板'!$A$1:$H$40", titles: "" }).area // { top: 0, left: 0, bottom: 39, right: 7 }
 */
export function readPage(sheet: XmlNode, names: PrintNames): LivePage {
  const setup = childNamed(sheet, "pageSetup")?.attributes ?? {};
  const around = childNamed(sheet, "headerFooter");
  const said = (name: string) => sectionsOf(unescapeText(nodeAt(around, name)?.text ?? ""));
  const footer = said("oddFooter");
  return {
    orientation: setup.orientation === "landscape" ? "landscape" : "portrait",
    paper: Number(setup.paperSize) === A4 ? "A4" : null,
    area: readPrintArea(names.area),
    ...readTitles(names.titles),
    fit: isOn(nodeAt(sheet, "sheetPr", "pageSetUpPr")?.attributes.fitToPage) ? { wide: Number(setup.fitToWidth ?? 1), high: Number(setup.fitToHeight ?? 1) } : null,
    scale: Number(setup.scale ?? 100),
    breaks: readBreaks(sheet, "rowBreaks"),
    columnBreaks: readBreaks(sheet, "colBreaks"),
    centered: isOn(childNamed(sheet, "printOptions")?.attributes.horizontalCentered),
    margins: readMargins(childNamed(sheet, "pageMargins")),
    header: said("oddHeader").left,
    footer: { left: footer.left, right: footer.right },
    scalesAround: !["0", "false"].includes(around?.attributes.scaleWithDoc ?? ""),
  };
}

/**
 * The parts of a header or footer, with their codes.
 *
 * @example sectionsOf("&L绩效考核&R&P / &N") // { left: "绩效考核", center: "", right: "&P / &N" }
 */
export function sectionsOf(text: string): Sections {
  const found = { L: "", C: "", R: "" };
  let [section, from] = ["C" as keyof typeof found, 0];
  for (const { 1: code, index } of text.matchAll(SECTION)) {
    if (code === "&") continue;
    found[section] += text.slice(from, index);
    [section, from] = [code as keyof typeof found, index + 2];
  }
  found[section] += text.slice(from);
  return { left: found.L, center: found.C, right: found.R };
}

/** Of several areas a live page knows none. */
function readPrintArea(formula: string): CellRange | null {
  return parseRange(formula.replace(SHEET, ""));
}

function readTitles(formula: string): Pick<LivePage, "titleRows" | "titleColumns"> {
  const ends = formula.replace(SHEET, "").replaceAll("$", "").split(",").map((part) => part.split(":"));
  const pair = (of: (end: string) => number | null): [number, number] | null => {
    for (const [first = "", last = first] of ends) {
      const [from, to] = [of(first), of(last)];
      if (from !== null && to !== null) return [from, to];
    }
    return null;
  };
  return { titleRows: pair((end) => parseAddress(`A${end}`)?.row ?? null), titleColumns: pair((end) => parseAddress(`${end}1`)?.column ?? null) };
}

function readBreaks(sheet: XmlNode, name: "rowBreaks" | "colBreaks"): number[] {
  const list = childNamed(sheet, name);
  return childrenNamed(list ?? { children: [] as XmlNode[] }, "brk").filter(({ attributes }) => isOn(attributes.man)).map(({ attributes }) => Number(attributes.id));
}

/** null where one is missing. */
function readMargins(node: XmlNode | undefined): Margins | null {
  const entries = SIDES.map((side): [string, number] => [side, Number(node?.attributes[side] ?? NaN)]);
  return entries.every(([, inches]) => inches >= 0) ? (Object.fromEntries(entries) as unknown as Margins) : null;
}
