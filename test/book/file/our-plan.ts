import type { SheetPlan, WorkbookPlan } from "../../../src/report/plan";
import { blockOf, planOf, sheetPlan, tableOf } from "../model/plans";

const column = (left: number, top = 1, bottom = 2) => ({ top, left, bottom, right: left });

/** A ranking with everything a sheet of ours can hold. */
export function scoresPlan(scores: readonly (readonly [agent: string, score: number])[], changes: Partial<SheetPlan> = {}): SheetPlan {
  const rows = scores.map(([agent, score], n) => [n + 1, agent, score]);
  const last = rows.length;
  return sheetPlan("scores", "评分排名", {
    tab: "gold",
    widths: [8, 16, 10],
    heights: [{ row: 0, points: 24 }],
    blocks: [
      { ...blockOf(["名次", "客服", "得分"]), style: { look: "header" } },
      { top: 1, left: 0, rows, style: [{ look: "body", format: "integer" }, { look: "strong" }, { look: "body", format: "points" }] },
      { top: last + 2, left: 0, rows: [["平均", { formula: "AVERAGE(KpiScores[得分])", value: 81.5 }, { text: "看板", to: { sheet: "dashboard", cell: "A1" } }]], style: { look: "total" } },
    ],
    merges: [{ top: last + 4, left: 0, bottom: last + 4, right: 2 }],
    tables: [tableOf("KpiScores", last + 1, 3)],
    conditionals: [
      { kind: "dataBar", range: column(2, 1, last), tone: "accent", min: 0, max: 100 },
      { kind: "when", range: column(1, 1, last), formula: "$C2<60", tone: "poor" },
      { kind: "ruled", range: column(1, 1, last), formula: '$B2<>""' },
    ],
    validations: [{ kind: "list", items: ["甲", "乙"], range: column(4), error: "请从列表中选择" }],
    freeze: { rows: 1, columns: 2 },
    print: { orientation: "landscape", area: { top: 0, left: 0, bottom: last + 4, right: 2 }, titleRows: [0, 0], titleColumns: [0, 1], fit: { wide: 1, high: 0 }, breaks: [], columnBreaks: [2], header: "评分排名 & 等级", footer: "第 &P 页" },
    ...changes,
  });
}

const BOARD = sheetPlan("dashboard", "看板", {
  blocks: [blockOf(["看板"])],
  charts: [
    {
      kind: "bar",
      title: "得分排名",
      anchor: { top: 2, left: 0, bottom: 18, right: 6 },
      categories: { sheet: "scores", range: column(1) },
      series: [{ name: { sheet: "scores", range: column(2, 0, 0) }, nameText: "得分", values: { sheet: "scores", range: column(2) }, tone: "accent" }],
      legend: false,
      labels: true,
    },
  ],
});

const LIVE = sheetPlan("live", "实时试算", {
  visible: false,
  blocks: [blockOf([{ formula: "KPI.SCORES(KpiScores[#All])", value: "小美", spill: column(0, 0, 1) }], ["阿强"])],
});

/** Three sheets of ours: a ranking, a chart of it, and a hidden one with a formula that spills. */
export function ourPlan(scores: readonly (readonly [agent: string, score: number])[]): WorkbookPlan {
  return planOf(scoresPlan(scores), BOARD, LIVE);
}
