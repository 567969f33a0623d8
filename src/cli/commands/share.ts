import { join } from "node:path";
import type { Appraisal } from "../../appraisal/appraise";
import type { Issue } from "../../appraisal/issue";
import { cliPhrasesOf } from "../../locale/locale";
import { archiveOf, cardFiles, type NamedFile } from "../../publication/share";
import { cardHolders } from "../../report/sheets/cards/holders";
import type { Command } from "../arguments";
import { cliIssue } from "../codes";
import { writeFolder } from "../folder";
import { issueLines } from "../print/issues";
import { print, progressOn, type Terminal } from "../terminal";
import { runBooks } from "./run";

type ShareCommand = Extract<Command, { name: "share" }>;

/** `jinpai share`: one file an agent into a folder, or all of them in one archive there. */
export async function shareCommand(command: ShareCommand, terminal: Terminal): Promise<number> {
  const { dir, zip, locale } = command;
  const phrases = cliPhrasesOf(locale);
  const { run, issues } = await runBooks(command.books, command.rubric, command.period, locale, terminal);
  print(terminal.err, issueLines(issues, locale));
  const appraisal = run?.appraisal ?? null;
  if (appraisal === null) {
    print(terminal.err, [phrases.stopped]);
    return 1;
  }
  const agents = cardHolders(appraisal);
  if (agents.length === 0) return failed(cliIssue("error", "no-cards", {}), command, terminal);
  const cards = toldOf(appraisal, agents, command, terminal);
  const archive = zip ? archiveOf(phrases.cardsArchive(appraisal.table.period), cards) : null;
  const written = await writeFolder(dir, archive === null ? cards : [archive]);
  if ("code" in written) return failed(written, command, terminal);
  if (archive === null && written.others.length > 0) print(terminal.err, issueLines([cliIssue("warning", "folder-holds-others", { folder: dir, files: someOf(written.others) })], locale));
  print(terminal.err, [phrases.shared({ files: agents.length, place: archive === null ? dir : join(dir, archive.name) })]);
  return 0;
}

function failed(issue: Issue, { locale }: ShareCommand, terminal: Terminal): number {
  print(terminal.err, issueLines([issue], locale));
  return 1;
}

/** The files, with a word on the terminal about each. */
function* toldOf(appraisal: Appraisal, agents: readonly number[], { anonymous, locale }: ShareCommand, terminal: Terminal): Generator<NamedFile> {
  const { progress: phrases } = cliPhrasesOf(locale);
  const progress = progressOn(terminal);
  yield* cardFiles(appraisal, agents, { anonymous, onFile: (done, of) => progress.show(phrases.sharing(done, of)) }, locale);
  progress.done();
}

/** A few names, and that there are more. */
function someOf(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(" / ");
  return names.length > 5 ? `${shown} / …` : shown;
}
