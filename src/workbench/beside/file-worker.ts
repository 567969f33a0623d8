/** Entry of the worker that reads and writes files. */
import { openLive, type OpenedLive } from "../../book/file/live/open";
import { saveLive, type SavedLive } from "../../book/file/live/save";
import { answerWith } from "./asked-worker";
import type { FileQuestion, WorkbookToSave } from "./files";

answerWith<FileQuestion, OpenedLive | SavedLive>((question) => ("open" in question ? openLive(question.open.bytes, question.open.name) : save(question.save)));

/** What has changed shows beside the file as it was: it is read once more, instead of kept twice on the page. */
async function save({ original, now }: WorkbookToSave): Promise<SavedLive> {
  if (original === null) return saveLive(null, now, now);
  const { workbook } = await openLive(original, now.name);
  if (workbook === null) throw new Error("the file that was opened cannot be read any more");
  return saveLive(original, workbook, now);
}
