import type { PlainMessage, Question, Step, Task } from "../actions/state";
import type { Rubric } from "../appraisal/rubric/types";
import type { Severity } from "../appraisal/issue";
import type { IgnoredReason } from "../intake/locate";
import type { RowsSkipped, SheetReading } from "../intake/sheet-reading";
import type { Field } from "../intake/wanted";

type Count = (count: number) => string;
type Named = (name: string) => string;
/** A question with its two answers. */
type Asked = { readonly title: Named; readonly text: Named; readonly yes: string; readonly no: string };

/** What the task pane says. The same keys in every language; each part is one step of it. */
export interface TaskpanePhrases {
  readonly title: string;
  readonly steps: Readonly<Record<Step, string>>;
  /** On the button that leads on. */
  readonly next: Readonly<Record<Exclude<Step, "insight" | "write">, string>>;
  readonly tasks: Readonly<Record<Task["kind"], string>>;
  /** While nothing moves: Excel does nothing for add-ins as long as a cell is being edited. */
  readonly waiting: string;
  readonly progress: (done: number, of: number) => string;
  readonly cancel: string;
  readonly close: string;
  /** While a part of the pane is loaded, and when it could not be. */
  readonly loading: string;
  readonly notLoaded: string;
  readonly tryAgain: string;
  readonly reread: string;
  readonly stale: string;
  readonly none: string;
  readonly add: string;
  readonly remove: string;
  readonly goTo: Named;
  readonly unreadable: string;
  readonly messages: Readonly<Record<PlainMessage, string>> & {
    readonly "saved-file": Named;
    readonly "sheets-written": (sheets: readonly string[]) => string;
    readonly withdrawn: (facts: { log: string; isAlone: boolean }) => string;
    readonly bound: (facts: { nickname: string; person: string }) => string;
    readonly "not-bindable": (facts: { nickname: string; cell: string }) => string;
    readonly "no-such-sheet": Named;
    readonly "not-json": (facts: { file: string; line: number; column: number }) => string;
    readonly failed: Named;
  };
  readonly questions: Readonly<Record<Question["kind"], Asked>>;
  readonly data: {
    readonly welcome: string;
    readonly welcomeText: string;
    readonly loadSample: string;
    readonly loadOwn: string;
    readonly chooseRubric: string;
    readonly chooseRubricText: string;
    readonly summary: (facts: { heads: number; period: string | null }) => string;
    readonly period: string;
    readonly periodHint: string;
    readonly sheets: Count;
    readonly roles: Readonly<Record<SheetReading["role"], string>>;
    readonly ignored: Readonly<Record<IgnoredReason, string>>;
    readonly export: Count;
    readonly rowsUsed: Count;
    readonly skipped: Readonly<Record<keyof RowsSkipped, Count>>;
    readonly skippedRows: Named;
    readonly headerRow: Named;
    readonly columns: string;
    readonly fields: Readonly<Record<Field, string>>;
    readonly automatic: Named;
    readonly notRead: string;
    /** How a bare number was read: 0.8 读作 80%. */
    readonly example: (written: string, read: string) => string;
    readonly chosen: string;
    readonly nicknames: Count;
    readonly nicknamesText: string;
    readonly nobody: string;
    readonly bind: string;
    readonly duplicates: string;
    readonly duplicatesText: string;
    readonly duplicatesCount: string;
    readonly duplicateChoices: Readonly<Record<Rubric["duplicates"], string>>;
  };
  readonly issues: {
    readonly heading: Count;
    readonly none: string;
    readonly counts: Readonly<Record<Severity, Count>>;
    readonly severity: Readonly<Record<Severity, string>>;
    readonly showInfo: string;
    readonly blocked: string;
  };
  readonly templates: { readonly label: string; readonly choose: string };
  readonly preview: {
    readonly none: string;
    readonly noneText: string;
    readonly stopped: string;
    readonly heads: string;
    readonly ranked: string;
    readonly mean: string;
    readonly bonus: string;
    readonly budget: string;
    readonly budgetHint: string;
    readonly within: Named;
    readonly over: Named;
    readonly tiers: string;
    readonly tierHeads: (tier: string, heads: number) => string;
    readonly ranking: string;
    readonly columns: { readonly rank: string; readonly agent: string; readonly post: string; readonly score: string; readonly tier: string; readonly bonus: string };
    readonly unranked: string;
    readonly explain: Named;
    readonly explanation: Named;
    readonly missing: string;
    readonly missingBusy: string;
    readonly controls: string;
    readonly paidHeads: string;
    readonly partsAddUp: string;
    readonly poolDifference: Named;
    readonly planned: string;
    readonly fresh: string;
    readonly replaced: string;
    readonly historyRows: Count;
    readonly closed: string;
    readonly untouched: string;
    readonly cards: string;
  };
  readonly write: {
    readonly none: string;
    readonly noneText: string;
    readonly done: (facts: { period: string | null; heads: number; bonus: string }) => string;
    readonly sheets: string;
    readonly restore: string;
    readonly restoreText: string;
    readonly handOut: string;
    readonly shareText: string;
    readonly anonymous: string;
    readonly share: string;
    readonly payroll: string;
    readonly payrollText: string;
    readonly payrollFile: (period: string | null) => string;
    readonly closing: string;
    readonly closingText: string;
    readonly closeMonth: Named;
    readonly closedAlready: string;
  };
}
