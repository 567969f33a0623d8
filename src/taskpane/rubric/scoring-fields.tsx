import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { editRubric } from "../../actions/actions";
import { readList, writeList } from "../../appraisal/rubric/cells/quotes";
import type { Rubric } from "../../appraisal/rubric/types";
import { usePart } from "../use-pane";
import { ChoiceField, SwitchField } from "./fields";
import { AddByMetric, MetricChoice } from "./metric-choice";
import { NotationField } from "./notation-field";
import { adjustmentsReading, rankPoolReading, tieBreakersReading } from "./readings";
import { useRuleStyles } from "./rule-fields";
import { SettingField } from "./setting-field";
import { useEditor, useMetrics } from "./use-editor";

const PARTICIPATION = ["participation"];
const POOL = ["ranking", "pool"];
const SLICES = ["period", "shop"] as const;

const useStyles = makeStyles({ group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 } });

/** 计分与排名: who takes part, what is added, limits of the score, and who is ranked against whom. */
export function ScoringFields() {
  const { context, rubric } = useEditor();
  const { metrics, reading } = useMetrics();
  const { pair } = useRuleStyles();
  const styles = useStyles();
  const { adjustments, ranking, participation, averageOver } = usePart((state) => state.draft!.rubric);
  const isFlag = metrics.some(({ unit }) => unit === "flag");
  return (
    <div className={styles.group}>
      <SettingField at="adjustments.points" reading={adjustmentsReading(adjustments.points, reading)} />
      <AddByMetric label={rubric.addAdjustment} among={({ unit }) => unit === "number" || unit === "count"} onAdd={({ key }) => editRubric(context, ["adjustments", "points"], [...adjustments.points, { metric: key, factor: 1 }])} />
      <SettingField at="adjustments.money" reading={adjustmentsReading(adjustments.money, reading)} />
      <AddByMetric label={rubric.addAdjustment} among={({ unit }) => unit === "money"} onAdd={({ key }) => editRubric(context, ["adjustments", "money"], [...adjustments.money, { metric: key, factor: 1 }])} />
      <div className={pair}>
        <SettingField at="score.min" />
        <SettingField at="score.max" />
        <SettingField at="score.decimals" />
      </div>
      <RankPool pool={ranking.pool} />
      <SettingField at="ranking.tieBreakers" reading={tieBreakersReading(ranking.tieBreakers, reading)} />
      <AddByMetric label={rubric.addTieBreaker} among={({ key }) => !ranking.tieBreakers.some(({ metric }) => metric === key)} onAdd={({ key }) => editRubric(context, ["ranking", "tieBreakers"], [...ranking.tieBreakers, { metric: key }])} />
      <SettingField at="ranking.ties" />
      {(isFlag || participation !== null) && <MetricChoice path={PARTICIPATION} label={rubric.settings.participation} value={participation} none={rubric.everybody} among={({ unit }) => unit === "flag"} onChoose={(key) => editRubric(context, PARTICIPATION, key)} />}
      <Text size={200}>{rubric.averageOver}</Text>
      {SLICES.map((slice) => (
        <SwitchField key={slice} path={["averageOver"]} label={rubric.slices[slice]} value={averageOver.includes(slice)} onSwitch={(on) => editRubric(context, ["averageOver"], SLICES.filter((other) => (other === slice ? on : averageOver.includes(other))))} />
      ))}
      <SettingField at="duplicates" />
    </div>
  );
}

/** People of one post, everybody, or those alike in a column of the roster. */
function RankPool({ pool }: { readonly pool: Rubric["ranking"]["pool"] }) {
  const { context, rubric } = useEditor();
  const { reading } = useMetrics();
  const column = [...POOL, "column"];
  const choose = (chosen: "post" | "all" | "column") => editRubric(context, POOL, chosen === "column" ? { column: [rubric.poolColumn] } : chosen);
  return (
    <>
      <ChoiceField path={POOL} label={rubric.settings["ranking.pool"]} value={typeof pool === "object" ? "column" : pool} options={rubric.pools} onChoose={choose} />
      {typeof pool === "object" && <NotationField path={column} label={rubric.poolColumns} text={writeList(pool.column)} read={(text) => ({ value: { put: readList(text) }, issues: [] })} reading={rankPoolReading(pool, reading)} example={rubric.columnsHint} />}
    </>
  );
}
