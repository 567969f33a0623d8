import { groupings, rosterColumn } from "../../../src/report/review/groupings";
import { gridOf } from "../../intake/grids";
import { read, rubricFor } from "../../intake/reading";

const QC = { key: "qc", label: "质检分", unit: "number", column: ["质检分"], aggregate: "mean" };
const AGENTS = ["甲", "乙", "丙", "丁"];
const work = gridOf("质检", [["客服", "质检分", "组长"], ...AGENTS.map((agent, n) => [agent, 80 + n, "老王"])]);
const roster = gridOf("花名册", [
  ["工号", "客服", "姓名", "岗位", "班次", "店铺性质", "入职日期", "组别", "质检分"],
  ["K1", "甲", "张一", "售前", "早班", "自营", "2024-01-05", "一组", 1],
  ["K2", "乙", "张二", "售前", "晚班", "自营", "2024-02-05", "一组", 1],
  ["K3", "丙", "张三", "售后", "早班", "自营", "2024-03-05", "二组", 2],
  ["K4", "丁", "张四", "售后", "晚班", "自营", "2024-04-05", null, 2],
]);
const intake = read([work, roster], rubricFor([QC]));
const offered = () => groupings(intake, { table: intake.table! }).map(({ header }) => header);

test("columns of the roster with a few groups are offered, from the left", () => expect(offered()).toEqual(["班次"]));

test("neither names, metrics, one group alone, nor what is another's for everybody", () => {
  for (const header of ["工号", "姓名", "质检分", "店铺性质", "入职日期"]) expect(offered()).not.toContain(header);
});

test("groups of one on average are people, empty cells are no group", () => {
  expect(intake.entries("组别")).toEqual(["一组", "一组", "二组", ""]);
  expect(offered()).not.toContain("组别");
});

test("the post is what everything is broken down by anyhow", () => expect(offered()).not.toContain("岗位"));

test("a column is had by its heading, also of other sheets", () => {
  expect(rosterColumn(intake, "班次")).toEqual({ header: "班次", entries: ["早班", "晚班", "早班", "晚班"] });
  expect(rosterColumn(intake, "组长")!.entries).toEqual(["老王", "老王", "老王", "老王"]);
  expect(rosterColumn(intake, "血型")).toBeNull();
});
