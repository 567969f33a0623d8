import type { Appraisal } from "../../appraisal/appraise";
import type { Issue } from "../../appraisal/issue";
import { speechOf } from "../../appraisal/rubric/cells/speech";
import { findRubricTables } from "../../intake/rubric-sheet";
import { cliPhrasesOf } from "../../locale/locale";
import { resultOf, stoppedResult, type Result } from "../../report/result";
import { cardHolders } from "../../report/sheets/cards/holders";
import type { CardsWanted, Command } from "../arguments";
import { findAgents } from "../find-agents";
import { scoredFile } from "../outputs";
import { issueLines } from "../print/issues";
import { rankingLines } from "../print/ranking";
import { print, type Terminal } from "../terminal";
import { runBooks, type BookRun } from "./run";
import { localTime, replaceBook, saveFile } from "./save-book";
import { scoredBook } from "./scored-book";

type ScoreCommand = Extract<Command, { name: "score" }>;

/** `jinpai score`: the ranking on standard output, issues on standard error, our sheets in a copy of the first book. */
export async function scoreCommand(command: ScoreCommand, terminal: Terminal): Promise<number> {
  const { locale } = command;
  const done = await runBooks(command.books, command.rubric, command.period, locale, terminal);
  const result = resultOfRun(done, command);
  print(terminal.err, issueLines(done.issues, locale));
  const appraisal = done.run?.appraisal ?? null;
  if (appraisal === null) print(terminal.err, [cliPhrasesOf(locale).stopped]);
  else print(terminal.out, rankingLines(result, locale));
  const written = [
    command.json === undefined || (await saveFile(command.json, `${JSON.stringify(result, null, 2)}\n`, locale, terminal)),
    appraisal === null || (await saveScored(done, appraisal, command, terminal)),
  ];
  return appraisal !== null && written.every(Boolean) ? 0 : 1;
}

/** The first book with our sheets in it, under another name: the input stays as it is. */
async function saveScored({ books, run, issues }: BookRun, appraisal: Appraisal, command: ScoreCommand, terminal: Terminal): Promise<boolean> {
  const { rubric, locale } = command;
  const file = scoredFile(command);
  if (file === null) return true;
  const book = books[0]!;
  const cards = cardsOf(appraisal, command.cards);
  const own = rubric === "workbook" ? findRubricTables(book.grids) : null;
  const rubricInBook = own && speechOf(own.tables);
  const published = cards.issue ? { bytes: null, issues: [cards.issue] } : await scoredBook(book, { run: run!, appraisal, issues, rubricInBook, cards: cards.agents, now: localTime(new Date()), reopen: false }, locale);
  print(terminal.err, issueLines(published.issues, locale));
  return published.bytes !== null && replaceBook(file, published.bytes, locale, terminal);
}

/** Agents whose cards are printed, in the order they were named. */
function cardsOf(appraisal: Appraisal, wanted: CardsWanted | undefined): { readonly agents: readonly number[]; readonly issue?: Issue } {
  if (wanted === undefined) return { agents: [] };
  if (wanted === "all") return { agents: cardHolders(appraisal) };
  const agents = new Set<number>();
  for (const name of wanted) {
    const found = findAgents(appraisal, name);
    if ("code" in found) return { agents: [], issue: found };
    for (const agent of found) agents.add(agent);
  }
  return { agents: [...agents] };
}

function resultOfRun({ rubric, run, issues }: BookRun, { locale, period }: ScoreCommand): Result {
  if (run?.appraisal) return resultOf(run.appraisal, issues, locale);
  return stoppedResult(rubric?.name ?? "", run?.intake.table?.period ?? period ?? null, issues, locale);
}
