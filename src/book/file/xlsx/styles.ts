import { formatCode } from "./formats";
import type { OfficePackage } from "./package";

/**
 * Number format codes by cell style; undefined is General. Nothing else of a style matters to us.
 *
 * @throws Refusal when the part is missing or damaged
 * @example readFormats(book, "xl/styles.xml") // [undefined, "h:mm:ss"]
 */
export function readFormats(book: OfficePackage, part: string): (string | undefined)[] {
  const custom = new Map<number, string>();
  const ids: number[] = [];
  let list = "";
  book.read(part, {
    open(name, attributes) {
      if (name === "numFmts" || name === "cellXfs") list = name;
      if (name === "numFmt" && list === "numFmts") custom.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
      if (name === "xf" && list === "cellXfs") ids.push(Number(attributes.numFmtId ?? 0));
    },
    close(name) {
      if (name === list) list = "";
    },
  });
  return ids.map((id) => formatCode(id, custom));
}
