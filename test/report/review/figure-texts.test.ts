import type { FigureChange } from "../../../src/report/review/changes";
import { figureTexts } from "../../../src/report/review/figure-texts";

const change = (given: Partial<FigureChange>): FigureChange => ({ label: "", kind: "rate", before: 0.55, after: 0.58, change: 0.03, relative: 0.03 / 0.55, heads: 2, leftOut: 0, same: false, better: true, ...given });

test.each([
  [change({}), { before: "55%", after: "58%", change: "+3%", relative: "+5.45%" }],
  [change({ kind: "seconds", before: 30, after: 20, change: -10, relative: -1 / 3 }), { before: "30秒", after: "20秒", change: "-10秒", relative: "-33.33%" }],
  [change({ kind: "money", before: 0, after: 1200, change: 1200, relative: null }), { before: "0.00", after: "1,200.00", change: "+1,200.00", relative: "—" }],
  [change({ kind: "points", before: 80, after: 80, change: 0, relative: 0 }), { before: "80", after: "80", change: "0", relative: "0%" }],
  [change({ kind: "number", before: 1.26, after: 1.261, change: 0.001, relative: 0.00001 }), { before: "1.26", after: "1.26", change: "0", relative: "0%" }],
])("in the unit of the figure, with signs", (given, texts) => expect(figureTexts(given, "zh-CN")).toEqual(texts));
