/**
 * The command line: words in, an exit code out. 0 done, 1 the data or the rubric has errors, 2 wrong usage.
 */
import { cliPhrasesOf } from "../locale/locale";
import { templateNames } from "../templates";
import { parseCommand, UsageError, type Command } from "./arguments";
import { certificatesCommand } from "./commands/certificates";
import { changesCommand } from "./commands/changes";
import { coachingCommand } from "./commands/coaching";
import { disputesCommand } from "./commands/disputes";
import { driversCommand } from "./commands/drivers";
import { explainCommand } from "./commands/explain";
import { fairnessCommand } from "./commands/fairness";
import { payrollCommand } from "./commands/payroll";
import { reviewCommand } from "./commands/review";
import { checkCommand, diffCommand, initCommand } from "./commands/rubric";
import { scoreCommand } from "./commands/score";
import { sensitivityCommand } from "./commands/sensitivity";
import { shareCommand } from "./commands/share";
import { verifyCommand } from "./commands/verify";
import { whatIfCommand } from "./commands/what-if";
import { outputProblem } from "./outputs";
import { alignColumns } from "./print/columns";
import { issueLines } from "./print/issues";
import { print, type Terminal } from "./terminal";

/**
 * @param words what stands behind the program's name
 * @example process.exitCode = await runCli(process.argv.slice(2), { out: process.stdout, err: process.stderr });
 */
export async function runCli(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await runCommand(parseCommand(words), terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { usage, seeHelp } = cliPhrasesOf(error.locale);
    const { code, word } = error.problem;
    print(terminal.err, [usage[code](word), ...(code === "unknown-template" ? templateLines(error.locale) : []), seeHelp]);
    return 2;
  }
}

async function runCommand(command: Command, terminal: Terminal): Promise<number> {
  const problem = await outputProblem(command);
  if (problem !== null) {
    print(terminal.err, issueLines([problem], command.locale));
    return 2;
  }
  if (isLeading(command)) return runLeading(command, terminal);
  switch (command.name) {
    case "score":
      return scoreCommand(command, terminal);
    case "explain":
      return explainCommand(command, terminal);
    case "payroll":
      return payrollCommand(command, terminal);
    case "share":
      return shareCommand(command, terminal);
    case "disputes":
      return disputesCommand(command, terminal);
    case "verify":
      return verifyCommand(command, terminal);
    case "changes":
      return changesCommand(command, terminal);
    case "rubric diff":
      return diffCommand(command, terminal);
    case "rubric check":
      return checkCommand(command, terminal);
    case "rubric init":
      return initCommand(command, terminal);
    case "help":
      print(terminal.out, [cliPhrasesOf(command.locale).help(templateLines(command.locale).join("\n"))]);
      return 0;
  }
}

/** The commands for those who lead a team. */
const LEADING = ["review", "coaching", "certificates", "fairness", "drivers", "sensitivity", "what-if"] as const;
type LeadingCommand = Extract<Command, { name: (typeof LEADING)[number] }>;

function isLeading(command: Command): command is LeadingCommand {
  return LEADING.some((name) => name === command.name);
}

function runLeading(command: LeadingCommand, terminal: Terminal): Promise<number> {
  switch (command.name) {
    case "review":
      return reviewCommand(command, terminal);
    case "coaching":
      return coachingCommand(command, terminal);
    case "certificates":
      return certificatesCommand(command, terminal);
    case "fairness":
      return fairnessCommand(command, terminal);
    case "drivers":
      return driversCommand(command, terminal);
    case "sensitivity":
      return sensitivityCommand(command, terminal);
    case "what-if":
      return whatIfCommand(command, terminal);
  }
}

function templateLines(locale: Command["locale"]): string[] {
  return alignColumns(
    templateNames(locale).map(({ name, title }) => [`  ${name}`, title]),
    [false, false],
  );
}
