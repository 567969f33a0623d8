import { TABLE_NAMES } from "../../../appraisal/rubric/cells/cell";
import { rubricToTables } from "../../../appraisal/rubric/cells/to-tables";
import type { ConditionalPlan, SheetPlan, WorkbookPlan } from "../../plan";
import type { Locale, Rubric } from "../../../appraisal/rubric/types";
import { reportPhrasesOf } from "../../../locale/locale";
import { timeText } from "../context";
import { breaksBefore, headingOf, sheetOf, widest } from "../layout/page";
import { rubricChecks } from "./checks";
import type { RubricContext } from "./context";
import { planBlocks, PLAN_LINES, weightBlocks, weightLines } from "./header";
import { placeTables } from "./tables";

/**
 * The sheet by itself, for a rubric that is put into the workbook before anything is scored by it.
 *
 * @param now local time, as 2026-06-01T09:30:00
 * @example applyPlan(workbook, rubricPlan(rubric, "2026-06-01T09:30:00", "zh-CN"))
 */
export function rubricPlan(rubric: Rubric, now: string, locale: Locale): WorkbookPlan {
  const phrases = reportPhrasesOf(locale);
  const facts = { rubric: rubric.name, period: null };
  const input = { appraisal: { rubric, table: { period: null } } };
  return { sheets: [rubricSheet({ input, locale, phrases, subtitle: phrases.subtitle({ ...facts, heads: null, time: timeText(now) }), footer: (sheet) => phrases.footer({ ...facts, sheet }) })] };
}

/**
 * 考核方案: the rubric as four tables that people edit. Intake finds it by their names, and reads an
 * equal rubric back.
 */
export function rubricSheet(context: RubricContext): SheetPlan {
  const { input, locale, phrases } = context;
  const cells = rubricToTables(input.appraisal.rubric, locale);
  const heading = headingOf(context, "rubric", phrases.rubric.notes);
  const weights = heading.below + PLAN_LINES + 1;
  const first = weights + weightLines(cells) + 1;
  const { tables, sections } = placeTables(cells, first);
  const all = TABLE_NAMES.map((name) => tables[name]);
  const widths = widest(...all.map((table) => table.widths));
  const heights = [...heading.heights, ...[weights, ...sections.values()].map((row) => ({ row, points: 24 })), ...all.flatMap((table) => table.heights)];
  return sheetOf(context, {
    key: "rubric",
    tab: "accent",
    blocks: [
      ...heading.blocks,
      ...planBlocks(context, cells, tables.settings, heading.below),
      ...weightBlocks(context, cells, tables.criteria, weights),
      ...[...sections].map(([name, top]) => ({ top, left: 0, rows: [[phrases.rubric.tables[name]]], style: { look: "section" } as const })),
      ...all.flatMap(({ blocks }) => blocks),
    ],
    widths,
    heights,
    tables: all.map(({ plan }) => plan),
    conditionals: weightsOff(context, weights + 2, first - 2),
    validations: rubricChecks(context, cells, tables),
    print: { breaks: breaksBefore([...sections.values()], Math.max(...all.map(({ below }) => below)), heights, widths) },
  });
}

function weightsOff({ phrases }: RubricContext, top: number, bottom: number): ConditionalPlan[] {
  const range = { top, left: 2, bottom, right: 2 };
  return bottom < top ? [] : [{ kind: "equals", range, text: phrases.rubric.weightsOff, tone: "warning" }];
}
