import type { Speech } from "../../../../src/appraisal/rubric/cells/speech";
import type { Locale } from "../../../../src/appraisal/rubric/types";
import { appraise } from "../../../../src/appraisal/appraise";
import { labelOfCaption, metricCaptions, metricOfHeading, rubricLocale } from "../../../../src/report/sheets/data/metric-captions";
import { tableOf } from "../../../appraisal/metric-table";
import { rubricOf } from "../../../appraisal/rubric-of";
import { reportOf } from "../../report-of";

const rubric = rubricOf({
  metrics: [
    { key: "received", label: { "zh-CN": "接待量", en: "Received" }, unit: "count", column: ["a"] },
    { key: "first", label: "响应", unit: "seconds", column: ["b"] },
    { key: "mean", label: "响应", unit: "seconds", column: ["c"] },
  ],
});
const appraisal = appraise(rubric, tableOf({ agents: ["小美"], values: { received: [80], first: [1], mean: [2] } }));

function captions(locale: Locale, rubricInBook: Speech | null = null): string[] {
  return rubric.metrics.map(metricCaptions(reportOf(appraisal, { rubricInBook }), locale));
}

test("are the labels in the language of the sheets; a key stands behind a label that two metrics have", () => {
  expect(captions("zh-CN")).toEqual(["接待量", "响应 (metric first)", "响应 (metric mean)"]);
  expect(captions("en")).toEqual(["Received", "响应 (metric first)", "响应 (metric mean)"]);
});

test("follow the rubric sheet that the workbook holds", () => {
  const speech = (names: Record<string, string[]>, locale: Locale = "en"): Speech => ({ locale, called: new Map(Object.entries(names)) });
  expect(captions("zh-CN", speech({}))[0]).toBe("Received");
  expect(captions("zh-CN", speech({ received: ["接待量"] }))[0]).toBe("接待量");
  expect(captions("zh-CN", speech({ received: ["received"] }))[0]).toBe("Received (metric received)");
  expect(captions("zh-CN", speech({ received: ["received", "接待量"] }))[0]).toBe("接待量 (metric received)");
  expect(captions("zh-CN", speech({ received: ["接待量", "Received"] }))[0]).toBe("Received (metric 接待量)");
  expect(rubricLocale(reportOf(appraisal, { rubricInBook: speech({}) }), "zh-CN")).toBe("en");
  expect(rubricLocale(reportOf(appraisal), "zh-CN")).toBe("zh-CN");
});

test("tell label and further name apart again", () => {
  expect(metricOfHeading("响应 (metric first)")).toEqual({ key: "first", label: "响应" });
  expect(metricOfHeading("响应 (秒)")).toEqual({ key: "响应 (秒)", label: "响应 (秒)" });
  expect([labelOfCaption("响应 (metric first)"), labelOfCaption("响应")]).toEqual(["响应", "响应"]);
});
