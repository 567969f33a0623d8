import type { Issue } from "../../../appraisal/issue";
import { cellName, type CellValue, type Grid } from "../../../book/grid";
import { formatValue } from "../../../locale/format";
import type { HeadingKey } from "../../../locale/report";
import { reportIssue } from "../../codes";
import { readBack, type RowRead } from "../layout/read-back";
import type { HistoryRow } from "./row";

export const HISTORY_HEADINGS: readonly HeadingKey[] = ["period", "agent", "id", "name", "post", "score", "rank", "poolSize", "tier", "amount", "rubricFingerprint", "closed"];

export interface HistoryReading {
  readonly rows: readonly HistoryRow[];
  /** Rows that belong to nobody or to no period: warnings at their cells. */
  readonly issues: readonly Issue[];
}

/**
 * The history of a workbook, read back from our sheet, in either language.
 *
 * @param grid our sheet; undefined when the workbook has none yet
 * @example readHistory(ownSheet(grids, "history")).rows
 */
export function readHistory(grid: Grid | undefined): HistoryReading {
  const read = grid === undefined ? [] : readBack(grid, HISTORY_HEADINGS);
  const belongs = (row: RowRead) => row.text("agent") !== "" && typeof row.cell("period") !== "number";
  return {
    rows: read.filter(belongs).map(historyRow),
    issues: read.filter((row) => !belongs(row)).map((row) => unreadable(row, grid!)),
  };
}

function historyRow({ cell, text, number }: RowRead): HistoryRow {
  return {
    period: text("period"),
    agent: text("agent"),
    id: text("id") || null,
    name: text("name") || null,
    post: text("post"),
    score: number("score"),
    rank: number("rank"),
    poolSize: number("poolSize"),
    tier: text("tier") || null,
    amount: number("amount"),
    rubricFingerprint: text("rubricFingerprint"),
    closed: saysYes(cell("closed")),
  };
}

/** What is chosen from the list, and what people type instead. */
function saysYes(cell: CellValue): boolean {
  const words = ["1", "true", "y", "√", formatValue(1, "flag", "zh-CN"), formatValue(1, "flag", "en")];
  return words.includes(String(cell ?? "").trim().toLowerCase());
}

/** A month typed by hand becomes a date in Excel, and a date is no period. */
function unreadable(row: RowRead, { name }: Grid): Issue {
  const value = row.cell("period");
  return reportIssue("warning", "history-row-unreadable", { agent: row.text("agent") }, { sheet: name, cell: cellName(row.row, 0), value: typeof value === "object" ? null : value });
}
