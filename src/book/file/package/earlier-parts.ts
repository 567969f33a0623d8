import type { OfficePackage } from "../xlsx/package";

/**
 * The parts that are there for some sheets alone: their tables, drawings, charts. What the rest of
 * the package leads to as well is not among them, nor are the sheets themselves.
 *
 * @param sheets part names
 * @throws Refusal when a part's relationships cannot be read
 * @example partsOnlyFor(book, ["xl/worksheets/sheet4.xml"]) // ["xl/tables/table2.xml"]
 */
export function partsOnlyFor(book: OfficePackage, sheets: readonly string[]): string[] {
  const elsewhere = new Set(sheets.map(key));
  follow(book, "", elsewhere);
  const within = new Set(elsewhere);
  for (const sheet of sheets) follow(book, sheet, within);
  return book.names.filter((name) => within.has(key(name)) && !elsewhere.has(key(name)));
}

/** Adds every part that a part leads to; what is among them already is not followed again. */
function follow(book: OfficePackage, from: string, met: Set<string>): void {
  const waiting = [from];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    for (const { target } of book.relationships(source)) {
      if (met.has(key(target)) || !book.has(target)) continue;
      met.add(key(target));
      waiting.push(target);
    }
  }
}

function key(name: string): string {
  return name.toLowerCase();
}
