import type { OfficePackage } from "./package";

/**
 * The table of texts that cells refer to. Runs of formatted text are joined; phonetic guides
 * (the small print above Japanese or Chinese) are not part of the text.
 *
 * @throws Refusal when the part is missing or damaged
 * @example readStrings(book, "xl/sharedStrings.xml") // ["旺旺昵称", "接待人数"]
 */
export function readStrings(book: OfficePackage, part: string): string[] {
  const strings: string[] = [];
  let current = "";
  let inText = false;
  let inPhonetic = false;
  book.read(part, {
    open(name) {
      if (name === "si") current = "";
      else if (name === "t") inText = !inPhonetic;
      else if (name === "rPh") inPhonetic = true;
    },
    text(text) {
      if (inText) current += text;
    },
    close(name) {
      if (name === "si") strings.push(unescapeText(current));
      else if (name === "t") inText = false;
      else if (name === "rPh") inPhonetic = false;
    },
  });
  return strings;
}

/**
 * Undoes `_x000D_`, by which files write characters that XML cannot hold.
 *
 * @example unescapeText("a_x000D_b") // "a\rb"
 */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
