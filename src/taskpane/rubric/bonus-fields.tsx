import { Button, makeStyles, Text } from "@fluentui/react-components";
import { memo } from "react";
import { editRubric } from "../../actions/actions";
import type { Path } from "../../appraisal/rubric/path";
import type { Bonus, BonusPool } from "../../appraisal/rubric/types";
import { More } from "../parts/more";
import { Section } from "../parts/section";
import { CommissionList } from "./commission-list";
import { ChoiceField } from "./fields";
import { freshBonus } from "./fresh";
import { MetricChoice } from "./metric-choice";
import { amountReading, poolReading } from "./readings";
import { useRuleStyles } from "./rule-fields";
import { SettingField } from "./setting-field";
import { useEditor, useMetrics } from "./use-editor";
import { useIsFound } from "./use-finding";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

export interface BonusFieldsProps {
  readonly bonus: Bonus | null;
  /** What the bonus belongs to: a scorecard, or the rubric. */
  readonly root: Path;
  readonly title: string;
}

/** What is paid besides the tiers' factors: base, commission, attendance, pool, limits. */
export const BonusFields = memo(function BonusFields({ bonus, root, title }: BonusFieldsProps) {
  const { context, rubric } = useEditor();
  const styles = useStyles();
  const path = [...root, "bonus"];
  return (
    <Section title={title}>
      {bonus === null ? (
        <>
          <Text>{rubric.noBonus}</Text>
          <Button size="small" className={styles.button} onClick={() => editRubric(context, path, freshBonus())}>
            {rubric.addBonus}
          </Button>
        </>
      ) : (
        <Parts bonus={bonus} root={root} path={path} />
      )}
    </Section>
  );
});

interface PartsProps {
  readonly bonus: Bonus;
  readonly root: Path;
  readonly path: Path;
}

function Parts({ bonus, root, path }: PartsProps) {
  const { reading } = useMetrics();
  return (
    <>
      <SettingField at="bonus.base" root={root} reading={amountReading(bonus.base, reading)} />
      <CommissionList commission={bonus.commission} path={[...path, "commission"]} />
      <Proration proration={bonus.proration} root={root} path={[...path, "proration"]} />
      <Limits bonus={bonus} root={root} path={path} />
    </>
  );
}

/** A month of work, where nobody has said how many days it has. */
const USUAL_DAYS = 22;

function Proration({ proration, root, path }: { readonly proration: Bonus["proration"]; readonly root: Path; readonly path: Path }) {
  const { context, rubric } = useEditor();
  const { reading } = useMetrics();
  const { pair } = useRuleStyles();
  const choose = (actual: string | null) => editRubric(context, path, actual === null ? null : { actual, full: proration?.full ?? USUAL_DAYS });
  return (
    <div className={pair}>
      <MetricChoice path={[...path, "actual"]} label={rubric.settings["bonus.proration.actual"]} value={proration?.actual ?? null} none={rubric.notProrated} among={({ unit }) => unit === "number" || unit === "count"} onChoose={choose} />
      {proration !== null && <SettingField at="bonus.proration.full" root={root} reading={amountReading(proration.full, reading)} />}
    </div>
  );
}

/** Rounding, limits and a pool to share; open where something is set that most do without. */
function Limits({ bonus, root, path }: PartsProps) {
  const { context, rubric } = useEditor();
  const { reading } = useMetrics();
  const { pair } = useRuleStyles();
  const styles = useStyles();
  const { pool, rounding } = bonus;
  const unit = [...path, "rounding", "unit"];
  const found = useIsFound(["rounding", "min", "max", "pool"].map((key) => [...path, key]));
  const units: Readonly<Record<string, string>> = { ...rubric.units, ...(!(String(rounding.unit) in rubric.units) && { [rounding.unit]: String(rounding.unit) }) };
  const putPool = (amount: BonusPool["amount"]) => {
    const isNone = typeof amount === "object" && Object.keys(amount).length === 0;
    editRubric(context, [...path, "pool"], isNone ? null : { amount, by: pool?.by ?? "coefficient" });
  };
  return (
    <More label={rubric.moreBonus} opened={found || pool !== null || bonus.max !== null}>
      <div className={pair}>
        <ChoiceField path={unit} label={rubric.settings["bonus.rounding.unit"]} value={String(rounding.unit)} options={units} onChoose={(chosen) => editRubric(context, unit, Number(chosen))} />
        <span />
        <SettingField at="bonus.min" root={root} />
        <SettingField at="bonus.max" root={root} />
      </div>
      <SettingField at="bonus.pool.amount" root={root} reading={pool === null ? "" : poolReading(pool.amount, reading)} onRead={putPool as (amount: never) => void} />
      {pool !== null && <SettingField at="bonus.pool.by" root={root} />}
      <Button size="small" className={styles.button} onClick={() => editRubric(context, path, null)}>
        {rubric.removeBonus}
      </Button>
    </More>
  );
}
