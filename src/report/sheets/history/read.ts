import type { Issue } from "../../../appraisal/issue";
import { cellAt, cellName, isCellError, type CellValue, type Grid } from "../../../book/grid";
import { formatValue } from "../../../locale/format";
import type { HeadingKey } from "../../../locale/report";
import { reportIssue } from "../../codes";
import { headerRow, numberIn, readBack, type RowRead } from "../layout/read-back";
import { figureKey, figuresAt, type FigureColumn } from "./figures";
import type { HistoryRow } from "./row";

export const HISTORY_HEADINGS: readonly HeadingKey[] = ["period", "agent", "id", "name", "post", "score", "rank", "poolSize", "tier", "amount", "rubricFingerprint", "closed"];

export interface HistoryReading {
  readonly rows: readonly HistoryRow[];
  /** The columns of figures, from the left. */
  readonly figures: readonly FigureColumn[];
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
  if (grid === undefined) return { rows: [], figures: [], issues: [] };
  const read = readBack(grid, HISTORY_HEADINGS);
  const figures = figuresAt(grid, headerRow(grid, HISTORY_HEADINGS));
  const keys = [...figures].map(([column, figure]) => [column, figureKey(figure)] as const);
  const belongs = (row: RowRead) => row.text("agent") !== "" && typeof row.cell("period") !== "number";
  return {
    rows: read.filter(belongs).map((row) => historyRow(row, figuresIn(grid, row.row, keys))),
    figures: [...figures.values()],
    issues: read.filter((row) => !belongs(row)).map((row) => unreadable(row, grid)),
  };
}

/** @param columns by column of the sheet, with the key of its figure */
function figuresIn(grid: Grid, row: number, columns: readonly (readonly [column: number, key: string])[]): Pick<HistoryRow, "figures"> {
  const figures = new Map<string, number>();
  for (const [column, key] of columns) {
    const cell = cellAt(grid, row, column);
    const value = isCellError(cell) ? null : numberIn(cell);
    if (value !== null) figures.set(key, value);
  }
  return figures.size === 0 ? {} : { figures };
}

function historyRow({ cell, text, number }: RowRead, figures: Pick<HistoryRow, "figures">): HistoryRow {
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
    ...figures,
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
