import type { Block, CellContent, ChartPlan, ChartSource, LinkCell, SheetKey, SheetPlan, TablePlan, ValidationPlan } from "../../report/plan";
import { resolveFormula, type Symbols } from "./formula";
import { referenceTo } from "./reference";
import { quoteSheetName } from "./sheet-name";
import { sourceOf, type SourceSheet } from "./source";
import { NO_USER_CELLS } from "./user-cells";
import type { CellBlock, Chart, Column, Conditional, Content, Link, OurSheet, Source, Table, Validation } from "./workbook";

/** What a plan's symbols stand for in the workbook it is applied to. */
export interface Names {
  /** @throws Error for a key that neither the plan nor the workbook has */
  readonly sheet: (key: SheetKey) => SourceSheet;
  readonly isTab: (name: string) => boolean;
  /** New names of tables whose own was taken, by their own in small letters. */
  readonly tables: ReadonlyMap<string, string>;
}

/**
 * A sheet of the plan with every symbol resolved.
 *
 * @throws Error where the plan breaks a rule of Excel's: a table's heading missing or twice
 * @example resolveSheet(plan, "评分排名", names).tables[0].columns // ["名次", "客服", …]
 */
export function resolveSheet(plan: SheetPlan, name: string, names: Names): OurSheet {
  const symbols: Symbols = { tables: names.tables, sheet: (key) => quoteSheetName(names.sheet(key as SheetKey).name) };
  const { key, widths, visible, tab, gridlines, heights, merges, freeze, print } = plan;
  return {
    kind: "ours",
    name,
    mark: key,
    visible,
    tab,
    gridlines,
    columns: widths.map((width): Column => ({ width })),
    heights,
    blocks: plan.blocks.map((block) => resolveBlock(block, names, symbols)),
    merges,
    tables: plan.tables.map((table) => resolveTable(table, plan, names)),
    conditionals: plan.conditionals.map((one): Conditional => ("formula" in one ? { ...one, formula: resolveFormula(one.formula, symbols) } : one)),
    validations: plan.validations.map((one) => resolveValidation(one, names)),
    charts: plan.charts.map((chart) => resolveChart(chart, names)),
    freeze,
    print,
    users: NO_USER_CELLS,
  };
}

/** Rows of plain values, which most are, are shared with the plan instead of copied. */
function resolveBlock({ top, left, rows, style }: Block, names: Names, symbols: Symbols): CellBlock {
  const isPlain = (cell: CellContent) => typeof cell !== "object" || cell === null;
  const resolved = rows.map((row) => (row.every(isPlain) ? (row as readonly Content[]) : row.map((cell) => resolveContent(cell, names, symbols))));
  return { top, left, rows: resolved, style };
}

function resolveContent(cell: CellContent, names: Names, symbols: Symbols): Content {
  if (typeof cell !== "object" || cell === null) return cell;
  return "formula" in cell ? { ...cell, formula: resolveFormula(cell.formula, symbols) } : resolveLink(cell, names);
}

/** A link to a sheet that is not in this workbook leads nowhere: its text stays. */
function resolveLink({ text, to }: LinkCell, names: Names): Link | string {
  const name = typeof to.sheet === "string" ? names.sheet(to.sheet).name : to.sheet.name;
  return names.isTab(name) ? { text, location: `${quoteSheetName(name)}!${to.cell}` } : text;
}

function resolveTable(table: TablePlan, plan: SheetPlan, names: Names): Table {
  const { range } = table;
  const columns = sourceOf({ name: plan.name, blocks: plan.blocks }, { ...range, bottom: range.top }).cached.map((text) => String(text ?? ""));
  const distinct = new Set(columns.map((text) => text.toLowerCase()));
  if (distinct.has("") || distinct.size < columns.length) throw new Error(`table ${table.name}: a heading is missing or there twice: ${columns.join(" | ")}`);
  return { ...table, name: names.tables.get(table.name.toLowerCase()) ?? table.name, columns };
}

function resolveValidation(validation: ValidationPlan, names: Names): Validation {
  if (validation.kind !== "listRange") return validation;
  const { sheet, source, ...rest } = validation;
  return { ...rest, reference: referenceTo(names.sheet(sheet).name, source) };
}

function resolveChart(chart: ChartPlan, names: Names): Chart {
  const source = ({ sheet, range }: ChartSource): Source => sourceOf(names.sheet(sheet), range);
  return {
    ...chart,
    categories: source(chart.categories),
    series: chart.series.map((series) => ({ ...series, name: source(series.name), values: source(series.values) })),
  };
}
