import { access } from "node:fs/promises";
import { hasErrors } from "../../appraisal/issue";
import { differences } from "../../appraisal/what-if/changes";
import { cliPhrasesOf } from "../../locale/locale";
import { loadTemplate } from "../../templates";
import type { Command } from "../arguments";
import { cliIssue } from "../codes";
import { writeWhole } from "../files";
import { differenceLines } from "../print/differences";
import { issueLines } from "../print/issues";
import { rubricFile } from "../rubric-source";
import { print, type Terminal } from "../terminal";

/** `jinpai rubric check`: every problem of a rubric with its place. */
export async function checkCommand({ file, locale }: Extract<Command, { name: "rubric check" }>, terminal: Terminal): Promise<number> {
  const { rubric, issues } = await rubricFile(file);
  print(terminal.err, issueLines(issues, locale));
  if (rubric === null || hasErrors(issues)) return 1;
  const { rubricFine, anyPost } = cliPhrasesOf(locale);
  const posts = rubric.scorecards.flatMap((scorecard) => scorecard.posts).map((post) => (post === "*" ? anyPost : post));
  print(terminal.out, [rubricFine({ name: rubric.name, metrics: rubric.metrics.length, criteria: rubric.scorecards.reduce((sum, scorecard) => sum + scorecard.criteria.length, 0), posts: posts.join("、") })]);
  return 0;
}

/** `jinpai rubric diff`: every place in which two rubrics differ. */
export async function diffCommand({ files, locale }: Extract<Command, { name: "rubric diff" }>, terminal: Terminal): Promise<number> {
  const [before, after] = [await rubricFile(files[0]), await rubricFile(files[1])];
  const problems = [before, after].flatMap(({ rubric, issues }) => (rubric === null ? issues : []));
  print(terminal.err, issueLines(problems, locale));
  if (before.rubric === null || after.rubric === null) return 1;
  print(terminal.out, differenceLines(differences(before.rubric, after.rubric), before.rubric, after.rubric, locale));
  return 0;
}

/** `jinpai rubric init`: a template as a rubric file to edit; never over a file that is there. */
export async function initCommand({ template, out, locale }: Extract<Command, { name: "rubric init" }>, terminal: Terminal): Promise<number> {
  const text = JSON.stringify(loadTemplate(template, locale), null, 2);
  if (out === undefined) {
    print(terminal.out, [text]);
    return 0;
  }
  const problem = (await exists(out)) ? cliIssue("error", "file-exists", { file: out }) : await writeWhole(out, `${text}\n`);
  print(terminal.err, problem === null ? [cliPhrasesOf(locale).written(out)] : issueLines([problem], locale));
  return problem === null ? 0 : 1;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
