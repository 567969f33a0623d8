import type { Locale } from "../../appraisal/rubric/types";
import { cliPhrasesOf } from "../../locale/locale";
import { keepEarlier, writeWhole } from "../files";
import { earlierFile } from "../outputs";
import { issueLines } from "../print/issues";
import { print, progressOn, type Terminal } from "../terminal";

/** Writes a workbook; an earlier one of that name is kept, since people may have worked on in it. */
export async function replaceBook(file: string, bytes: Uint8Array, locale: Locale, terminal: Terminal): Promise<boolean> {
  return (await kept(file, locale, terminal)) && saveFile(file, bytes, locale, terminal);
}

async function kept(file: string, locale: Locale, terminal: Terminal): Promise<boolean> {
  const backup = earlierFile(file);
  const outcome = await keepEarlier(file, backup);
  if (outcome === "kept") print(terminal.err, [cliPhrasesOf(locale).keptEarlier(backup)]);
  else if (outcome !== "none") print(terminal.err, issueLines([outcome], locale));
  return typeof outcome === "string";
}

/** Writes a file, and says so; false, with the issue, where it cannot be written. */
export async function saveFile(file: string, content: string | Uint8Array, locale: Locale, terminal: Terminal): Promise<boolean> {
  const phrases = cliPhrasesOf(locale);
  const progress = progressOn(terminal);
  progress.show(phrases.progress.writing(file));
  const problem = await writeWhole(file, content);
  progress.done();
  print(terminal.err, problem === null ? [phrases.written(file)] : issueLines([problem], locale));
  return problem === null;
}

/** 2026-06-01T09:30:00, as the clock on the wall shows it. */
export function localTime(date: Date): string {
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}
