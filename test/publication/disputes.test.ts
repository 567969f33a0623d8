import { readFileSync } from "node:fs";
import { join } from "node:path";
import { explain } from "../../src/appraisal/explain/explain";
import { speechOf } from "../../src/appraisal/rubric/cells/speech";
import { openBook } from "../../src/book/file/open";
import { saveBook } from "../../src/book/file/save";
import type { CellValue, Grid } from "../../src/book/grid";
import { applyPlan } from "../../src/book/model/apply";
import { workbookAsRead } from "../../src/book/model/as-read";
import { ownSheet } from "../../src/book/model/own-sheets";
import { findRubricTables, readRubricSheet } from "../../src/intake/rubric-sheet";
import { score } from "../../src/pipeline";
import { newDisputes } from "../../src/publication/disputes";
import { publicationPlan } from "../../src/publication/publish";
import { verifyBook } from "../../src/publication/verify";
import { explanationSentences } from "../../src/report/sentences/explanation";
import { readLog } from "../../src/report/sheets/log/read";

const sample = readFileSync(join(__dirname, "../../assets/sample-month.xlsx"));

async function publishedAgain(bytes: Uint8Array, grids: readonly Grid[], now: string): Promise<Uint8Array> {
  const run = score(grids, readRubricSheet(grids)!.rubric!);
  const { plan } = await publicationPlan({ grids, run, appraisal: run.appraisal!, issues: run.issues, rubricInBook: speechOf(findRubricTables(grids)!.tables), cards: [], now, reopen: false }, "zh-CN");
  return saveBook(bytes, applyPlan(workbookAsRead(grids), plan!)).bytes!;
}

const gridsOf = async (bytes: Uint8Array) => (await openBook(bytes, "5月.xlsx")).grids;

test("a dispute from an empty table to the corrected bonus: the table stays, both results are in the log, and all of it verifies", async () => {
  // Scored once, then with an empty table of disputes.
  const once = await publishedAgain(sample, await gridsOf(sample), "2026-06-01T09:30:00");
  const plan = newDisputes(await gridsOf(once), "zh-CN").plan!;
  const empty = saveBook(once, applyPlan(workbookAsRead(await gridsOf(once)), plan)).bytes!;
  const grids = await gridsOf(empty);
  expect(newDisputes(grids, "en")).toMatchObject({ plan: null, issues: [{ code: "disputes-exist" }] });
  // 诗涵's quality check is corrected by hand, as Excel would hold it.
  const sheet = ownSheet(grids, "disputes")!;
  const row: CellValue[] = ["诗涵", "2026-05", "质检分", "漏记一次抽检", "质检表截图", "成立", 100, "王经理", "2026-06-03"];
  const decided = grids.map((grid) => (grid === sheet ? { ...grid, rows: [...grid.rows.slice(0, sheet.tables[0]!.top + 1), row] } : grid));
  const rubric = readRubricSheet(grids)!.rubric!;
  const [before, after] = [score(grids, rubric), score(decided, rubric)];
  const me = after.appraisal!.table.agents.findIndex(({ agent }) => agent === "诗涵");
  expect(after.appraisal!.assessment.score[me]).toBeGreaterThan(before.appraisal!.assessment.score[me]!);
  const sentences = explanationSentences(rubric, explain(after.appraisal!, me), "2026-05", () => [], "zh-CN", after.intake.corrected.filter(({ agent }) => agent === me));
  expect(sentences.find((sentence) => sentence.includes("按申诉更正"))).toMatch(/质检分：按申诉更正，原值 [\d.]+（见 考核申诉!G\d+）/);
  // No other value of anybody is touched.
  const valuesOf = ({ appraisal }: typeof before) => [...appraisal!.table.overRun].flatMap(([metric, column]) => [...column].map((value, agent) => `${metric} ${agent} ${value}`));
  expect(valuesOf(after).filter((value, n) => value !== valuesOf(before)[n])).toHaveLength(1);
  // Scored again.
  const rewritten = await publicationPlan({ grids: decided, run: after, appraisal: after.appraisal!, issues: after.issues, rubricInBook: speechOf(findRubricTables(grids)!.tables), cards: [], now: "2026-06-04T09:30:00", reopen: false }, "zh-CN");
  expect(rewritten.plan!.sheets.map(({ key }) => key)).not.toContain("disputes");
  const again = await gridsOf(saveBook(empty, applyPlan(workbookAsRead(decided), rewritten.plan!)).bytes!);
  const log = readLog(ownSheet(again, "log"));
  expect(log.map(({ entry }) => entry)).toEqual([1, 2]);
  expect(log[1]!.remark).toMatch(/^含申诉更正 1 项；.*诗涵 等级 B → A，奖金 1,643\.13 → [\d,.]+/);
  const withTable = again.map((grid) => (grid.mark === "disputes" ? decided.find(({ mark }) => mark === "disputes")! : grid));
  const found = await verifyBook({ grids: withTable, rubric, tables: findRubricTables(again)!.tables, scoreAgain: (tried, period) => score(withTable, tried, { period: period! }) });
  expect(found.issues.filter(({ severity }) => severity === "error")).toEqual([]);
});
