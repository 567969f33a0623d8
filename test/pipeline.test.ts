import { readRubric } from "../src/appraisal/rubric/read";
import type { Rubric } from "../src/appraisal/rubric/types";
import type { Grid } from "../src/book/grid";
import { score, scorer } from "../src/pipeline";
import { resultOf } from "../src/report/result";
import { loadTemplate } from "../src/templates";
import { sampleDesk } from "./actions/desk";

const team = readRubric(loadTemplate("team", "zh-CN")).rubric!;
const criteria = (change: (criterion: Rubric["scorecards"][number]["criteria"][number], n: number) => object): Rubric => ({ ...team, scorecards: team.scorecards.map((card) => ({ ...card, criteria: card.criteria.map((criterion, n) => ({ ...criterion, ...change(criterion, n) })) })) });

const EDITS: [string, Rubric, boolean][] = [
  ["the same once more", team, true],
  ["other weights", criteria((_, n) => ({ weight: n + 1 })), true],
  ["other numbers in rules", criteria(({ rule }) => ({ rule: JSON.parse(JSON.stringify(rule, (key, value: unknown) => (key === "points" && typeof value === "number" ? value / 2 : value))) as object })), true],
  ["other thresholds", { ...team, tiers: team.tiers.map((tier, n) => (tier.minScore === undefined ? tier : { ...tier, minScore: 95 - n * 10 })) }, true],
  ["a criterion less", criteria(() => ({})), true],
  ["another column", { ...team, metrics: team.metrics.map((metric, n) => (n === 0 ? { ...metric, column: ["没有这一列"] } : metric)) }, false],
  ["duplicates settled", { ...team, duplicates: "first" }, false],
  ["averaged over shops", { ...team, averageOver: ["shop"] }, false],
];

test("scoring again gives what scoring gives, after whatever edit, and reads again only where it must", async () => {
  const desk = await sampleDesk();
  const { grids } = await desk.port.read();
  const again = scorer();
  let before = again(grids, team);
  for (const [name, rubric, keeps] of EDITS) {
    const [run, fresh] = [again(grids, rubric), score(grids, rubric)];
    expect([name, run.issues]).toEqual([name, fresh.issues]);
    expect([name, run.appraisal && resultOf(run.appraisal, run.issues, "zh-CN")]).toEqual([name, fresh.appraisal && resultOf(fresh.appraisal, fresh.issues, "zh-CN")]);
    expect([name, run.intake === before.intake]).toEqual([name, keeps]);
    before = run;
  }
});

test("other data and other choices are read again, a workbook that was only read again is not", async () => {
  const desk = await sampleDesk();
  const { grids } = await desk.port.read();
  const again = scorer();
  const { table } = again(grids, team).intake;
  expect(again(structuredClone(grids), team).intake.table).toBe(table);
  expect(again(edited(grids), team).intake.table).not.toBe(table);
  expect(again(grids, team, { period: "2026-05" }).intake.table).not.toBe(table);
});

test("among other sheets of ours the same data are read as before, each at its place", async () => {
  const desk = await sampleDesk();
  const { grids } = await desk.port.read();
  const again = scorer();
  const { table } = again(grids, team).intake;
  const among = [{ ...grids[0]!, name: "看板", mark: "dashboard" }, ...grids, { ...grids[0]!, name: "评分排名", mark: "scores" }];
  const { intake } = again(among, team);
  expect(intake.table).toBe(table);
  expect(intake.sheets).toEqual(score(among, team).intake.sheets);
});

/** With another value in the last cell of the last row of the first sheet. */
function edited([first, ...others]: readonly Grid[]): Grid[] {
  const last = first!.rows.at(-1)!;
  return [{ ...first!, rows: [...first!.rows.slice(0, -1), [...last.slice(0, -1), "改过"]] }, ...others];
}
