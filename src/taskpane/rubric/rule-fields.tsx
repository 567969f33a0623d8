import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { editRubric } from "../../actions/actions";
import type { Kind } from "../../appraisal/rubric/cells/numbers";
import type { Path } from "../../appraisal/rubric/path";
import type { AttainmentRule, Band, BandsRule, GroupReference, Metric, PerUnitRule, RankRule, Rule } from "../../appraisal/rubric/types";
import { textIn } from "../../locale/wording";
import { usePart } from "../use-pane";
import { ChoiceField, NumberField, SwitchField } from "./fields";
import { freshRule } from "./fresh";
import { useEditor } from "./use-editor";

export const useRuleStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: tokens.spacingHorizontalS, alignItems: "end" },
  band: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr) auto", gap: tokens.spacingHorizontalXS, alignItems: "end" },
});

interface RuleProps<R extends Rule> {
  readonly rule: R;
  readonly path: Path;
  /** Unit of the metric that is scored. */
  readonly unit: Kind;
}

/** The fields of a rule, whatever its kind; another kind begins with sensible numbers. */
export function RuleFields({ rule, path, unit }: RuleProps<Rule>) {
  const { context, rubric } = useEditor();
  return (
    <>
      <ChoiceField path={[...path, "type"]} label={rubric.rule} value={rule.type} options={rubric.rules} onChoose={(type) => editRubric(context, path, freshRule(type, rule))} />
      <OwnFields rule={rule} path={path} unit={unit} />
    </>
  );
}

function OwnFields({ rule, path, unit }: RuleProps<Rule>) {
  switch (rule.type) {
    case "linear":
      return <LinearFields rule={rule} path={path} unit={unit} />;
    case "attainment":
      return <AttainmentFields rule={rule} path={path} unit={unit} />;
    case "bands":
      return <BandsFields rule={rule} path={path} unit={unit} />;
    case "perUnit":
      return <PerUnitFields rule={rule} path={path} unit={unit} />;
    case "rank":
      return <RankFields rule={rule} path={path} unit={unit} />;
  }
}

function LinearFields({ rule, path, unit }: RuleProps<Extract<Rule, { type: "linear" }>>) {
  const { rubric } = useEditor();
  const styles = useRuleStyles();
  const kind = rule.relativeTo === undefined ? unit : "number";
  return (
    <>
      <div className={styles.pair}>
        <NumberField path={[...path, "worst"]} label={rubric.worst} value={rule.worst} kind={kind} />
        <NumberField path={[...path, "best"]} label={rubric.best} value={rule.best} kind={kind} />
        <NumberField path={[...path, "min"]} label={rubric.floor} value={rule.min} kind="points" />
        <NumberField path={[...path, "max"]} label={rubric.cap} value={rule.max} kind="points" />
      </div>
      <RelativeField path={path} relativeTo={rule.relativeTo} />
    </>
  );
}

function RelativeField({ path, relativeTo }: { readonly path: Path; readonly relativeTo: GroupReference | undefined }) {
  const { context, rubric } = useEditor();
  const { groupMean, groupMedian, groupTotal } = rubric.targetKinds;
  const at = [...path, "relativeTo"];
  return <ChoiceField path={at} label={rubric.relativeTo} value={relativeTo ?? "none"} options={{ none: rubric.absolute, groupMean, groupMedian, groupTotal }} onChoose={(chosen) => editRubric(context, at, chosen === "none" ? undefined : chosen)} />;
}

function AttainmentFields({ rule, path, unit }: RuleProps<AttainmentRule>) {
  const { context, locale, rubric } = useEditor();
  const styles = useRuleStyles();
  const { target } = rule;
  const kind = typeof target === "number" ? "number" : typeof target === "object" ? "metric" : target;
  const metrics = usePart((state) => state.draft!.rubric.metrics);
  const at = [...path, "target"];
  const choose = (chosen: keyof typeof rubric.targetKinds) => {
    editRubric(context, at, chosen === "number" ? 1 : chosen === "metric" ? { metric: metrics[0]!.key } : chosen);
    // Only the group can be too small.
    if (chosen === "number" || chosen === "metric") editRubric(context, [...path, "smallGroup"], undefined);
  };
  return (
    <>
      <div className={styles.pair}>
        <ChoiceField path={at} label={rubric.target} value={kind} options={rubric.targetKinds} onChoose={choose} />
        {typeof target === "number" && <NumberField path={at} label={rubric.amount} value={target} kind={unit} />}
        {typeof target === "object" && <MetricChoice path={[...at, "metric"]} metrics={metrics} value={target.metric} locale={locale} label={rubric.metric} />}
        <NumberField path={[...path, "floor"]} label={rubric.floor} value={rule.floor} kind="points" />
        <NumberField path={[...path, "cap"]} label={rubric.cap} value={rule.cap} kind="points" />
      </div>
      <ChoiceField path={[...path, "direction"]} label={rubric.direction} value={rule.direction} options={rubric.directions} />
    </>
  );
}

/** A metric of the rubric, by its label. */
export function MetricChoice({ path, metrics, value, locale, label }: { readonly path: Path; readonly metrics: readonly Metric[]; readonly value: string; readonly locale: "zh-CN" | "en"; readonly label: string }) {
  return <ChoiceField path={path} label={label} value={value} options={Object.fromEntries(metrics.map((metric) => [metric.key, textIn(metric.label, locale)]))} />;
}

function BandsFields({ rule, path, unit }: RuleProps<BandsRule>) {
  const { context, rubric } = useEditor();
  const kind = rule.relativeTo === undefined ? unit : "number";
  const switchTo = (interpolate: boolean) => {
    const { otherwise = 0, ...rest } = rule;
    editRubric(context, path, interpolate ? { ...rest, interpolate } : { ...rest, interpolate, otherwise });
  };
  return (
    <>
      <ChoiceField path={[...path, "direction"]} label={rubric.direction} value={rule.direction} options={rubric.directions} />
      <BandList path={path} list={rule.bands} kind={kind} sign={rule.interpolate ? "" : rule.direction === "higher" ? "≥" : "≤"} />
      {!rule.interpolate && <NumberField path={[...path, "otherwise"]} label={rubric.otherwise} value={rule.otherwise} kind="points" />}
      <SwitchField path={[...path, "interpolate"]} label={rubric.interpolate} value={rule.interpolate} onSwitch={switchTo} />
      <RelativeField path={path} relativeTo={rule.relativeTo} />
    </>
  );
}

function BandList({ path, list, kind, sign }: { readonly path: Path; readonly list: readonly Band[]; readonly kind: Kind; readonly sign: string }) {
  const { context, rubric, phrases: { remove } } = useEditor();
  const styles = useRuleStyles();
  const last = list.at(-1);
  return (
    <>
      {list.map((band, n) => (
        <div key={n} className={styles.band}>
          <NumberField path={[...path, "bands", n, "at"]} label={rubric.at(sign)} value={band.at} kind={kind} />
          <NumberField path={[...path, "bands", n, "points"]} label={rubric.points} value={band.points} kind="points" />
          <Button size="small" disabled={list.length === 1} aria-label={rubric.removeBand(n + 1)} onClick={() => editRubric(context, [...path, "bands", n], undefined)}>
            {remove}
          </Button>
        </div>
      ))}
      <Button size="small" onClick={() => editRubric(context, [...path, "bands"], [...list, { at: last?.at ?? 0, points: last?.points ?? 0 }])}>
        {rubric.addBand}
      </Button>
    </>
  );
}

function PerUnitFields({ rule, path, unit }: RuleProps<PerUnitRule>) {
  const { context, rubric } = useEditor();
  const styles = useRuleStyles();
  const kind = rule.relativeTo === undefined ? unit : "number";
  const side = rule.beyond === undefined ? "below" : "beyond";
  const turn = (chosen: "beyond" | "below") => {
    const { beyond, below, ...rest } = rule;
    editRubric(context, path, { ...rest, [chosen]: beyond ?? below });
  };
  return (
    <>
      <div className={styles.pair}>
        <NumberField path={[...path, "start"]} label={rubric.start} value={rule.start} kind="points" />
        <NumberField path={[...path, "perUnit"]} label={rubric.perUnit} value={rule.perUnit} kind="points" />
        <ChoiceField path={[...path, side]} label={rubric.side} value={side} options={rubric.sides} onChoose={turn} />
        <NumberField path={[...path, side]} label={rubric.line} value={rule[side]} kind={kind} />
        <NumberField path={[...path, "per"]} label={rubric.per} value={rule.per} kind={kind} />
        <SwitchField path={[...path, "whole"]} label={rubric.whole} value={rule.whole} />
        <NumberField path={[...path, "min"]} label={rubric.floor} value={rule.min} kind="points" />
        <NumberField path={[...path, "max"]} label={rubric.cap} value={rule.max} kind="points" />
      </div>
      <RelativeField path={path} relativeTo={rule.relativeTo} />
    </>
  );
}

function RankFields({ rule, path }: RuleProps<RankRule>) {
  const { context, rubric } = useEditor();
  const switchTo = (banded: boolean) => {
    const { type, direction, by } = rule;
    editRubric(context, path, { type, direction, by, ...(banded && { bands: [{ at: by === "position" ? 3 : 0.2, points: 100 }], otherwise: 60 }) });
  };
  return (
    <>
      <ChoiceField path={[...path, "direction"]} label={rubric.direction} value={rule.direction} options={rubric.directions} />
      <SwitchField path={[...path, "bands"]} label={rubric.banded} value={rule.bands !== undefined} onSwitch={switchTo} />
      {rule.bands !== undefined && (
        <>
          <ChoiceField path={[...path, "by"]} label={rubric.by} value={rule.by} options={rubric.bys} />
          <BandList path={path} list={rule.bands} kind={rule.by === "position" ? "count" : "rate"} sign={rule.by === "position" ? "≤" : "<"} />
          <NumberField path={[...path, "otherwise"]} label={rubric.otherwise} value={rule.otherwise} kind="points" />
        </>
      )}
    </>
  );
}
