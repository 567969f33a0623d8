import type { Locale } from "../../appraisal/rubric/types";
import { cliPhrasesOf } from "../../locale/locale";
import { writeWhole } from "../files";
import { issueLines } from "../print/issues";
import { print, type Terminal } from "../terminal";

/** Writes what `--json` asks for, and says so; false, with the issue, where it cannot be written. */
export async function saveJson(file: string, content: object, locale: Locale, terminal: Terminal): Promise<boolean> {
  const problem = await writeWhole(file, `${JSON.stringify(content, null, 2)}\n`);
  print(terminal.err, problem === null ? [cliPhrasesOf(locale).written(file)] : issueLines([problem], locale));
  return problem === null;
}
