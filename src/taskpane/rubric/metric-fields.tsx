import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { editRubric } from "../../actions/actions";
import { readList, writeList } from "../../appraisal/rubric/cells/quotes";
import { readRatio, writeRatio } from "../../appraisal/rubric/cells/ratio";
import { wordChoices } from "../../appraisal/rubric/cells/words";
import { mentionsOf } from "../../appraisal/rubric/mentions";
import type { Path } from "../../appraisal/rubric/path";
import type { Metric } from "../../appraisal/rubric/types";
import { textIn } from "../../locale/wording";
import { usePart } from "../use-pane";
import { EntryButtons } from "./entry-buttons";
import { ChoiceField, TextField } from "./fields";
import { freshMetric, withAggregate } from "./fresh";
import { AddChoice, MetricChoice } from "./metric-choice";
import { NotationField, said } from "./notation-field";
import { useRuleStyles } from "./rule-fields";
import { unreadHeaders } from "./unread-headers";
import { useEditor, useMetrics } from "./use-editor";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: `${tokens.spacingVerticalS} 0` },
});

/** 指标: from which columns each is read, and how many rows become one value. */
export function MetricFields() {
  const { context, rubric } = useEditor();
  const { metrics } = useMetrics();
  const draft = usePart((state) => state.draft!.rubric);
  const sheets = usePart((state) => state.run?.intake.sheets ?? null);
  const mentioned = new Set([...mentionsOf(draft)].map(({ metric }) => metric));
  const headers = unreadHeaders(sheets ?? [], draft);
  return (
    <>
      <Accordion collapsible multiple>
        {metrics.map((metric, n) => (
          <MetricItem key={n} metric={metric} place={n} count={metrics.length} isUsed={mentioned.has(metric.key)} />
        ))}
      </Accordion>
      <AddChoice label={rubric.addMetric} options={[...headers, rubric.newMetric].map((text) => ({ value: text, text }))} onAdd={(label) => editRubric(context, ["metrics"], [...metrics, freshMetric(label, metrics)])} />
    </>
  );
}

interface MetricProps {
  readonly metric: Metric;
  readonly place: number;
  readonly count: number;
  /** Whether some part of the rubric names it. */
  readonly isUsed: boolean;
}

const MetricItem = memo(function MetricItem({ metric, place, count, isUsed }: MetricProps) {
  const { context, locale, rubric } = useEditor();
  const styles = useStyles();
  const { pair } = useRuleStyles();
  const { label, unit } = metric;
  const path = ["metrics", place];
  const name = textIn(label, locale);
  return (
    <AccordionItem value={place}>
      <AccordionHeader size="small">{name}</AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <div className={pair}>
          {typeof label === "string" ? (
            <TextField path={[...path, "label"]} label={rubric.metricName} value={label} />
          ) : (
            (["zh-CN", "en"] as const).map((language) => <TextField key={language} path={[...path, "label", language]} label={rubric.metricNames[language]} value={label[language]} />)
          )}
          <ChoiceField path={[...path, "unit"]} label={rubric.metricUnit} value={unit} options={wordChoices("units", locale)} />
          {unit === "rate" && metric.column !== undefined && (
            <ChoiceField path={[...path, "readAs"]} label={rubric.readAs} value={metric.readAs ?? "auto"} options={{ auto: rubric.readAsAuto, ...wordChoices("readAs", locale) }} onChoose={(chosen) => editRubric(context, [...path, "readAs"], chosen === "auto" ? undefined : chosen)} />
          )}
        </div>
        {metric.ratio === undefined ? <ColumnSource metric={metric} path={path} /> : <RatioSource ratio={metric.ratio} path={[...path, "ratio"]} />}
        <EntryButtons path={path} name={name} movable={count} removable={!isUsed && count > 1} />
      </AccordionPanel>
    </AccordionItem>
  );
});

function ColumnSource({ metric, path }: { readonly metric: Metric; readonly path: Path }) {
  const { context, locale, rubric } = useEditor();
  const { metrics } = useMetrics();
  const { pair } = useRuleStyles();
  return (
    <>
      <NotationField path={[...path, "column"]} label={rubric.columns} text={writeList(metric.column ?? [])} read={(text) => ({ value: { put: readList(text) }, issues: [] })} reading="" example={rubric.columnsHint} />
      <div className={pair}>
        <ChoiceField path={[...path, "aggregate"]} label={rubric.aggregate} value={metric.aggregate ?? "sum"} options={wordChoices("aggregates", locale)} onChoose={(chosen) => editRubric(context, path, withAggregate(metric, chosen, metrics))} />
        {metric.aggregate === "weightedMean" && <MetricChoice path={[...path, "weightBy"]} label={rubric.weightBy} value={metric.weightBy ?? null} among={({ key, ratio }) => ratio === undefined && key !== metric.key} />}
        {metric.aggregate === "share" && <TextField path={[...path, "equals"]} label={rubric.equals} value={metric.equals} />}
      </div>
    </>
  );
}

function RatioSource({ ratio, path }: { readonly ratio: readonly [string, string]; readonly path: Path }) {
  const { locale, rubric } = useEditor();
  const { names } = useMetrics();
  return <NotationField path={path} label={rubric.ratio} text={writeRatio(ratio, names, locale)} read={(text) => said(readRatio(text, names))} reading={rubric.ratioReading} example={rubric.ratioExample} />;
}
