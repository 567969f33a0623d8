import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { appraise } from "../../src/appraisal/appraise";
import { readRubric } from "../../src/appraisal/rubric/read";
import { openBook } from "../../src/book/file/open";
import type { Grid } from "../../src/book/grid";
import { scores } from "../../src/functions/scores";
import { score } from "../../src/pipeline";
import { loadTemplate, templateNames } from "../../src/templates";
import { workedExample } from "../appraisal/worked-example";
import { appraisable } from "../oracle/arbitrary";
import { reportOf } from "../report/report-of";
import { sampleReport } from "../report/sample-report";
import { published, type Published } from "./published";

/** As the live sheet calls it. */
const live = ({ data, criteria, tiers, settings }: Published) => scores(data, criteria, tiers, settings);

describe("equals what is published, to the last digit", () => {
  let month: readonly Grid[];
  beforeAll(async () => {
    month = (await openBook(readFileSync(join(__dirname, "../../assets/sample-month.xlsx")), "sample-month.xlsx")).grids;
  });

  test("the example of the specification", () => {
    const sheets = published(reportOf(workedExample()), "zh-CN");
    expect(live(sheets)).toEqual(sheets.trial);
    expect(live(sheets)).toEqual([
      ["客服", "岗位", "询单转化率", "销售额", "平均响应", "总分", "名次", "等级"],
      ["阿强", "售前", 100, 90, 100, 97, 1, "A"],
      ["小美", "售前", 80, 103, 85, 88.4, 2, "B"],
      ["小李", "售前", 90, 120, 0, 72, 3, "C"],
      ["新人", "售前", 80, 0, "", 45.71, 4, "C"],
      ["老王", "售后", "", "", "", "", "", ""],
    ]);
  });

  test.each(templateNames("zh-CN").flatMap(({ name }) => (["zh-CN", "en"] as const).map((locale) => [name, locale] as const)))("the template %s on the sample month, in %s", (name, locale) => {
    const { appraisal } = score(month, readRubric(loadTemplate(name, locale)).rubric!);
    const sheets = published(reportOf(appraisal!), locale);
    expect(live(sheets)).toEqual(sheets.trial);
    expect(scores(sheets.data, sheets.criteria, sheets.tiers, sheets.settings, sheets.metrics)).toEqual(sheets.trial);
  });

  test.each([[["period"]], [["shop"]], [["period", "shop"]]] as ("period" | "shop")[][][])("the sample quarter averaged over %j", async (averageOver) => {
    const sheets = published(await sampleReport("sample-quarter", (rubric) => ({ ...rubric, averageOver })), "zh-CN");
    expect(live(sheets)).toEqual(sheets.trial);
  });

  test("any rubric and data", () => {
    fc.assert(
      fc.property(appraisable, fc.constantFrom("zh-CN" as const, "en" as const), ({ rubric, table }, locale) => {
        const sheets = published(reportOf(appraise(rubric, table)), locale);
        expect(live(sheets)).toEqual(sheets.trial);
      }),
      { numRuns: 100, seed: 20260701 },
    );
  });
});
