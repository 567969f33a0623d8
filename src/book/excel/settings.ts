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
 * what was replaced in the one must never come back in the other. Excel is asked for it once.
 */
export class WorkbookIdentity {
  private id: Promise<unknown> | null = null;

  /** null for a workbook that was never written to. */
  async known(): Promise<string | null> {
    const id = await (this.id ??= this.ask());
    return typeof id === "string" ? `${id} ${Office.context.document.url ?? ""}` : null;
  }

  /** Gives the workbook an identity where it has none. */
  async given(): Promise<string> {
    if ((await this.known()) === null) {
      // Somebody else may have given it one since.
      this.id = null;
      if ((await this.known()) === null) await this.give();
    }
    return (await this.known())!;
  }

  private async ask(): Promise<unknown> {
    try {
      return await readSetting(IDENTITY);
    } catch (error) {
      this.id = null;
      throw error;
    }
  }

  private async give(): Promise<void> {
    const id = crypto.randomUUID();
    await writeSetting(IDENTITY, id);
    this.id = Promise.resolve(id);
  }
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
