import { cellName } from "../../../book/grid";
import type { ConditionalPlan, LinkCell, SheetPlan } from "../../plan";
import type { SheetContext } from "../context";
import { acrossPages, headingOf, sheetOf, widest } from "../layout/page";
import { placeTable, type PlacedTable } from "../layout/table";
import { dataColumns } from "./columns";
import { issueTable } from "./issues";
import { dataRows, type DataRow } from "./rows";

/** The first columns serve both tables: an issue's texts shall not spread those of the data. */
const ISSUE_WIDTHS: readonly number[] = [10, 18, 10, 18];

/** 考核数据: the cleaned metric table, and below it what was odd in the data. */
export function dataSheet(context: SheetContext): SheetPlan {
  const { input, phrases } = context;
  const rows = dataRows(input.appraisal.rubric, input.appraisal.table);
  // Where the list of issues begins depends on how many rows stand above, not on what the notes say.
  const linkTo = (row: number): LinkCell => ({ text: phrases.data.toIssues(input.issues.length), to: { sheet: "data", cell: cellName(row, 0) } });
  const top = headingOf(context, "data", notesOf(context, linkTo(0))).below;
  const data = placeTable<DataRow>({ name: "KpiData", at: { top, left: 0 }, columns: dataColumns(context), rows });
  const section = data.below + 1;
  const heading = headingOf(context, "data", notesOf(context, linkTo(section)));
  const issues = issueTable(context, section + 2);
  const widths = widest(data.widths, ISSUE_WIDTHS);
  return sheetOf(context, {
    key: "data",
    tab: "neutral",
    blocks: [...heading.blocks, ...data.blocks, ...issuesHeading(context, section), ...issues.blocks],
    widths,
    heights: [...heading.heights, ...data.heights, { row: section, points: 24 }, ...issues.heights],
    tables: [data.plan, issues.plan],
    conditionals: severityColours(context, issues),
    freeze: { rows: top + 1, columns: 1 },
    // The list of issues is for the screen, where its links lead somewhere: on paper it would stand under the data's headings.
    print: { titleRows: [top, top], area: { top: 0, left: 0, bottom: data.below - 1, right: data.plan.range.right }, ...acrossPages(context, "data", { widths: data.widths.map((_, c) => widths[c]!), repeated: 1, top, bottom: data.below - 1 }) },
  });
}

function notesOf({ input, phrases: { data } }: SheetContext, link: LinkCell): (string | LinkCell)[] {
  const parts = input.appraisal.rubric.averageOver.length > 0 ? [data.partNote] : [];
  return [...data.notes, ...parts, ...(input.issues.length > 0 ? [link] : [])];
}

function issuesHeading({ phrases }: SheetContext, row: number): SheetPlan["blocks"] {
  return [
    { top: row, left: 0, rows: [[phrases.data.issues]], style: { look: "section" } },
    { top: row + 1, left: 0, rows: [[{ text: phrases.data.toTop, to: { sheet: "data", cell: "A1" } }]], style: { look: "link" } },
  ];
}

function severityColours({ phrases }: SheetContext, issues: PlacedTable): ConditionalPlan[] {
  const range = issues.body("severity");
  return (["error", "warning", "info"] as const).map((severity) => ({ kind: "equals", range, text: phrases.severity[severity], tone: severity }));
}
