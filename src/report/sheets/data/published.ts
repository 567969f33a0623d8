import { metricNames } from "../../../appraisal/rubric/cells/metric-names";
import type { Cell } from "../../../appraisal/rubric/cells/cell";
import type { Metric, Rubric } from "../../../appraisal/rubric/types";
import type { MetricTable } from "../../../appraisal/table";
import { cellAt, isCellError, type Grid } from "../../../book/grid";
import { formatValue } from "../../../locale/format";
import { dataPlaces, type MetricPlace } from "./places";
import { readDataTable } from "./read-back";

/** As many of the agent's own columns tell the heading of KpiData where its frame is lost. */
const FEWEST = 4;

/**
 * The metric table that a sheet 考核数据 of ours holds.
 *
 * @returns null when the table is not to be found, or lacks a metric of the rubric
 * @example publishedTable(ownSheet(grids, "data")!, rubric)?.agents.length
 */
export function publishedTable(grid: Grid, rubric: Rubric): MetricTable | null {
  const cells = tableCells(grid);
  if (cells === null) return null;
  const [header, ...rows] = cells as [Cell[], ...Cell[][]];
  const places = dataPlaces(header);
  const columns = columnsByKey(rubric);
  const [metrics, totals] = [columns(places.metrics), columns(places.totals)];
  if (rubric.metrics.some(({ key }) => !metrics.has(key))) return null;
  return readDataTable({ rows, places, metrics, totals, valueOf }, rubric).table;
}

/** KpiData, from its heading down to the first empty row. */
function tableCells(grid: Grid): Cell[][] | null {
  const frame = grid.tables.find(({ name }) => /^KpiData(_\d+)?$/i.test(name));
  const top = frame?.top ?? grid.rows.findIndex((row) => isHeading((row ?? []).map(plain)));
  if (top < 0) return null;
  const [left, right] = [frame?.left ?? 0, frame?.right ?? grid.rows[top]!.length - 1];
  const cells: Cell[][] = [];
  for (let row = top; row <= (frame?.bottom ?? grid.rows.length - 1); row++) {
    const line = Array.from({ length: right - left + 1 }, (_, c) => plain(cellAt(grid, row, left + c)));
    if (frame === undefined && line.every((cell) => cell === null)) break;
    cells.push(line);
  }
  return cells;
}

function isHeading(row: readonly Cell[]): boolean {
  const { columnOf } = dataPlaces(row);
  return (["agent", "id", "name", "post", "period", "participates"] as const).filter((key) => columnOf(key) >= 0).length >= FEWEST;
}

function plain(cell: Grid["rows"][number] extends infer R ? (R extends readonly (infer C)[] ? C : never) : never): Cell {
  return cell === undefined || isCellError(cell) ? null : cell;
}

/** A heading names its metric by label, by key, or by the name that stands behind either. */
function columnsByKey(rubric: Rubric): (places: readonly MetricPlace[]) => ReadonlyMap<string, number> {
  const names = metricNames(rubric.metrics);
  const known = new Set(rubric.metrics.map(({ key }) => key));
  const keyOf = ({ key, label }: MetricPlace) => [key, label].map((name) => names.keyOf(name).value).find((found) => found !== null && known.has(found)) ?? key;
  return (places) => new Map([...places].reverse().map((place) => [keyOf(place), place.column]));
}

/** What we wrote are numbers, and words for flags. */
function valueOf(cell: Cell, { unit }: Metric): number {
  if (typeof cell === "number") return cell;
  if (unit !== "flag" || cell === null) return NaN;
  return [0, 1].find((flag) => (["zh-CN", "en"] as const).some((locale) => formatValue(flag, "flag", locale) === cell)) ?? NaN;
}
