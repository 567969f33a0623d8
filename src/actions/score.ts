import type { Context } from "./context";
import { refresh } from "./refresh";

/** 立即评分: reads the workbook again and shows what comes of it; writing waits for the preview. */
export async function scoreNow(context: Context): Promise<void> {
  await refresh(context);
  context.store.set({ step: "preview" });
}
