/** Everything the pane shows, as one value: the pane is a function of it, the actions change it. */
import type { Issue } from "../appraisal/issue";
import type { Path } from "../appraisal/rubric/path";
import type { Rubric } from "../appraisal/rubric/types";
import type { BookReading, HostFacts } from "../book/port";
import type { Run, RunOptions } from "../intake/run";
import type { Mapping } from "../intake/wanted";
import type { SheetKey } from "../report/plan";
import type { TemplateName } from "../templates";

export const STEPS = ["data", "rubric", "insight", "preview", "write"] as const;
export type Step = (typeof STEPS)[number];

export interface State {
  readonly host: HostFacts;
  readonly step: Step;
  /** null until the workbook has been read. */
  readonly book: BookReading | null;
  /** Whether somebody has changed cells since then. */
  readonly stale: boolean;
  /** null when there is no rubric yet, or none that can be read. */
  readonly draft: Draft | null;
  /** What is said of the rubric's cells in the workbook. */
  readonly rubricIssues: readonly Issue[];
  readonly mapping: Mapping;
  /** As it was typed; "" is the latest in the data. */
  readonly period: string;
  /** What may be spent, in money; null: nobody has said. */
  readonly budget: number | null;
  /** As `scenarios.ts` keeps them in the workbook, beside the draft; null: none. */
  readonly scenarios: unknown;
  /** Whether everybody's card is written as well, one a page. */
  readonly cards: boolean;
  /** Of the workbook by the draft; null while one of them is missing or the draft has errors. */
  readonly run: Run | null;
  /** What writing would do; null until it has been looked up for this run. */
  readonly outlook: Outlook | null;
  readonly task: Task | null;
  readonly message: Message | null;
  readonly question: Question | null;
  readonly restorable: boolean;
  /** What the last publication wrote. */
  readonly written: Written | null;
}

/** The rubric as it stands in the fields of the pane. */
export interface Draft {
  /** Of the right shape, with every default spelled out; it may still have errors. */
  readonly rubric: Rubric;
  /** Each with its path in the rubric as its cell. */
  readonly issues: readonly Issue[];
  readonly origin: Origin;
  /** Whether the workbook does not hold it yet. */
  readonly changed: boolean;
  /** What the workbook held when the draft began, to notice that both have been edited; null: nothing. */
  readonly base: string | null;
  /** What stands in fields and cannot be read. It counts as an error, and stays until it is mended. */
  readonly unread: readonly Unread[];
  /** How the draft was before each step of editing, the latest last. */
  readonly past: readonly PastDraft[];
  /** Path of the edit that is going on: what is typed into one field is one step. */
  readonly editing: string | null;
}

/** A text in a field of the rubric that cannot be read. */
export interface Unread {
  readonly path: Path;
  readonly text: string;
  readonly issues: readonly Issue[];
}

export type PastDraft = Pick<Draft, "rubric" | "issues" | "changed" | "unread">;

export type Origin = { readonly kind: "sheet"; readonly sheet: string } | { readonly kind: "template"; readonly name: TemplateName } | { readonly kind: "kept" } | { readonly kind: "file"; readonly name: string };

export interface Task {
  readonly kind: "reading" | "sample" | "verifying" | "writing" | "restoring" | "sharing";
  readonly done: number;
  /** 0 while it is not known. */
  readonly of: number;
}

export interface PlannedSheet {
  readonly key: SheetKey;
  /** The name it has or will have. */
  readonly name: string;
  /** Whether a sheet of an earlier run is written anew. */
  readonly replaces: boolean;
}

export interface Outlook {
  readonly sheets: readonly PlannedSheet[];
  /** Rows of the history that this period has already; they are replaced. */
  readonly historyRows: number;
  readonly closed: boolean;
  readonly issues: readonly Issue[];
}

export interface Written {
  readonly period: string | null;
  readonly heads: number;
  readonly bonus: number;
  readonly sheets: readonly { readonly key: SheetKey; readonly name: string }[];
  /** What of people's own could not stay as it was. */
  readonly issues: readonly Issue[];
}

/** What needs no more than its sentence. */
export type PlainMessage = "written" | "restored" | "cancelled" | "data-changed" | "rubric-saved" | "closed" | "sample-loaded" | "no-cards" | "draft-restored" | "no-live-sheet" | "run-completed" | "run-undone" | "restore-completed" | "restore-undone" | "nothing-to-restore";

/** What an action has to say when it is done. */
export type Message =
  | { readonly kind: PlainMessage }
  | { readonly kind: "saved-file"; readonly file: string }
  | { readonly kind: "sheets-written"; readonly sheets: readonly string[] }
  /** `isAlone`: the log is all of ours that is left in the workbook. */
  | { readonly kind: "withdrawn"; readonly log: string; readonly isAlone: boolean }
  | { readonly kind: "bound"; readonly nickname: string; readonly person: string }
  | { readonly kind: "not-bindable"; readonly nickname: string; readonly cell: string }
  | { readonly kind: "no-such-sheet"; readonly sheet: string }
  | { readonly kind: "not-json"; readonly file: string; readonly line: number; readonly column: number }
  | { readonly kind: "issues"; readonly issues: readonly Issue[] }
  /** A programming error: what it said helps whoever mends it. */
  | { readonly kind: "failed"; readonly detail: string };

/** What must be answered before an action goes on. */
export type Question =
  | { readonly kind: "reopen"; readonly period: string }
  | { readonly kind: "close"; readonly period: string }
  /** The last run was cut off, as by closing the pane. */
  | { readonly kind: "unfinished" | "unfinished-restore"; readonly sheets: readonly string[] }
  /** The rubric was edited here and in the workbook. */
  | { readonly kind: "rubric-conflict"; readonly sheet: string };

/** The state before anything is read. */
export function initialState(host: HostFacts): State {
  return {
    host,
    step: "data",
    book: null,
    stale: false,
    draft: null,
    rubricIssues: [],
    mapping: {},
    period: "",
    budget: null,
    scenarios: null,
    cards: false,
    run: null,
    outlook: null,
    task: null,
    message: null,
    question: null,
    restorable: false,
    written: null,
  };
}

/** What people have chosen for a run. */
export function optionsOf({ mapping, period }: Pick<State, "mapping" | "period">): RunOptions {
  return { mapping, ...(period.trim() !== "" && { period: period.trim() }) };
}

/** All issues of the run as it stands, those that stop it among them. */
export function issuesOf({ book, rubricIssues, draft, run }: State): readonly Issue[] {
  return [...(book?.issues ?? []), ...rubricIssues, ...(draft?.issues ?? []), ...(run?.issues ?? [])];
}
