import type { LiveSheet } from "../../book/model/live/sheet";
import { freeSheetName } from "../../book/model/sheet-name";
import { invalidArgument } from "../errors";
import type { Session } from "../session";

/**
 * Puts the sheets of a .xlsx file behind the last tab, those whose names are taken under numbered
 * ones.
 *
 * @returns their ids
 * @throws HostError for what is no workbook
 */
export async function insertSheets(session: Session, base64: unknown, options: { readonly positionType?: string } = {}): Promise<string[]> {
  session.requireOpenStructure();
  if (typeof base64 !== "string") throw invalidArgument("base64File");
  if ((options.positionType ?? "End") !== "End") throw invalidArgument(`positionType ${options.positionType}`);
  const sheets = await session.openFile(bytesIn(base64));
  if (sheets === null) throw invalidArgument("base64File");
  return sheets.map((sheet) => added(session, sheet));
}

function added(session: Session, sheet: LiveSheet): string {
  const { book } = session;
  const id = session.freeSheetId();
  book.sheets = [...book.sheets, { ...sheet, id, name: freeSheetName(sheet.name, book.sheets.map(({ name }) => name)) }];
  return id;
}

function bytesIn(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    throw invalidArgument("base64File");
  }
}
