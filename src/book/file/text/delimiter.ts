import Papa from "papaparse";

const DELIMITERS = [",", "\t", ";"] as const;
/** Enough rows to see past titles and filters above the header. */
const PREVIEW = 100;

/**
 * The character that separates a file's columns: the one by which most rows fall into the same
 * number of fields, and among those the one that makes more fields.
 *
 * @example guessDelimiter("昵称;接待人数\n小美;1,200\n") // ";"
 */
export function guessDelimiter(text: string): string {
  let best = { delimiter: ",", rows: 0, width: 0 };
  for (const delimiter of DELIMITERS) {
    const { rows, width } = usualWidth(text, delimiter);
    if (rows > best.rows || (rows === best.rows && width > best.width)) best = { delimiter, rows, width };
  }
  return best.delimiter;
}

/** The number of fields, above one, that most rows have. */
function usualWidth(text: string, delimiter: string): { rows: number; width: number } {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: PREVIEW });
  const rowsByWidth = new Map<number, number>();
  for (const { length } of data) if (length > 1) rowsByWidth.set(length, (rowsByWidth.get(length) ?? 0) + 1);
  let usual = { rows: 0, width: 0 };
  for (const [width, rows] of rowsByWidth) if (rows > usual.rows) usual = { rows, width };
  return usual;
}
