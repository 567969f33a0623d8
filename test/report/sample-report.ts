import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Rubric } from "../../src/appraisal/rubric/types";
import { openBook } from "../../src/book/file/open";
import { readRubricSheet } from "../../src/intake/rubric-sheet";
import { score } from "../../src/pipeline";
import { placesOnTabs, type ReportInput } from "../../src/report/report-input";
import { readRubric } from "../../src/appraisal/rubric/read";
import { loadTemplate } from "../../src/templates";

/** The sample workbook scored, by the rubric it holds or by another, as a report is made of it. */
export async function sampleReport(file: "sample-month" | "sample-quarter" = "sample-month", change: (rubric: Rubric) => Rubric = (rubric) => rubric): Promise<ReportInput> {
  const { grids } = await openBook(await readFile(join(__dirname, `../../assets/${file}.xlsx`)), `${file}.xlsx`);
  const rubric = readRubricSheet(grids)?.rubric ?? readRubric(loadTemplate("team", "zh-CN")).rubric!;
  const { appraisal, intake, issues } = score(grids, change(rubric));
  if (appraisal === null) throw new Error(`the sample is not scored: ${issues.find(({ severity }) => severity === "error")?.code}`);
  return {
    appraisal,
    intake,
    issues,
    issuePlaces: placesOnTabs(grids.map(({ name }) => name)),
    rubricInBook: null,
    cards: [],
    earlier: { history: [] },
    log: [],
    versions: [],
    now: "2026-06-01T09:30:00",
    fingerprints: { rubric: "3f0c9a12be77", data: "81d2e07b5c4f" },
  };
}
