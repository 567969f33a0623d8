/** Excel takes 255 characters in a table's heading. */
const LONGEST = 200;

/** A heading as wished, and the key that tells two of the same text apart. */
export interface Wish {
  readonly text: string;
  readonly key: string;
}

/**
 * Headings by Excel's rules for tables: none empty, all different whatever their case, one line.
 * Earlier ones keep their text.
 *
 * @example distinctHeadings([{ text: "总分", key: "score" }, { text: "总分", key: "total" }]) // ["总分", "总分 (total)"]
 */
export function distinctHeadings(wishes: readonly Wish[]): string[] {
  const taken = new Set<string>();
  return wishes.map(({ text, key }) => {
    const heading = freeHeading(oneLine(text), oneLine(key), taken);
    taken.add(heading.toLowerCase());
    return heading;
  });
}

function freeHeading(text: string, key: string, taken: ReadonlySet<string>): string {
  if (text !== "" && !taken.has(text.toLowerCase())) return text;
  const base = text === "" ? key || "?" : `${text} (${key})`;
  let heading = base;
  for (let number = 2; taken.has(heading.toLowerCase()); number++) heading = `${base} ${number}`;
  return heading;
}

/** Control characters would have to be escaped in a table's column names. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim().slice(0, LONGEST);
}
