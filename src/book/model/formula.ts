/** What the symbols of a plan's formula stand for in one workbook. */
export interface Symbols {
  /** The quoted name of the sheet of a key. */
  readonly sheet: (key: string) => string;
  /** New names of tables whose own was taken, by their own in small letters. */
  readonly tables: ReadonlyMap<string, string>;
}

const TEXT = String.raw`"(?:[^"]|"")*"`;
const QUOTED_SHEET = String.raw`'(?:[^']|'')*'`;
const SHEET_KEY = String.raw`\[\[(?<key>[A-Za-z]+)\]\]`;
/** The columns of a structured reference; an apostrophe there spells the next character. */
const COLUMNS = String.raw`\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]`;
const NAME = String.raw`(?<name>[\p{L}_\\][\p{L}\p{N}_.\\]*)(?![\p{L}\p{N}_.\\(!])(?<columns>${COLUMNS})?`;
const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;
/** Where no table is renamed; two brackets behind a name are columns of that table. */
const SHEET_PIECE = new RegExp([TEXT, QUOTED_SHEET, String.raw`(?<![\p{L}\p{N}_.\\\[])${SHEET_KEY}`].join("|"), "gu");
const PIECE = new RegExp([TEXT, QUOTED_SHEET, SHEET_KEY, NAME, WORD, COLUMNS].join("|"), "gu");

/**
 * Puts names in the place of a plan's symbols: `[[scores]]` becomes the sheet's quoted name, a table
 * that had to be renamed its new name. Texts, quoted sheet names and column names stay as they are.
 *
 * @example resolveFormula("SUM([[scores]]!B:B)", symbols) // "SUM('评分排名'!B:B)"
 */
export function resolveFormula(formula: string, symbols: Symbols): string {
  // Most hold no symbol, or only sheets, and a large sheet has tens of thousands.
  if (symbols.tables.size === 0) return formula.includes("[[") ? resolveSheets(formula, symbols) : formula;
  return formula.replace(PIECE, (piece, ...rest) => {
    const { key, name, columns = "" } = rest.at(-1) as { key?: string; name?: string; columns?: string };
    if (key !== undefined) return symbols.sheet(key);
    const renamed = name === undefined ? undefined : symbols.tables.get(name.toLowerCase());
    return renamed === undefined ? piece : renamed + columns;
  });
}

function resolveSheets(formula: string, symbols: Symbols): string {
  return formula.replace(SHEET_PIECE, (piece, key: string | undefined) => (key === undefined ? piece : symbols.sheet(key)));
}
