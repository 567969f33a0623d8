/**
 * What our own report writes and what is read back of it, held against the sheets that were drawn of
 * the same plan. Not compared, since files do not tell it:
 * - names of charts, and the format of the axis a pie does not have;
 * - texts that a file holds shortened: messages longer than Excel takes.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { appraise, listingOrder } from "../../../../src/appraisal/appraise";
import type { Locale } from "../../../../src/appraisal/rubric/types";
import { openLive } from "../../../../src/book/file/live/open";
import { openBook } from "../../../../src/book/file/open";
import { saveBook } from "../../../../src/book/file/save";
import { applyPlan } from "../../../../src/book/model/apply";
import { workbookAsRead } from "../../../../src/book/model/as-read";
import { draw } from "../../../../src/book/model/live/draw";
import { gridsOf } from "../../../../src/book/model/live/grids";
import type { LiveSheet } from "../../../../src/book/model/live/sheet";
import type { WorkbookPlan } from "../../../../src/report/plan";
import { reportPlan } from "../../../../src/report/report";
import { cardSheets } from "../../../../src/report/sheets/cards/cards";
import { workedExample } from "../../../appraisal/worked-example";
import { visibleSheet } from "../../../office/books";
import { appraisable } from "../../../oracle/arbitrary";
import { reportOf } from "../../../report/report-of";
import { sampleReport } from "../../../report/sample-report";
import { ourPlan } from "../our-plan";

const sample = () => readFile(join(__dirname, "../../../../assets/sample-month.xlsx"));

/** Saves a plan, opens the file, and holds every sheet of ours against what was drawn. */
async function expectRoundTrip(plan: WorkbookPlan): Promise<void> {
  const bytes = await sample();
  const { grids, taken } = await openBook(bytes, "五月.xlsx");
  const applied = applyPlan(workbookAsRead(grids, taken), plan);
  const saved = saveBook(bytes, applied).bytes!;
  const { workbook, issues } = await openLive(saved, "五月.xlsx");
  expect(issues).toEqual([]);
  const ours = applied.sheets.flatMap((sheet) => (sheet.kind === "ours" ? [draw(sheet, "")] : []));
  expect(ours.length).toBeGreaterThan(0);
  for (const drawn of ours) expect(visibleSheet(told(workbook!.sheets.find(({ name }) => name === drawn.name)!))).toEqual(visibleSheet(told(drawn)));
  expect(gridsOf(workbook!).map(({ rows }) => rows.length)).toEqual((await openBook(saved, "五月.xlsx")).grids.map(({ rows }) => rows.length));
}

/** Without what files do not tell. */
function told(sheet: LiveSheet): LiveSheet {
  return { ...sheet, charts: sheet.charts.map((chart) => (chart.kind === "pie" ? { ...chart, valueAxis: { ...chart.valueAxis, format: "" } } : chart)) };
}

describe("what our report writes", () => {
  test.each<Locale>(["zh-CN", "en"])("the sample month, in %s", async (locale) => expectRoundTrip(reportPlan(await sampleReport(), locale)));

  test("a card a page", async () => {
    const example = workedExample();
    await expectRoundTrip({ sheets: cardSheets(example, listingOrder(example), "zh-CN") });
  });

  test("a sheet with everything a plan can say", () => expectRoundTrip(ourPlan([["小美", 91], ["阿强", 72]])));

  test("whatever the rubric and the data", () =>
    fc.assert(
      fc.asyncProperty(appraisable, fc.constantFrom<Locale>("zh-CN", "en"), ({ rubric, table }, locale) => expectRoundTrip(reportPlan(reportOf(appraise(rubric, table)), locale))),
      { numRuns: 2, seed: 20260601 },
    ));
});
