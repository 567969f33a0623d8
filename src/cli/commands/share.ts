/**
 * 分发: a file for each agent, made of nothing but that agent's card.
 */
import { join } from "node:path";
import type { Appraisal } from "../../appraisal/appraise";
import type { Issue } from "../../appraisal/issue";
import { saveBook } from "../../book/file/save";
import { packEntry, writeZip } from "../../book/file/zip/pack";
import { applyPlan } from "../../book/model/apply";
import { workbookAsRead } from "../../book/model/as-read";
import { handedOn } from "../../book/model/handed-on";
import { cliPhrasesOf } from "../../locale/locale";
import { sharedPlans } from "../../report/share/shared-plan";
import { cardHolders } from "../../report/sheets/cards/holders";
import type { Command } from "../arguments";
import { cliIssue } from "../codes";
import { fitFileName, freeNames } from "../file-name";
import { writeFolder, type NamedFile } from "../folder";
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
  const cards = cardFiles(appraisal, agents, command, terminal);
  const archive = `${fitFileName(phrases.cardsArchive(appraisal.table.period))}.zip`;
  const written = await writeFolder(dir, zip ? archived(archive, cards) : cards);
  if ("code" in written) return failed(written, command, terminal);
  if (!zip && written.others.length > 0) print(terminal.err, issueLines([cliIssue("warning", "folder-holds-others", { folder: dir, files: someOf(written.others) })], locale));
  print(terminal.err, [phrases.shared({ files: agents.length, place: zip ? join(dir, archive) : dir })]);
  return 0;
}

function failed(issue: Issue, { locale }: ShareCommand, terminal: Terminal): number {
  print(terminal.err, issueLines([issue], locale));
  return 1;
}

/** Period, 工号 and nickname tell files of several months and of namesakes apart. */
function* cardFiles(appraisal: Appraisal, agents: readonly number[], { anonymous, locale }: ShareCommand, terminal: Terminal): Generator<NamedFile> {
  const { progress: phrases } = cliPhrasesOf(locale);
  const progress = progressOn(terminal);
  const planOf = sharedPlans(appraisal, { anonymous }, locale);
  const free = freeNames();
  for (const [n, index] of agents.entries()) {
    progress.show(phrases.sharing(n + 1, agents.length));
    const { agent, id } = appraisal.table.agents[index]!;
    const name = free(fitFileName([appraisal.table.period, id, agent].filter(Boolean).join(" ")));
    const { bytes } = saveBook(null, handedOn(applyPlan(workbookAsRead([]), planOf(index))));
    yield { name: `${name}.xlsx`, bytes: bytes! };
  }
  progress.done();
}

function* archived(name: string, files: Iterable<NamedFile>): Generator<NamedFile> {
  const entries = [];
  for (const file of files) entries.push(packEntry(file.name, [file.bytes]));
  yield { name, bytes: writeZip(entries) };
}

/** A few names, and that there are more. */
function someOf(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(" / ");
  return names.length > 5 ? `${shown} / …` : shown;
}
