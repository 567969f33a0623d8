/**
 * Text in aligned columns. Chinese characters take two places on a terminal.
 */

const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** What stands on, or joins, the character before it and takes no place of its own. */
const joined = /[\p{Mn}\p{Me}\u200B-\u200D\u2060\uFEFF]/u;

/** Places a text takes on a terminal. Emoji joined to one count as the first of them. */
export function displayWidth(text: string): number {
  let sum = 0;
  let joining = false;
  for (const character of text) {
    if (!joined.test(character) && !joining) sum += wide.test(character) ? 2 : 1;
    joining = character === "\u200D";
  }
  return sum;
}

/**
 * Text of a workbook made safe to print: control characters, escape sequences among them, and marks
 * that turn the direction of writing are shown as �.
 */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are what must not reach the terminal
  return text.replace(/[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "\uFFFD");
}

/** Rows of cells as lines; numbers (`right`) end where their column ends. */
export function alignColumns(rows: readonly (readonly string[])[], right: readonly boolean[]): string[] {
  const widths = right.map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column]!))));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const space = " ".repeat(widths[column]! - displayWidth(cell));
        return right[column] ? space + cell : cell + space;
      })
      .join("  ")
      .trimEnd(),
  );
}
