import type { Appraisal } from "../../appraisal/appraise";
import { cliPhrasesOf } from "../../locale/locale";
import { fairnessOf, type Fairness } from "../../report/fairness";
import type { Command } from "../arguments";
import { fairnessLines } from "../print/fairness";
import { issueLines } from "../print/issues";
import { print, type Terminal } from "../terminal";
import { runBooks } from "./run";
import { saveJson } from "./save-json";

/** `jinpai fairness`: tiers by group, a ranking across posts, lenient and severe raters. Writes no workbook. */
export async function fairnessCommand(command: Extract<Command, { name: "fairness" }>, terminal: Terminal): Promise<number> {
  const { locale, json } = command;
  const { run, issues } = await runBooks(command.books, command.rubric, command.period, locale, terminal);
  const appraisal = run?.appraisal ?? null;
  if (run === null || appraisal === null) {
    print(terminal.err, [...issueLines(issues, locale), cliPhrasesOf(locale).stopped]);
    return 1;
  }
  const found = fairnessOf(run, appraisal, command);
  print(terminal.err, issueLines([...issues, ...found.issues], locale));
  if (found.fairness === null) return 1;
  print(terminal.out, fairnessLines(found.fairness, appraisal, command.fewest, locale));
  return json === undefined || (await saveJson(json, jsonOf(found.fairness, appraisal), locale, terminal)) ? 0 : 1;
}

/** With nicknames in place of indices, and records in place of maps. */
function jsonOf({ groups, across, rated, corrected, by }: Fairness, { table }: Appraisal): object {
  const named = <T extends { readonly agent: number }>(rows: readonly T[]) => rows.map((row) => ({ ...row, agent: table.agents[row.agent]!.agent }));
  return {
    schema: "jinpai-fairness/1",
    period: table.period,
    by,
    groups: groups.map((group) => ({ ...group, tiers: Object.fromEntries(group.tiers) })),
    across: named(across),
    raters: rated.map(({ metric, correction: { commonMean, raters } }) => ({ metric, commonMean, raters })),
    corrected: corrected && { ...corrected, moves: named(corrected.moves) },
  };
}
