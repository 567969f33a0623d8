import type { LiveColumn } from "../../../model/live/sheet";
import { element, markup } from "../../parts/element";
import { COLUMNS } from "../../../model/address";
import { childNamed, childrenNamed, type XmlDocument } from "../../xlsx/xml-document";
import { readColumns } from "../read/sheet";
import { replacePart } from "./order";

/** What is said of a column's width, and whether it is seen. */
const SIZES: ReadonlySet<string> = new Set(["width", "customWidth", "bestFit", "hidden"]);

type Said = Readonly<Record<string, string>>;

/**
 * Writes widths and hidden columns; what else is said of columns, as their format, stays.
 *
 * @example writeColumns(document, sheet.columns)
 */
export function writeColumns(document: XmlDocument, wanted: readonly (LiveColumn | undefined)[]): void {
  const now = readColumns(document.root);
  const isAsWanted = (n: number) => now[n]?.width === wanted[n]?.width && (now[n]?.hidden ?? false) === (wanted[n]?.hidden ?? false);
  const count = Math.max(now.length, wanted.length);
  if (Array.from({ length: count }, (_, n) => n).every(isAsWanted)) return;
  const said = saidOf(document);
  for (let n = 0; n < count; n++) if (!isAsWanted(n)) said[n] = changed(said[n] ?? {}, wanted[n]);
  replacePart(document, childrenNamed(document.root, "cols"), "cols", columnsXml(said));
}

/**
 * Cell formats of whole columns.
 *
 * @returns sparse, by column
 */
export function columnStyles(document: XmlDocument): (number | undefined)[] {
  return saidOf(document).map((said) => (said?.style === undefined ? undefined : Number(said.style)));
}

/** What is said of each column, apart from which it is. */
function saidOf(document: XmlDocument): (Said | undefined)[] {
  const said: (Said | undefined)[] = [];
  const list = childNamed(document.root, "cols");
  for (const { attributes: { min, max, ...rest } } of list ? childrenNamed(list, "col") : []) {
    for (let n = Math.max(0, Number(min) - 1); n < Math.min(Number(max), COLUMNS); n++) said[n] = rest as Said;
  }
  return said;
}

function changed(said: Said, wanted: LiveColumn | undefined): Said | undefined {
  const rest = Object.fromEntries(Object.entries(said).filter(([name]) => !SIZES.has(name)));
  const now: Said = { ...rest, ...(wanted?.width !== undefined && { width: String(wanted.width), customWidth: "1" }), ...(wanted?.hidden && { hidden: "1" }) };
  return Object.keys(now).length === 0 ? undefined : now;
}

/** Neighbours alike are written as one. */
function columnsXml(said: readonly (Said | undefined)[]): string {
  const written: string[] = [];
  const keys = said.map((one) => one && JSON.stringify(one));
  for (let first = 0; first < said.length; first++) {
    const one = said[first];
    if (one === undefined) continue;
    let last = first;
    while (keys[last + 1] === keys[first]) last++;
    written.push(markup(element("col", { min: first + 1, max: last + 1, ...one })));
    first = last;
  }
  return written.length === 0 ? "" : `<cols>${written.join("")}</cols>`;
}
