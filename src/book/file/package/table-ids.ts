import type { OfficePackage } from "../xlsx/package";

/**
 * Hands out table ids that no standing table has; two alike make Excel repair the file.
 *
 * @param sheets worksheet parts that stay as they are
 * @throws Refusal when a table is damaged
 * @example tableIds(book, ["xl/worksheets/sheet1.xml"])() // 3
 */
export function tableIds(book: OfficePackage, sheets: readonly string[]): () => number {
  const tables = sheets.flatMap((sheet) => book.relationships(sheet)).filter(({ type }) => type === "table");
  let last = Math.max(0, ...tables.map(({ target }) => tableId(book, target)));
  return () => ++last;
}

function tableId(book: OfficePackage, part: string): number {
  let id = 0;
  book.read(part, {
    open(name, attributes) {
      if (name === "table") id = Number(attributes.id);
    },
  });
  return id;
}
