import { cellAt, cellName, isCellError, type CellValue, type Grid } from "../../../book/grid";
import type { Issue } from "../../../appraisal/issue";
import type { Correction } from "../../../intake/corrections/correction";
import { reportPhrasesOf } from "../../../locale/locale";
import type { HeadingKey } from "../../../locale/report";
import { reportIssue } from "../../codes";
import { readBack, type RowRead } from "../layout/read-back";

export const DISPUTE_HEADINGS: readonly HeadingKey[] = ["agent", "period", "criterion", "claim", "evidence", "decision", "corrected", "decidedBy", "decidedOn"];

export interface DisputesReading {
  /** Accepted disputes with a corrected value. */
  readonly corrections: readonly Correction[];
  readonly issues: readonly Issue[];
}

export type Decision = "pending" | "accepted" | "rejected";

/** A row that somebody has filled in, as it stands. */
export interface Dispute extends Readonly<Record<"agent" | "period" | "criterion" | "claim" | "evidence" | "decidedBy" | "decidedOn", string>> {
  /** null: none, or no word of ours. */
  readonly decision: Decision | null;
  /** The corrected value; "" where there is none. */
  readonly corrected: string;
  readonly sheet: string;
  /** Of the agent, and of the corrected value. */
  readonly cell: string;
  readonly correctedCell: string;
}

/**
 * Every row of our tables of disputes, in the order of the sheets.
 *
 * @example disputesIn(grids.filter(({ mark }) => mark === "disputes"))[0]?.decision // "accepted"
 */
export function disputesIn(grids: readonly Grid[]): Dispute[] {
  return grids.flatMap((grid) =>
    readBack(grid, DISPUTE_HEADINGS).map((row): Dispute => {
      const { text } = row;
      const said = { agent: text("agent"), period: text("period"), criterion: text("criterion"), claim: text("claim"), evidence: text("evidence"), decidedBy: text("decidedBy"), decidedOn: text("decidedOn") };
      return { ...said, decision: decisionOf(text("decision")), corrected: text("corrected"), sheet: grid.name, cell: cellOf(grid, row, "agent"), correctedCell: cellOf(grid, row, "corrected") };
    }),
  );
}

/**
 * What people decided in our tables of disputes, in either language. A row with a corrected value needs a decision
 * we know: a typing slip must not pay somebody wrongly.
 *
 * @example readDisputes(grids.filter(({ mark }) => mark === "disputes")).corrections[0]?.agent
 */
export function readDisputes(grids: readonly Grid[]): DisputesReading {
  const rows = grids.flatMap((grid) => readBack(grid, DISPUTE_HEADINGS).map((row) => ({ grid, row })));
  const read = rows.map(({ grid, row }) => disputeRow(grid, row));
  return { corrections: read.flatMap(({ correction }) => correction ?? []), issues: read.flatMap(({ issue }) => issue ?? []) };
}

function disputeRow(grid: Grid, row: RowRead): { readonly correction?: Correction; readonly issue?: Issue } {
  const value = row.cell("corrected");
  const isBlank = value === null || String(value).trim() === "";
  const place = { sheet: grid.name, cell: cellOf(grid, row, "corrected") };
  switch (decisionOf(row.text("decision"))) {
    case "accepted":
      if (isBlank) return { issue: reportIssue("warning", "dispute-without-value", { agent: row.text("agent") }, { ...place, value: row.text("criterion") }) };
      return { correction: correctionOf(grid, row, value, place.cell) };
    case null:
      return isBlank && row.text("decision") === "" ? {} : { issue: reportIssue("error", "dispute-undecided", { agent: row.text("agent") }, { sheet: grid.name, cell: cellOf(grid, row, "decision"), value: row.text("decision") }) };
    default:
      return {};
  }
}

function correctionOf(grid: Grid, row: RowRead, value: CellValue, cell: string): Correction {
  const formatAt = (key: HeadingKey) => grid.formats[row.row]?.[columnOf(grid, row, key)];
  return { agent: row.text("agent"), period: row.cell("period"), metric: row.text("criterion"), value, formats: { period: formatAt("period"), value: formatAt("corrected") }, date1904: grid.date1904, sheet: grid.name, cell };
}

function cellOf(grid: Grid, row: RowRead, key: HeadingKey): string {
  return cellName(row.row, Math.max(0, columnOf(grid, row, key)));
}

function columnOf(grid: Grid, { row }: RowRead, key: HeadingKey): number {
  const headings = (["zh-CN", "en"] as const).map((locale) => reportPhrasesOf(locale).headings[key].toLowerCase());
  for (let above = row - 1; above >= 0; above--) {
    const column = (grid.rows[above] ?? []).findIndex((_, c) => {
      const cell = cellAt(grid, above, c);
      return !isCellError(cell) && headings.includes(String(cell ?? "").trim().toLowerCase());
    });
    if (column >= 0) return column;
  }
  return -1;
}

/** null: nothing, or no word of ours. */
function decisionOf(text: string): Decision | null {
  const said = text.toLowerCase();
  return (["pending", "accepted", "rejected"] as const).find((decision) => (["zh-CN", "en"] as const).some((locale) => reportPhrasesOf(locale).disputes.decisions[decision].toLowerCase() === said)) ?? null;
}
