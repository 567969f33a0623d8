import { liveWorkbook } from "../../../src/book/model/live/grids";
import type { LiveChart } from "../../../src/book/model/live/chart";
import { chartOption } from "../../../src/workbench/charts/option";

const book = liveWorkbook([{ name: "看板", book: "五月.xlsx", rows: [["客服", "总分"], ["小美", 91.5], ["阿强", undefined], ["阿丽", 80]], formats: [], merges: [], tables: [], date1904: false }]);
const chart = (kind: LiveChart["kind"], change: Partial<LiveChart> = {}): LiveChart => ({
  id: "1",
  name: "Jinpai 1",
  kind,
  title: "总分",
  anchor: { top: 5, left: 0, bottom: 20, right: 6 },
  legend: false,
  details: {},
  valueAxis: { title: "", min: 0, max: 120, step: 20, format: "0.00" },
  series: [{ name: "总分", values: "'看板'!$B$2:$B$4", categories: "'看板'!$A$2:$A$4", color: "2F5D8C", points: ["3E9B6E", null, null], labels: { position: "OutsideEnd", format: "0.00", color: "1F2937", show: "value" }, markers: true }],
  ...change,
});
const written = (value: number, code: string) => `${value} ${code}`;

interface Series {
  readonly type: string;
  readonly stack?: string;
  readonly data: readonly { readonly name?: string; readonly value: unknown; readonly itemStyle?: unknown }[];
  readonly label: { readonly formatter: (point: { value: unknown; name?: string; percent?: number }) => string };
}
const optionOf = (one: LiveChart) => chartOption(one, book, written) as unknown as { xAxis: { type: string; data?: string[]; max?: number }; yAxis: { type: string; inverse?: boolean }; series: Series[]; radar?: { indicator: unknown[] }; legend?: unknown };

test("a bar lies, its categories from the top, and an empty cell is a gap and not nothing", () => {
  const { xAxis, yAxis, series } = optionOf(chart("bar"));
  expect([xAxis.type, xAxis.max, yAxis.type, yAxis.inverse]).toEqual(["value", 120, "category", true]);
  expect(series[0]!.data.map(({ value }) => value)).toEqual([91.5, null, 80]);
  expect(series[0]!.data[0]!.itemStyle).toEqual({ color: "#3E9B6E" });
  expect([series[0]!.label.formatter({ value: 91.5 }), series[0]!.label.formatter({ value: null })]).toEqual(["91.5 0.00", ""]);
});

test("columns stand, and stacked ones on each other", () => {
  expect(optionOf(chart("column")).xAxis).toMatchObject({ type: "category", data: ["小美", "阿强", "阿丽"] });
  expect(optionOf(chart("column")).series[0]!.stack).toBeUndefined();
  expect(optionOf(chart("stackedColumn")).series[0]!.stack).toBe("all");
});

test("pies and radars have their own shapes", () => {
  const { series } = optionOf(chart("pie"));
  expect(series[0]!.data.map(({ name, value }) => [name, value])).toEqual([["小美", 91.5], ["阿强", 0], ["阿丽", 80]]);
  expect(optionOf(chart("radar")).radar!.indicator).toEqual(["小美", "阿强", "阿丽"].map((name) => ({ name, min: 0, max: 120 })));
});

test("what reads a sheet that is gone has nothing to show", () => {
  const gone = chart("line", { series: [{ ...chart("line").series[0]!, values: "'没有'!$B$2:$B$4", categories: "'没有'!$A$2:$A$4" }] });
  expect(optionOf(gone).series[0]!.data).toEqual([]);
});
