import type { CliCodes } from "../../cli/codes";
import type { CliPhrases } from "../cli";
import type { Wording } from "../wording";
import { phrases } from "./phrases";

/** What the system reports, in words that people know. */
const REASONS: Readonly<Record<string, string>> = { ENOENT: "the folder does not exist", ENOTDIR: "a part of the path is no folder", EACCES: "no permission", EPERM: "no permission", EROFS: "the disk is read-only", EBUSY: "another program uses it", ENOSPC: "the disk is full", ENAMETOOLONG: "the name is too long" };
const why = (reason: string) => REASONS[reason] ?? reason;

export const cliIssues: Wording<CliCodes> = {
  "file-not-found": ({ file }) => `There is no file ${file}. Check the path and the name.`,
  "file-unreadable": ({ file, reason }) => (reason === "EISDIR" ? `${file} is a folder, not a file. Name a file in it.` : `${file} cannot be read (${why(reason)}). Check its permissions, or close it in Excel first.`),
  "file-unwritable": ({ file, reason }) =>
    reason === "EISDIR" ? `${file} is a folder and cannot be written as a file. Add a file name to it.` : `${file} cannot be written (${why(reason)}). Check that the folder exists and may be written to, or close the program that uses it.`,
  "file-exists": ({ file }) => `${file} exists and was not overwritten. Choose another name, or move it away first.`,
  "output-is-input": ({ file }) => `${file} is one of the files to be read and would be overwritten. Choose another name for the output.`,
  "outputs-are-one": ({ file }) => `${file} would be written twice, and one would replace the other. Give --out and --json a name each.`,
  "output-ending": ({ file, extension }) => `${file} has the wrong ending: this workbook must be saved as ${extension}, or Excel will not open it. Let the name end in ${extension}.`,
  "no-cards": () => "There are no cards to share: the data holds no agent to whom this rubric applies. Check that the posts match the scorecards of the rubric.",
  "folder-unwritable": ({ folder, reason }) => `The folder ${folder} cannot be written to (${why(reason)}); no file was written. Check that it is a folder and may be written to.`,
  "folder-holds-others": ({ folder, files }) => `${folder} also holds files that this run did not write: ${files}. Check that they are not out of date before handing them on.`,
  "rubric-not-json": ({ line, column }) => `The file is not valid JSON: line ${line}, character ${column} cannot stand there. Check commas, quotes and brackets there and before, or make a fresh one with jinpai rubric init.`,
  "rubric-not-found": () => "The workbook holds no rubric. Choose a template with --template, a file with --rubric, or add a KPI Rubric sheet.",
  "rubric-not-in-book": () => `The file has no KPI Rubric sheet. Choose a workbook that holds one, or a JSON rubric.`,
  "several-rubrics": ({ count, book }) => `${count} workbooks hold a rubric; the one in ${book} is used. Remove the others, or name one with --rubric.`,
  "scenarios-not-json": ({ line, column }) => `The scenarios are not valid JSON: line ${line}, character ${column} cannot stand there. Check commas, quotes and brackets there and before.`,
  "other-agents": ({ scenario }) => `"${scenario}" reads another list of agents than the rubric in force, so nobody can be compared. Let both read the same columns of nicknames, posts and data.`,
  "tier-not-found": ({ tier, agent, tiers }) => `There is no tier "${tier}" for ${agent}. Choose one of: ${tiers}.`,
  "agent-not-found": ({ agent, closest }) => `There is no agent "${agent}". ${closest === "" ? "Check the nickname, ID or name." : `Closest: ${closest}.`}`,
  "no-room-for-sheets": ({ file }) => `${file} is a file of text, to which no sheet can be added. Save it as .xlsx in Excel, or make a workbook of it with jinpai score.`,
  "entry-not-found": ({ entry, last }) => `The log has no row ${entry}; its last is ${last}.`,
  "no-log": () => "The workbook has no log. Choose one that was scored.",
  "no-earlier-run": () => "The log does not hold two runs to compare. Score at least twice; runs that were withdrawn do not count.",
  "versions-not-kept": ({ from, to }) => `The rubric of row ${from} or of row ${to} was not kept, so they cannot be compared.`,
  "metric-not-found": ({ metric }) => `The rubric has no metric "${metric}". Write its name or key as the rubric has it.`,
};

export const cli: CliPhrases = {
  help: (templates) => `Jinpai: turns customer-service data sheets into scores, ranks, tiers and bonuses.

Usage:
  jinpai score BOOK… [--rubric FILE | --template NAME] [--period 2026-05] [--out BOOK | --dry-run]
               [--cards all|AGENT,…] [--json FILE] [--locale zh-CN|en]
      Score, print ranking, tiers and total bonus, and write the scored sheets into a copy of the workbook: NAME.scored.xlsx
      beside it unless --out names another; the workbook itself stays as it is. --dry-run writes nothing; --cards adds
      cards for printing, a page each; --json saves the full result.
  jinpai review BOOK… [--before 2026-01..2026-03 --after 2026-04..2026-06] [--months 3] [--tiers FORMER,…] [--by Shift]
               [--out BOOK | --dry-run] [--rubric FILE | --template NAME]
      What the history says: trends, quarters and years, before and after, gold medals, groups (sheet KPI Review).
  jinpai coaching BOOK… [--most 3] [--out BOOK | --dry-run] [--rubric FILE | --template NAME]
      For each agent the criteria that cost most, with what the manager advises (sheets KPI Coaching, KPI Advice).
  jinpai certificates BOOK… [--months 3] [--title TEXT] [--tiers FORMER,…] [--out BOOK | --dry-run]
      A page to print for everybody who held the best tier for so many periods running (sheet KPI Certificates).
  jinpai fairness BOOK… [--by Shift] [--raters Rater] [--fewest 5] [--json FILE] [--rubric FILE | --template NAME]
      Tiers by group, a ranking across posts, lenient and severe raters and what correcting them would change. Writes no workbook.
  jinpai drivers BOOK… [AGENT AGENT] [--outcome METRIC,…] [--json FILE] [--rubric FILE | --template NAME]
      Which metrics go together with conversion, sales and satisfaction; of two agents, what their difference in sales is made of.
  jinpai explain BOOK AGENT [--tier NAME] [--rubric FILE | --template NAME] [--period 2026-05]
      Explain an agent's score, tier and bonus step by step (by nickname, ID or name), and what the next better tier,
      or the one named, would have taken.
  jinpai payroll BOOK… --out FILE.csv [--rubric FILE | --template NAME] [--period 2026-05]
      Write the payroll list: ID, name, every part of the bonus, control totals.
  jinpai share BOOK… --dir DIR [--zip] [--anonymous] [--rubric FILE | --template NAME] [--period 2026-05]
      One file for each agent with nothing but their own card; --zip packs them into one archive, --anonymous adds
      a ranking that names nobody else.
  jinpai sensitivity BOOK… [--top 3] [--json FILE] [--rubric FILE | --template NAME] [--period 2026-05]
      How far each weight may move before a tier, the first place or the first few change (other weights scaled in proportion).
  jinpai what-if BOOK… (--with RUBRIC | --scenarios FILE) [--json FILE] [--rubric FILE | --template NAME] [--period 2026-05]
      Try another rubric, or kept scenarios: who rises and falls, tiers and total bonus beside today's. Writes no workbook.
  jinpai disputes BOOK --out BOOK
      Add an empty table of disputes to a copy; accepted ones with a corrected value count when it is scored again.
  jinpai verify BOOK
      Compute a scored workbook once more from its own data and rubric; list every cell that does not match, and
      whether the log was changed.
  jinpai changes BOOK [--from 2 --to 5]
      What of the rubric is other in the last of the log's runs than in the one before, or in the rows that are named.
  jinpai rubric diff FILE FILE
      Every place in which two rubrics differ.
  jinpai rubric check FILE
      Check a rubric (JSON, or a workbook with a KPI Rubric sheet).
  jinpai rubric init --template NAME [--out FILE]
      Print a template as a rubric to edit.

Without --rubric and --template the workbook's KPI Rubric sheet is used.
Books may be .xlsx, .xlsm or .csv (UTF-8, GB18030), several at once.

Templates:
${templates}

Exit codes: 0 done; 1 the data or the rubric has errors, or something does not match; 2 wrong usage.`,
  usage: {
    "unknown-command": (word) => `There is no command "${word}".`,
    "unknown-option": (word) => `"${word}" cannot be used here.`,
    "missing-argument": (word) => `${word} is missing.`,
    "too-many-arguments": (word) => `"${word}" is one argument too many.`,
    "unknown-template": (word) => `There is no template "${word}".`,
    "unknown-locale": (word) => `Language "${word}" is not available; use zh-CN or en.`,
    "rubric-and-template": () => "Use either --rubric or --template, not both.",
    "not-a-count": (word) => `A whole number above 0 is wanted here, such as 3, not "${word}".`,
    "not-a-span": (word) => `"${word}" is no span of months. Write 2026-01, 2026-01..2026-03, 2026Q1 or 2026.`,
    "nothing-to-write": (word) => `--dry-run writes nothing, so it does not go with ${word}.`,
  },
  seeHelp: "See jinpai --help.",
  severity: { error: "error", warning: "warning", info: "info" },
  issue: ({ severity, place, value, message }) => `[${severity}] ${place}${value === "" ? "" : ` "${value}"`}${place === "" && value === "" ? "" : ": "}${message}`,
  moreOfKind: (count) => `       …and ${count} more of this kind`,
  issueTotals: ({ error, warning, info }) => `${counted(error, "error")}, ${counted(warning, "warning")}, ${counted(info, "note")}`,
  stopped: "There are errors; nothing was computed. Mend them as described above and try again.",
  progress: { opening: (file) => `Reading ${file} …`, scoring: "Scoring …", verifying: "Verifying …", writing: (file) => `Writing ${file} …`, sharing: (done, of) => `Making cards ${done} / ${of} …` },
  title: (rubric, period) => `${rubric}${period === null ? "" : `  period ${period}`}`,
  columns: { rank: "Rank", agent: "Agent", id: "ID", name: "Name", post: "Post", score: "Score", tier: "Tier", bonus: "Bonus" },
  pool: (pool, heads) => `[${phrases.poolName(pool)}] ${heads} ranked`,
  unranked: (heads) => `[not ranked] ${heads}`,
  totals: ({ agents, ranked, tiers, bonus }) => `${agents} agents, ${ranked} ranked. Tiers: ${tiers}.\nΣ bonus ${bonus}`,
  tierCount: (tier, heads) => `${tier} ${heads}`,
  verified: ({ cells, sheets }) => `All match: ${cells} cells (${sheets}), and the log.`,
  notVerified: (count) => `${count === 1 ? "One place does" : `${count} places do`} not match.`,
  written: (file) => `Written to ${file}`,
  keptEarlier: (file) => `The earlier file of that name was kept as ${file}`,
  shared: ({ files, place }) => `${counted(files, "card")} written to ${place}`,
  cardsArchive: (period) => `Scorecards${period === null ? "" : ` ${period}`}`,
  medals: (months, names) => `Best tier for ${months} or more periods running: ${names}`,
  rubricFine: ({ name, metrics, criteria, posts }) => `Rubric "${name}" is fine: ${metrics} metrics, ${criteria} criteria, posts ${posts}.`,
  anyPost: "any",
  sensitivity: {
    intro: "Weights may move within these limits and nothing changes (the others of the scorecard scaled in proportion, their sum kept):",
    columns: { criterion: "Criterion", weight: "Weight", tiers: "No tier changes", first: "First stays first", top: (count) => `First ${count} stay` },
    scorecard: (posts) => `[post ${posts}]`,
    ends: ({ criterion, below, weight, agents, ranked }) => `${criterion} ${below ? "below" : "above"} ${weight}: ${ranked ? `${agents} get or lose their score` : `another tier for ${agents}`}.`,
  },
  whatIf: {
    scenario: (name) => `[What if: ${name}]`,
    bonus: ({ before, after, change }) => `Σ bonus ${before} → ${after}, a difference of ${change}`,
    tiers: "Heads by tier: ",
    tierCount: (tier, before, after) => `${tier} ${before} → ${after}`,
    nobodyMoves: "No rank, tier or bonus changes.",
    moves: (count) => `${counted(count, "agent")} with changes:`,
    columns: { agent: "Agent", post: "Post", rank: "Rank", score: "Score", tier: "Tier", bonus: "Bonus change" },
    became: (before, after) => (before === after ? after : `${before} → ${after}`),
  },
  changes: {
    between: (before, after) => `${before} → ${after}`,
    row: ({ entry, time, action, period }) => [entry === "" ? "" : `Row ${entry}`, time, period, action].filter((part) => part !== "").join(" "),
  },
  diff: {
    none: "The two rubrics do not differ.",
    criterion: (posts, metric) => `${posts} · ${metric}`,
    tier: (tier) => `Tier ${tier}`,
    absent: "(none)",
    line: ({ place, what, before, after }) => `${what === "" ? "" : `${what} `}${place}: ${before} → ${after}`,
  },
};

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
