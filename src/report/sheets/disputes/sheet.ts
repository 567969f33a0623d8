import type { Locale } from "../../../appraisal/rubric/types";
import { reportPhrasesOf } from "../../../locale/locale";
import type { SheetPlan, Style, WorkbookPlan } from "../../plan";
import { headingOf, sheetOf } from "../layout/page";
import { placeTable, type Column } from "../layout/table";
import type { HeadingKey } from "../../../locale/report";
import { DISPUTE_HEADINGS } from "./read";

/** Empty rows to begin with; the table grows as people go on below. */
const ROWS = 60;

const INPUT: Style = { look: "input", format: "text" };
const LONG: Style = { look: "input", format: "text", wrap: true };
const VALUE: Style = { look: "input", format: "general" };
const STYLES: Partial<Readonly<Record<HeadingKey, Style>>> = { claim: LONG, evidence: LONG, corrected: VALUE };
const WIDTHS: Partial<Readonly<Record<HeadingKey, number>>> = { criterion: 20, claim: 36, evidence: 30, agent: 14, decidedOn: 14 };

/**
 * 考核申诉: an empty table that people fill in. It is written once and belongs to them from then on: no
 * report holds it.
 *
 * @example disputesPlan("zh-CN").sheets[0].name // "考核申诉"
 */
export function disputesPlan(locale: Locale): WorkbookPlan {
  const phrases = reportPhrasesOf(locale);
  const context = { phrases, subtitle: phrases.disputes.subtitle, input: { appraisal: { table: { period: null } } } };
  const heading = headingOf(context, "disputes", phrases.disputes.notes);
  const columns = DISPUTE_HEADINGS.map((key): Column<null> => ({ key, heading: phrases.headings[key], style: STYLES[key] ?? INPUT, cell: () => null }));
  const table = placeTable({ name: "KpiDisputes", at: { top: heading.below, left: 0 }, columns, rows: Array<null>(ROWS).fill(null) });
  const { top } = table.plan.range;
  const { pending, accepted, rejected } = phrases.disputes.decisions;
  const decision = table.body("decision");
  const sheet: SheetPlan = sheetOf(
    { phrases, footer: (name) => name },
    {
      key: "disputes",
      tab: "bronze",
      blocks: [...heading.blocks, ...table.blocks],
      widths: DISPUTE_HEADINGS.map((key, c) => Math.max(table.widths[c]!, WIDTHS[key] ?? 12)),
      heights: [...heading.heights, ...table.heights],
      tables: [table.plan],
      conditionals: [
        { kind: "equals", range: decision, text: accepted, tone: "good" },
        { kind: "equals", range: decision, text: rejected, tone: "neutral" },
        { kind: "equals", range: decision, text: pending, tone: "warning" },
      ],
      validations: [{ kind: "list", range: decision, items: [pending, accepted, rejected], prompt: phrases.disputes.decisionPrompt, error: phrases.disputes.decisionError }],
      freeze: { rows: top + 1, columns: 1 },
      print: { titleRows: [top, top] },
    },
  );
  return { sheets: [sheet] };
}
