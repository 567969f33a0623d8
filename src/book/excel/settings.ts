import { inExcel } from "./run";

/** Under which the pane keeps what it needs next month. */
const KEPT = "jinpai";
/** Under which a workbook is known to the journals. */
const IDENTITY = "jinpai-id";

/** What the workbook keeps for the pane; null when nothing is there. */
export async function readSettings(): Promise<unknown> {
  return readSetting(KEPT);
}

export async function writeSettings(settings: unknown): Promise<void> {
  await writeSetting(KEPT, settings);
}

/**
 * By which the workbook's journals are found again. A copy under another name is another workbook:
 * what was replaced in the one must never come back in the other.
 *
 * @returns null for a workbook that was never written to
 */
export async function identity(): Promise<string | null> {
  const id = await readSetting(IDENTITY);
  return typeof id === "string" ? `${id} ${Office.context.document.url ?? ""}` : null;
}

/** Gives the workbook an identity where it has none. */
export async function identify(): Promise<string> {
  const known = await identity();
  if (known !== null) return known;
  await writeSetting(IDENTITY, crypto.randomUUID());
  return (await identity())!;
}

function readSetting(key: string): Promise<unknown> {
  return inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
    await context.sync();
    return setting.isNullObject ? null : (setting.value as unknown);
  });
}

function writeSetting(key: string, value: unknown): Promise<void> {
  return inExcel(async (context) => {
    context.workbook.settings.add(key, value);
    await context.sync();
  });
}
