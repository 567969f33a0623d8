import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons";
import { editRubric } from "../../actions/actions";
import type { Kind } from "../../appraisal/rubric/cells/numbers";
import { readOptions, writeOptions } from "../../appraisal/rubric/cells/options";
import type { Path } from "../../appraisal/rubric/path";
import type { AttainmentRule, Band, BandsRule, PerUnitRule, RankRule, Rule } from "../../appraisal/rubric/types";
import { formatNumber, formatValue } from "../../locale/format";
import { ChoiceField, NumberField, SwitchField } from "./fields";
import { freshRule } from "./fresh";
import { MetricChoice } from "./metric-choice";
import { NotationField, said } from "./notation-field";
import type { Said } from "./use-entry";
import { useEditor, useMetrics } from "./use-editor";

export const useRuleStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: tokens.spacingHorizontalS, alignItems: "start" },
  band: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr) auto", gap: tokens.spacingHorizontalXS, alignItems: "end" },
  add: { alignSelf: "flex-start" },
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
      <RuleParameters rule={rule} path={path} unit={unit} />
    </>
  );
}

/** What a rule of its kind is told. */
export function RuleParameters({ rule, path, unit }: RuleProps<Rule>) {
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
    </>
  );
}

/** Whether a rule works on the value itself or on its ratio to what the group has; nothing for rules that cannot. */
export function RelativeField({ path, rule }: { readonly path: Path; readonly rule: Rule }) {
  const { context, rubric } = useEditor();
  if (rule.type === "attainment" || rule.type === "rank") return null;
  const { groupMean, groupMedian, groupTotal } = rubric.targetKinds;
  const at = [...path, "relativeTo"];
  return <ChoiceField path={at} label={rubric.relativeTo} value={rule.relativeTo ?? "none"} options={{ none: rubric.absolute, groupMean, groupMedian, groupTotal }} onChoose={(chosen) => editRubric(context, at, chosen === "none" ? undefined : chosen)} />;
}

function AttainmentFields({ rule, path, unit }: RuleProps<AttainmentRule>) {
  const { context, rubric } = useEditor();
  const styles = useRuleStyles();
  const { metrics } = useMetrics();
  const { target, smallGroup } = rule;
  const kind = typeof target === "number" ? "number" : typeof target === "object" ? "metric" : target;
  const at = [...path, "target"];
  const choose = (chosen: keyof typeof rubric.targetKinds) => {
    const { smallGroup: small, ...rest } = rule;
    const toGroup = chosen !== "number" && chosen !== "metric";
    // Only the group can be too small.
    editRubric(context, path, { ...rest, target: chosen === "number" ? 1 : chosen === "metric" ? { metric: metrics[0]!.key } : chosen, ...(toGroup && small !== undefined && { smallGroup: small }) });
  };
  const readOption = (text: string): Said => (text.trim() === "" ? { value: { put: undefined }, issues: [] } : said(readOptions(text, unit), ({ smallGroup: small }) => small));
  return (
    <>
      <div className={styles.pair}>
        <ChoiceField path={at} label={rubric.target} value={kind} options={rubric.targetKinds} onChoose={choose} />
        {typeof target === "number" && <NumberField path={at} label={rubric.amount} value={target} kind={unit} />}
        {typeof target === "object" && <MetricChoice path={[...at, "metric"]} value={target.metric} label={rubric.metric} />}
      </div>
      <div className={styles.pair}>
        <NumberField path={[...path, "floor"]} label={rubric.floor} value={rule.floor} kind="points" />
        <NumberField path={[...path, "cap"]} label={rubric.cap} value={rule.cap} kind="points" />
        <ChoiceField path={[...path, "direction"]} label={rubric.direction} value={rule.direction} options={rubric.directions} />
        {rule.direction === "lower" && <ChoiceField path={[...path, "lowerAs"]} label={rubric.lowerAs} value={rule.lowerAs} options={rubric.lowerAsKinds} />}
      </div>
      {typeof target === "string" && <SmallGroup path={[...path, "smallGroup"]} smallGroup={smallGroup} unit={unit} read={readOption} />}
    </>
  );
}

/** What a group of few people is measured against instead: `≤3人:200`. */
function SmallGroup({ path, smallGroup, unit, read }: { readonly path: Path; readonly smallGroup: AttainmentRule["smallGroup"]; readonly unit: Kind; readonly read: (text: string) => Said }) {
  const { locale, rubric } = useEditor();
  const reading = smallGroup === undefined ? "" : rubric.smallGroupReading(formatNumber(smallGroup.size), formatValue(smallGroup.target, unit === undefined || unit === "points" ? "number" : unit, locale, 6));
  return <NotationField path={path} label={rubric.smallGroup} text={writeOptions({ smallGroup }, unit, locale)} read={read} reading={reading} example={rubric.smallGroupExample} />;
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
    </>
  );
}

function BandList({ path, list, kind, sign }: { readonly path: Path; readonly list: readonly Band[]; readonly kind: Kind; readonly sign: string }) {
  const { context, rubric } = useEditor();
  const styles = useRuleStyles();
  const last = list.at(-1);
  // The first line says for all of them what its fields are.
  const called = (n: number, name: string) => (n === 0 ? { label: name } : { name: rubric.ofBand(n + 1, name) });
  return (
    <>
      {list.map((band, n) => (
        <div key={n} className={styles.band}>
          <NumberField path={[...path, "bands", n, "at"]} {...called(n, rubric.at(sign))} value={band.at} kind={kind} />
          <NumberField path={[...path, "bands", n, "points"]} {...called(n, rubric.points)} value={band.points} kind="points" />
          <Button size="small" appearance="subtle" icon={<DeleteRegular />} disabled={list.length === 1} title={rubric.removeBand(n + 1)} aria-label={rubric.removeBand(n + 1)} onClick={() => editRubric(context, [...path, "bands", n], undefined)} />
        </div>
      ))}
      <Button size="small" className={styles.add} onClick={() => editRubric(context, [...path, "bands"], [...list, { at: last?.at ?? 0, points: last?.points ?? 0 }])}>
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
