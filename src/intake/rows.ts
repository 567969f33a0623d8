/**
 * The rows of all sheets, as columns of integers: whose row, of which day and shop. Summary rows,
 * repeated headers and rows without an agent are left out here and take part in nothing.
 */
import type { Issue } from "../appraisal/issue";
import { cellName, isCellError, type CellError, type CellValue } from "../book/grid";
import { isSummaryText, readAgentCell, type AgentCell } from "./agent-cell";
import { fold, isMissingText } from "./cells/text";
import { dateOfPeriod, dateReader, type RowDate } from "./date-cell";
import type { ExportSheet } from "./export";
import type { HeaderColumn } from "./header";
import { issue } from "./issues";
import { mergedColumn } from "./merged";
import { Names, NONE } from "./names";
import { Tally, type CellCode } from "./tally";

const TEXT_FIELDS = ["id", "name", "post", "pool"] as const;
type TextField = (typeof TEXT_FIELDS)[number];

/** One entry per row in each column; texts are ids of `names`, `NONE` when absent. */
export interface Rows extends Readonly<Record<TextField, number[]>> {
  readonly names: Names;
  /** Index into the sheets the rows were read from. */
  readonly sheet: number[];
  /** Row of the grid, counted from 0. */
  readonly line: number[];
  /** The nickname as written, with its shop if one is written before it. */
  readonly written: number[];
  readonly nickname: number[];
  readonly shop: number[];
  /** yyyymmdd, day 00 for a whole month; 0 for an undated row. */
  readonly day: number[];
  /** The date as far as it tells rows apart. */
  readonly date: number[];
  readonly period: number[];
}

/** Why rows of a sheet were left out while reading. */
export interface Skipped {
  summary: number;
  repeatedHeader: number;
  agentMissing: number;
}

export interface RowsRead {
  readonly rows: Rows;
  /** For each sheet its first row; one entry more for the end. */
  readonly starts: readonly number[];
  /** Aligned with the sheets. */
  readonly skipped: readonly Skipped[];
}

/** Reads the rows of the sheets in the given order. */
export function readRows(sheets: readonly ExportSheet[], issues: Issue[]): RowsRead {
  const rows: Rows = { names: new Names(), sheet: [], line: [], written: [], nickname: [], shop: [], day: [], date: [], period: [], id: [], name: [], post: [], pool: [] };
  const starts = [0];
  const skipped = sheets.map((sheet, index) => {
    const left = new SheetRows(sheet, index, rows, issues).read();
    starts.push(rows.line.length);
    return left;
  });
  return { rows, starts, skipped };
}

class SheetRows {
  private readonly skipped: Skipped = { summary: 0, repeatedHeader: 0, agentMissing: 0 };
  private readonly agentAt: (line: number) => CellValue;
  private readonly dateAt: ((line: number) => CellValue) | null;
  private readonly shopAt: ((line: number) => CellValue) | null;
  private readonly textsAt: readonly { field: TextField; column: HeaderColumn; at: (line: number) => CellValue }[];
  private readonly readDate: ReturnType<typeof dateReader>;
  /** Nicknames, dates and shops recur from row to row: each is read once. */
  private readonly agentCells = new Map<string, AgentCell>();
  private readonly textCells = new Map<string, { text: string | null; summary: boolean }>();
  private readonly firstMetric: number;
  private readonly tally: Tally;
  private undated = 0;
  private firstUndated = 0;

  constructor(
    private readonly sheet: ExportSheet,
    private readonly index: number,
    private readonly rows: Rows,
    private readonly issues: Issue[],
  ) {
    const { grid, fields } = sheet;
    const reader = (column: HeaderColumn | undefined) => (column === undefined ? null : mergedColumn(grid, column.column));
    this.agentAt = mergedColumn(grid, fields.agent.column);
    this.dateAt = reader(fields.period);
    this.shopAt = reader(fields.shop);
    this.textsAt = TEXT_FIELDS.flatMap((field) => {
      const column = fields[field];
      return column === undefined ? [] : [{ field, column, at: mergedColumn(grid, column.column) }];
    });
    this.readDate = dateReader(grid.date1904);
    this.tally = new Tally(issues);
    this.firstMetric = Math.min(...[...sheet.metrics.values()].map((column) => column.column));
  }

  read(): Skipped {
    const { grid, header, fields } = this.sheet;
    for (let line = header.dataTop; line < grid.rows.length; line++) if (this.hasContent(line)) this.readRow(line);
    this.tally.close();
    if (this.undated > 0 && fields.period !== undefined) {
      const place = { sheet: grid.name, cell: cellName(this.firstUndated, fields.period.column) };
      this.issues.push(issue("warning", "date-missing", { count: this.undated }, place));
    }
    return this.skipped;
  }

  private readRow(line: number): void {
    const raw = this.agentAt(line);
    if (isCellError(raw) && raw.error === "#FORMULA!") return this.tell("formula-without-result", this.sheet.fields.agent, line, raw);
    const agent = this.agentCell(raw);
    if (agent.nickname === "") return this.skipWithoutAgent(line, raw);
    if (agent.summary) return this.skipSummary(line, this.sheet.fields.agent.column);
    if (this.sheet.fields.agent.keys.includes(agent.key)) return this.skipHeader(line);
    const partial = this.summaryBeside(line);
    if (partial !== null) return this.skipSummary(line, partial);
    this.accept(line, agent);
  }

  private accept(line: number, agent: AgentCell): void {
    const { rows } = this;
    const date = this.dateOf(line);
    if (date === "unreadable") return;
    const shop = this.shopAt === null ? null : this.textOf(this.shopAt(line), this.sheet.fields.shop!, line);
    const id = (text: string | null): number => (text === null ? NONE : rows.names.id(text));
    rows.sheet.push(this.index);
    rows.line.push(line);
    rows.written.push(id(agent.written));
    rows.nickname.push(id(agent.nickname));
    rows.shop.push(id(shop ?? agent.shop));
    rows.day.push(date?.day ?? 0);
    rows.date.push(id(date?.written ?? null));
    rows.period.push(id(date?.period ?? null));
    for (const field of TEXT_FIELDS) rows[field].push(NONE);
    for (const { field, column, at } of this.textsAt) rows[field][rows[field].length - 1] = id(this.textOf(at(line), column, line));
  }

  /** The day of a row; null when it has none, "unreadable" (an error) when a month would have to be guessed. */
  private dateOf(line: number): RowDate | null | "unreadable" {
    const { grid, fields, period } = this.sheet;
    if (this.dateAt === null) return period === null ? null : dateOfPeriod(period);
    const { column } = fields.period!;
    const value = this.dateAt(line);
    if (value === null || (typeof value === "string" && isMissingText(value))) {
      if (this.undated++ === 0) this.firstUndated = line;
      return null;
    }
    const date = isCellError(value) ? null : this.readDate(value, grid.formats[line]?.[column]);
    if (date !== null) return date;
    this.tell(isCellError(value) ? errorCode(value, "date-unreadable") : "date-unreadable", fields.period!, line, value);
    return "unreadable";
  }

  /** The folded text of a cell; null when it says nothing. An error value is reported. */
  private textOf(value: CellValue, column: HeaderColumn, line: number): string | null {
    if (value === null) return null;
    if (!isCellError(value)) return this.textCell(String(value)).text;
    this.tell(errorCode(value, "cell-error"), column, line, value);
    return null;
  }

  private agentCell(raw: CellValue): AgentCell {
    const text = raw === null || isCellError(raw) ? "" : String(raw);
    let cell = this.agentCells.get(text);
    if (cell === undefined) this.agentCells.set(text, (cell = readAgentCell(text)));
    return cell;
  }

  private textCell(raw: string): { text: string | null; summary: boolean } {
    let cell = this.textCells.get(raw);
    if (cell === undefined) this.textCells.set(raw, (cell = { text: isMissingText(raw) ? null : fold(raw), summary: isSummaryText(raw) }));
    return cell;
  }

  private hasContent(line: number): boolean {
    return this.sheet.grid.rows[line]?.some((cell) => cell !== null && cell !== undefined && cell !== "") ?? false;
  }

  /** A subtotal may name the agent and say 合计 where the date or the shop would be. */
  private summaryBeside(line: number): number | null {
    const { period, shop } = this.sheet.fields;
    const says = (at: ((line: number) => CellValue) | null): boolean => {
      const value = at?.(line);
      return typeof value === "string" && this.textCell(value).summary;
    };
    return says(this.dateAt) ? period!.column : says(this.shopAt) ? shop!.column : null;
  }

  private skipWithoutAgent(line: number, raw: CellValue): void {
    const cells = this.sheet.grid.rows[line]!;
    const summary = cells.findIndex((cell, column) => column < this.firstMetric && typeof cell === "string" && isSummaryText(cell));
    if (summary >= 0) return this.skipSummary(line, summary);
    const says = (cell: CellValue | undefined) => cell !== null && cell !== undefined && !(typeof cell === "string" && isMissingText(cell));
    if (!cells.some(says)) return;
    this.skipped.agentMissing++;
    this.tell("agent-missing", this.sheet.fields.agent, line, raw);
  }

  private skipSummary(line: number, column: number): void {
    this.skipped.summary++;
    this.report("summary-row-skipped", line, column, this.sheet.grid.rows[line]?.[column] ?? null);
  }

  private skipHeader(line: number): void {
    this.skipped.repeatedHeader++;
    this.report("header-row-repeated", line, this.sheet.fields.agent.column, this.agentAt(line));
  }

  private report(code: "summary-row-skipped" | "header-row-repeated", line: number, column: number, value: CellValue): void {
    this.issues.push(issue("info", code, {}, this.place(line, column, value)));
  }

  private tell(code: CellCode, column: HeaderColumn, line: number, value: CellValue): void {
    this.tally.add(code, column.text, () => this.place(line, column.column, value));
  }

  private place(line: number, column: number, value: CellValue) {
    return { sheet: this.sheet.grid.name, cell: cellName(line, column), value: isCellError(value) ? value.error : value };
  }
}

function errorCode({ error }: CellError, otherwise: CellCode): CellCode {
  return error === "#FORMULA!" ? "formula-without-result" : otherwise;
}
