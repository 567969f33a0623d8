import type { Issue, Severity } from "../../../appraisal/issue";
import { messageOf } from "../../../locale/locale";
import type { CellContent } from "../../plan";
import type { SheetContext } from "../context";
import { CENTERED, TEXT } from "../layout/formats";
import { placeTable, type Column, type PlacedTable } from "../layout/table";

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The table KpiIssues: what was odd in the data, the gravest first, each with a link to its cell. */
export function issueTable(context: SheetContext, top: number): PlacedTable {
  const issues = [...context.input.issues].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
  // Without issues, one row says so.
  const rows = issues.length === 0 ? [null] : issues;
  return placeTable<Issue | null>({ name: "KpiIssues", at: { top, left: 0 }, columns: issueColumns(context), rows, filter: issues.length > 0 });
}

function issueColumns(context: SheetContext): Column<Issue | null>[] {
  const { locale, phrases } = context;
  const { headings } = phrases;
  return [
    { key: "severity", heading: headings.severity, style: CENTERED, cell: (issue) => issue && phrases.severity[issue.severity] },
    { key: "sheet", heading: headings.sheet, style: TEXT, cell: (issue) => issue && issue.sheet },
    { key: "cell", heading: headings.cell, style: { look: "link" }, cell: (issue) => issue && cellLink(issue, context) },
    { key: "value", heading: headings.value, style: TEXT, cell: (issue) => issue && issue.value },
    { key: "message", heading: headings.message, style: TEXT, cell: (issue) => (issue === null ? phrases.data.noIssues : messageOf(issue, locale)) },
  ];
}

function cellLink(issue: Issue, { input }: SheetContext): CellContent {
  const place = input.issuePlaces(issue);
  if (place === null) return issue.cell;
  return { text: issue.cell ?? place.cell, to: { sheet: { name: place.name }, cell: place.cell } };
}
