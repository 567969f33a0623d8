import { isCellError } from "../../../grid";
import { at } from "../../../model/live/layer";
import type { LiveChart } from "../../../model/live/chart";
import type { LiveWorkbook } from "../../../model/live/workbook";
import type { Source } from "../../../model/workbook";
import type { FileChart } from "../../parts/chart/file-chart";
import { parseRange } from "../../../model/address";

const REFERENCE = /^(?:'(?<quoted>(?:[^']|'')*)'|(?<plain>[^'!]+))!(?<range>[^!]+)$/;

/**
 * A chart of an open workbook as files hold it, with what its cells show now.
 *
 * @example chartXml(fileChart(sheet.charts[0], workbook))
 */
export function fileChart(chart: LiveChart, workbook: LiveWorkbook): FileChart {
  const series = chart.series.map((one) => ({ ...one, nameReference: null, format: chart.valueAxis.format, shown: { categories: shownIn(one.categories, workbook), values: shownIn(one.values, workbook) } }));
  return { ...chart, series };
}

/** What cells show that are named by a reference; nothing where it names none. */
function shownIn(reference: string, { sheets }: LiveWorkbook): Source["cached"] {
  const { quoted, plain, range: cells = "" } = REFERENCE.exec(reference)?.groups ?? {};
  const name = (quoted?.replaceAll("''", "'") ?? plain ?? "").toLowerCase();
  const sheet = sheets.find((one) => one.name.toLowerCase() === name);
  const range = parseRange(cells);
  if (!sheet || !range) return [];
  const { values } = sheet.cells;
  const shown: (string | number | boolean | null)[] = [];
  for (let row = range.top; row <= Math.min(range.bottom, Math.max(range.top, values.length - 1)); row++) {
    for (let column = range.left; column <= range.right; column++) {
      const value = at(values, row, column) ?? null;
      shown.push(isCellError(value) ? null : value);
    }
  }
  return shown;
}
