/**
 * What KpiData calls its metrics. The live sheet hands over KpiData and the rubric's tables without
 * that of the metrics: what a criterion is called there must be found among the headings here.
 */
import { metricNames } from "../../../appraisal/rubric/cells/metric-names";
import type { Locale, Metric } from "../../../appraisal/rubric/types";
import { textIn } from "../../../locale/wording";
import type { ReportInput } from "../../report-input";

/** A label, and the name of the same metric that only the rubric's cells use. */
const NAMED_TWICE = /^(.+) \((?:metric|total) (.+)\)$/;

/** The language in which the rubric sheet of the workbook names metrics: its own, where it stays as it is. */
export function rubricLocale({ rubricInBook }: ReportInput, locale: Locale): Locale {
  return rubricInBook?.locale ?? locale;
}

/**
 * The captions of metrics: labels wherever the rubric's cells use them; a further name that they use
 * (a key, the label of the other language) stands behind, `销售额 (metric sales)`.
 *
 * @param locale of the sheets that are written
 */
export function metricCaptions(input: ReportInput, locale: Locale): (metric: Metric) => string {
  const language = rubricLocale(input, locale);
  const names = metricNames(input.appraisal.rubric.metrics);
  return ({ key, label }) => {
    const usual = textIn(label, language);
    const called = input.rubricInBook?.called.get(key) ?? [names.nameOf(key, language)];
    const main = called.find((name) => name === usual) ?? called.find((name) => isLabel(name, label)) ?? usual;
    const other = called.find((name) => name !== main);
    return other === undefined ? main : `${main} (metric ${other})`;
  };
}

function isLabel(name: string, label: Metric["label"]): boolean {
  return name === textIn(label, "zh-CN") || name === textIn(label, "en");
}

/** What people read of a caption, or of a heading that was made distinct: the label. */
export function labelOfCaption(caption: string): string {
  return NAMED_TWICE.exec(caption)?.[1] ?? caption;
}

/**
 * The metric a heading names.
 *
 * @example metricOfHeading("客服 (metric staff)") // { key: "staff", label: "客服" }
 */
export function metricOfHeading(heading: string): { readonly key: string; readonly label: string } {
  const [, label, key] = NAMED_TWICE.exec(heading) ?? [heading, heading, heading];
  return { key: key!, label: label! };
}
