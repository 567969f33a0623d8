import { quoteSheetName } from "./sheet-name";

/** Texts are passed over; a sheet's name stands before "!", quoted where it has to be. */
const PIECE = /"(?:[^"]|"")*"|'(?<quoted>(?:[^']|'')*)'!|(?<![\p{L}\p{N}_.\]])(?<plain>[\p{L}_\\][\p{L}\p{N}_.\\]*)!/gu;

/**
 * A formula after sheets were given other names.
 *
 * @param names new names by the old ones in small letters
 * @example renameSheets("SUM(一月!A1:A9)", new Map([["一月", "二月"]])) // "SUM('二月'!A1:A9)"
 */
export function renameSheets(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0 || !formula.includes("!")) return formula;
  return formula.replace(PIECE, (piece, ...rest) => {
    const { quoted, plain } = rest.at(-1) as { quoted?: string; plain?: string };
    const name = names.get((quoted?.replaceAll("''", "'") ?? plain ?? "").toLowerCase());
    return name === undefined ? piece : `${quoteSheetName(name)}!`;
  });
}
