import { agentColumn, dataPlaces } from "../../../../src/report/sheets/data/places";

const namesIn = (header: readonly (string | null)[]) => dataPlaces(header).metrics.map(({ key }) => key);

test("what is no heading of ours names a metric; empty headings name nothing", () => {
  expect(dataPlaces([" 客服 ", "岗位", "销售额", null, ""]).metrics).toEqual([{ key: "销售额", label: "销售额", column: 2 }]);
});

test("headings are found in either language, but in one at a time", () => {
  expect(dataPlaces(["Agent", "Post", "AHT"]).columnOf("post")).toBe(1);
  expect(namesIn(["Agent", "Post", "AHT"])).toEqual(["AHT"]);
  expect(namesIn(["客服", "岗位", "Shop", "Name"])).toEqual(["Shop", "Name"]);
});

test("the first of two columns of one heading is ours, the other a metric", () => {
  const { columnOf, metrics } = dataPlaces(["客服", "排名组", "客服 (metric staff)", "AGENT"]);
  expect(columnOf("agent")).toBe(0);
  expect(metrics).toEqual([{ key: "staff", label: "客服", column: 2 }, { key: "AGENT", label: "AGENT", column: 3 }]);
});

test.each([
  ["销售额（同岗整体值）", "销售额"],
  ["销售额 (group total)", "销售额"],
])("%s is the group total of %s", (heading, label) => {
  const { metrics, totals } = dataPlaces(["客服", "销售额", heading]);
  expect(metrics.map(({ column }) => column)).toEqual([1]);
  expect(totals).toEqual([{ key: label, label, column: 2 }]);
});

test("of a metric with two names, by either; of no metric, it is one itself", () => {
  expect(dataPlaces(["客服", "销售额 (metric sales)", "销售额 (metric sales)（同岗整体值）"]).totals).toEqual([{ key: "sales", label: "销售额", column: 2 }]);
  expect(dataPlaces(["客服", "退款额（同岗整体值）"]).metrics.map(({ key }) => key)).toEqual(["退款额（同岗整体值）"]);
});

test("a column named as who takes part serves as a metric of that name too, unless there is one", () => {
  expect(namesIn(["客服", "参评", "销售额"])).toEqual(["销售额", "参评"]);
  expect(namesIn(["客服", "参评", "参评 (metric present)"])).toEqual(["present"]);
});

test("agents stand under our heading, else under one that the rubric knows", () => {
  expect(agentColumn(dataPlaces(["旺旺", "客服"]), { agent: { column: ["旺旺"] } })).toBe(1);
  expect(agentColumn(dataPlaces(["姓名", "旺旺"]), { agent: { column: ["旺旺", "姓名"] } })).toBe(1);
  expect(agentColumn(dataPlaces(["姓名"]), { agent: { column: ["昵称"] } })).toBe(-1);
});
