import { hasErrors, type Issue } from "../../appraisal/issue";
import type { Locale } from "../../appraisal/rubric/types";
import { cliPhrasesOf } from "../../locale/locale";
import { changesFrom } from "../../publication/changes";
import { recordsIn } from "../../publication/records";
import { toldLines } from "../../report/sentences/changes";
import { inOrder } from "../../report/sheets/log/chain";
import type { LogRow } from "../../report/sheets/log/row";
import { isRun, standing } from "../../report/sheets/log/standing";
import type { Command } from "../arguments";
import { cliIssue } from "../codes";
import { openBooks } from "../files";
import { printable } from "../print/columns";
import { issueLines } from "../print/issues";
import { print, progressOn, type Terminal } from "../terminal";

/** `jinpai changes`: what of the rubric is other in one run of the log than in another. */
export async function changesCommand({ file, from, to, locale }: Extract<Command, { name: "changes" }>, terminal: Terminal): Promise<number> {
  const phrases = cliPhrasesOf(locale);
  const progress = progressOn(terminal);
  const { grids, issues } = await openBooks([file], (name) => progress.show(phrases.progress.opening(name)));
  progress.done();
  const failed = (found: readonly Issue[]): number => {
    print(terminal.err, issueLines(found, locale));
    return 1;
  };
  if (hasErrors(issues)) return failed(issues);
  const { log, versions } = recordsIn(grids);
  const compared = comparedRuns(inOrder(log), from, to);
  if ("issue" in compared) return failed([compared.issue]);
  const { before, after } = compared;
  const changes = await changesFrom(before, after, versions, locale);
  if (changes === null) return failed([cliIssue("error", "versions-not-kept", { from: before.entry ?? 0, to: after.entry ?? 0 })]);
  print(terminal.out, [phrases.changes.between(rowText(before, locale), rowText(after, locale)), ...toldLines(changes, locale)].map(printable));
  return 0;
}

/** The rows that were asked for; where they were not, the last run that holds and the one before it. */
function comparedRuns(rows: readonly LogRow[], from: number | null, to: number | null): { readonly before: LogRow; readonly after: LogRow } | { readonly issue: Issue } {
  if (rows.length === 0) return { issue: cliIssue("error", "no-log", {}) };
  const missing = [from, to].find((entry) => entry !== null && !rows.some((row) => row.entry === entry));
  if (missing !== undefined && missing !== null) return { issue: cliIssue("error", "entry-not-found", { entry: missing, last: rows.at(-1)?.entry ?? 0 }) };
  const after = to === null ? standing(rows).findLast(isRun) : rows.find(({ entry }) => entry === to);
  const before = from === null ? standing(rows.slice(0, after === undefined ? 0 : rows.indexOf(after))).findLast(isRun) : rows.find(({ entry }) => entry === from);
  return before === undefined || after === undefined ? { issue: cliIssue("error", "no-earlier-run", {}) } : { before, after };
}

function rowText({ entry, time, action, period }: LogRow, locale: Locale): string {
  return cliPhrasesOf(locale).changes.row({ entry: String(entry ?? ""), time, action, period });
}
