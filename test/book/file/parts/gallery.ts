import type { CellRange } from "../../../../src/book/grid";
import { referenceTo } from "../../../../src/book/model/reference";
import type { Chart, Content, OurSheet, Source } from "../../../../src/book/model/workbook";
import type { Look, NumberFormat, Style, Tone } from "../../../../src/report/plan";

const LOOKS: readonly Look[] = ["display", "title", "subtitle", "section", "header", "label", "body", "strong", "total", "note", "input", "headline", "lead", "link", "signature"];
const TONES: readonly Tone[] = ["neutral", "accent", "gold", "silver", "bronze", "good", "fair", "poor", "error", "warning", "info"];
const FORMATS: readonly NumberFormat[] = ["general", "text", "integer", "number", "points", "money", "percent", "seconds", "datetime"];

/** A sheet with nothing on it, to be changed as the test needs. */
export const BLANK: OurSheet = {
  kind: "ours",
  name: "评分排名",
  mark: "scores",
  visible: true,
  tab: "neutral",
  gridlines: false,
  columns: [],
  heights: [],
  blocks: [],
  merges: [],
  tables: [],
  conditionals: [],
  validations: [],
  charts: [],
  freeze: { rows: 0, columns: 0 },
  print: { orientation: "portrait", fit: { wide: 1, high: 0 }, breaks: [], footer: "金牌考核" },
  users: { kept: [], lost: [], grown: false },
};

export function range(top: number, left: number, bottom: number, right: number): CellRange {
  return { top, left, bottom, right };
}

const AGENTS = ["小美", "阿强", "店铺一:小雨", "王小明", "Ann & <Bob>", "欧阳修文", "诸葛", "小美二号"];
const POINTS = [
  [96.5, 88, 100],
  [91.25, 92, 81],
  [88, 79.5, 90],
  [84, 90, 60],
  [77.75, 71, 88],
  [70, 82, 64],
  [61.3, 55, 72],
  [48, 60, 51],
];
const HEADERS = ["客服", "询单转化率", "平均响应\n（秒）", "满意率", "总分", "等级"];
const TIERS = ["金牌", "金牌", "银牌", "银牌", "铜牌", "铜牌", "待提升", "待提升"];

/** Every feature of a worksheet on one sheet: a ranking with its table, bars, tones, drop-downs, links. */
export function rankingSheet(): OurSheet {
  const body = AGENTS.map((agent, n): Content[] => [agent, ...POINTS[n], { formula: `AVERAGE(B${n + 5}:D${n + 5})`, value: POINTS[n].reduce((a, b) => a + b) / 3 }, TIERS[n]]);
  const points: Style = { look: "body", format: "points" };
  return {
    ...BLANK,
    tab: "accent",
    columns: [{ width: 16 }, { width: 12 }, { width: 12 }, { width: 12 }, { width: 12 }, { width: 12 }, { width: 3 }, { width: 20 }],
    heights: [{ row: 0, points: 30 }],
    blocks: [
      { top: 0, left: 0, rows: [["2026年5月 客服评分排名"]], style: { look: "title" } },
      { top: 1, left: 0, rows: [["售前 8 人，参与考核 8 人"]], style: { look: "subtitle" } },
      { top: 3, left: 0, rows: [HEADERS], style: { look: "header" } },
      { top: 4, left: 0, rows: body, style: [{ look: "body" }, points, points, points, { look: "strong", format: "points" }, { look: "body", align: "center" }] },
      { top: 12, left: 0, rows: [["合计", null, null, null, { formula: "AVERAGE(E5:E12)", value: 77.3875 }, null]], style: { look: "total", format: "points" } },
      { top: 3, left: 7, rows: [["=1+1"], ["-"], ["  两端空格  "], ["第一行\n第二行"], [true], [null], ["0012"], [{ text: "数据信息 A6", location: "'评分排名'!A1" }]], style: { look: "body", wrap: true } },
      { top: 10, left: 7, rows: [["0012"], [{ text: "回到榜首", location: "'评分排名'!A5" }]], style: [[{ look: "body" }], [{ look: "link" }]] },
    ],
    merges: [range(0, 0, 0, 5)],
    tables: [{ name: "KpiScores", range: range(3, 0, 11, 5), filter: true, banded: true, columns: HEADERS }],
    conditionals: [
      { kind: "dataBar", range: range(4, 4, 11, 4), tone: "accent", min: 0, max: 120 },
      { kind: "dataBar", range: range(4, 3, 11, 3), tone: "good" },
      { kind: "equals", range: range(4, 5, 11, 5), text: "金牌", tone: "gold" },
      { kind: "equals", range: range(4, 5, 11, 5), text: '"待"提升', tone: "poor" },
      { kind: "below", range: range(4, 1, 11, 1), bound: 60, tone: "poor" },
      { kind: "when", range: range(4, 0, 11, 0), formula: "$E5<60", tone: "warning" },
    ],
    validations: [
      { kind: "list", range: range(4, 5, 11, 5), items: ["金牌", "银牌", "铜牌", "待提升"], prompt: "选一个等级\n从高到低", error: "等级只能从列表里选" },
      { kind: "listRange", range: range(14, 0, 14, 0), reference: "'评分排名'!$A$5:$A$12", error: "没有这位客服" },
      { kind: "number", range: range(4, 1, 11, 1), min: 0, max: 120, error: "得分在 0 到 120 之间" },
      { kind: "number", range: range(4, 2, 11, 2), min: 0, whole: true, error: "填整数" },
      { kind: "number", range: range(4, 3, 11, 3), max: 120, error: "最多 120" },
      { kind: "number", range: range(15, 0, 15, 0), error: "填数字" },
    ],
    freeze: { rows: 4, columns: 1 },
    print: { orientation: "landscape", area: range(0, 0, 12, 7), titleRows: [3, 3], fit: { wide: 1, high: 0 }, breaks: [], footer: "评分排名 & 奖金" },
  };
}

function source(top: number, left: number, bottom: number, right: number): Source {
  const cached: Source["cached"][number][] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const at = row - 4;
      cached.push(row === 3 ? HEADERS[column] : column === 0 ? AGENTS[at] : column === 4 ? POINTS[at].reduce((a, b) => a + b) / 3 : POINTS[at][column - 1]);
    }
  }
  return { reference: referenceTo("评分排名", range(top, left, bottom, right)), cached };
}

/** A chart over the ranking sheet, one series a column of points. */
export function chartOf(kind: Chart["kind"], columns: readonly number[], tones: readonly Tone[], anchor: CellRange, changes: Partial<Chart> = {}): Chart {
  return {
    kind,
    title: `${kind}：客服得分`,
    anchor,
    categories: source(4, 0, 11, 0),
    series: columns.map((column, n) => ({ name: source(3, column, 3, column), nameText: HEADERS[column].replace("\n", ""), values: source(4, column, 11, column), tone: tones[n] })),
    valueAxis: { min: 0, format: "points" },
    legend: columns.length > 1,
    labels: columns.length === 1,
    ...changes,
  };
}

/** Every kind of chart. */
export function chartSheet(): OurSheet {
  const at = (n: number) => range(2 + 17 * (n >> 1), n % 2 === 0 ? 0 : 8, 17 + 17 * (n >> 1), n % 2 === 0 ? 6 : 14);
  const tierTones: Tone[] = ["gold", "gold", "silver", "silver", "bronze", "bronze", "neutral", "neutral"];
  const ranked = chartOf("bar", [4], ["accent"], at(0), { title: "总分排名", valueAxis: { min: 0, max: 120, format: "points", title: "总分" } });
  return {
    ...BLANK,
    name: "看板",
    mark: "dashboard",
    tab: "gold",
    columns: Array.from({ length: 15 }, (_, n) => (n === 7 ? { width: 2 } : { width: 10 })),
    blocks: [{ top: 0, left: 0, rows: [["看板"]], style: { look: "title" } }],
    charts: [
      ranked,
      chartOf("column", [1, 2, 3], ["accent", "good", "bronze"], at(1), { valueAxis: { min: 0, format: "percent", title: "得分" } }),
      chartOf("stackedBar", [1, 2, 3], ["accent", "accent", "accent"], at(2), { labels: true }),
      chartOf("stackedColumn", [1, 2, 3], ["accent", "fair", "good"], at(3)),
      chartOf("line", [1, 4], ["accent", "poor"], at(4)),
      chartOf("pie", [4], ["accent"], at(5), { legend: true, labels: true }),
      chartOf("radar", [1, 2], ["accent", "neutral"], at(6), { valueAxis: undefined }),
      { ...ranked, kind: "column", title: "", anchor: at(7), series: [{ ...ranked.series[0], pointTones: tierTones }] },
      { ...ranked, kind: "pie", title: "等级分布", anchor: at(8), series: [{ ...ranked.series[0], pointTones: tierTones }], legend: false },
    ],
    print: { orientation: "portrait", fit: { wide: 1, high: 1 }, breaks: [], footer: "看板" },
  };
}

/** Every look in every tone, and every number format: two pages by a break. */
export function lookSheet(): OurSheet {
  const grid = LOOKS.map((look) => [undefined, ...TONES].map((tone): Style => ({ look, tone })));
  return {
    ...BLANK,
    name: "样式",
    mark: "cards",
    gridlines: true,
    columns: [{ width: 14 }, { width: 14 }, {}, { width: 12, hidden: true }],
    blocks: [
      { top: 0, left: 0, rows: grid.map((row) => row.map(({ look, tone }) => `${look} ${tone ?? "无"} 得分`)), style: grid },
      { top: 15, left: 0, rows: [[...FORMATS], FORMATS.map((format) => (format === "text" ? "0012" : format === "percent" ? 0.97125 : 46143.75))], style: [[...FORMATS].map((): Style => ({ look: "header", tone: "accent" })), FORMATS.map((format): Style => ({ look: "body", format }))] },
    ],
    print: { orientation: "landscape", fit: { wide: 0, high: 0 }, breaks: [15], footer: "" },
  };
}

/** A sheet with a formula that spills. */
export function liveSheet(): OurSheet {
  return {
    ...BLANK,
    name: "实时试算",
    mark: "live",
    blocks: [
      { top: 0, left: 0, rows: [[{ formula: "KPI.SCORES(KpiScores[#All])", value: "客服", spill: range(0, 0, 2, 1) }, "总分"], ["小美", 95.5], ["阿强", 80]], style: { look: "body" } },
      { top: 4, left: 0, rows: [[{ formula: 'IFERROR(XLOOKUP("小美",A2:A3,B2:B3),"")', value: 95.5 }, { formula: "1=1", value: true }, { formula: '""', value: null }]], style: { look: "body" } },
    ],
  };
}
