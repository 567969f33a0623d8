import type { Issue } from "../../appraisal/issue";
import { attempt, inExcel } from "./run";

/**
 * Adds the sheets of a .xlsx file behind the last tab; Excel numbers names that are taken.
 *
 * @returns why it could not be done; nothing when it is
 */
export async function insertSheets(file: Uint8Array): Promise<readonly Issue[]> {
  const inserted = await attempt(() =>
    inExcel(async (context) => {
      context.workbook.insertWorksheetsFromBase64(base64(file), { positionType: "End" });
      await context.sync();
    }),
  );
  return "issue" in inserted ? [inserted.issue] : [];
}

/** Bytes a call can take as arguments. */
const AT_ONCE = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += AT_ONCE) text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(text);
}
