import { makeStyles, tokens } from "@fluentui/react-components";
import { usePart } from "../use-pane";
import { TextField } from "./fields";
import { useEditor } from "./use-editor";

const useStyles = makeStyles({ group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 } });

/** 方案说明: what stands at the head of the plan. */
export function PlanFields() {
  const { rubric } = useEditor();
  const styles = useStyles();
  const name = usePart((state) => state.draft!.rubric.name);
  const plan = usePart((state) => state.draft!.rubric.plan);
  return (
    <div className={styles.group}>
      <TextField path={["name"]} label={rubric.name} value={name} />
      <TextField path={["plan", "purpose"]} label={rubric.purpose} value={plan.purpose} optional long />
      <TextField path={["plan", "scope"]} label={rubric.scope} value={plan.scope} optional long />
      <TextField path={["plan", "cycle"]} label={rubric.cycle} value={plan.cycle} optional />
      <TextField path={["plan", "method"]} label={rubric.method} value={plan.method} optional long />
    </div>
  );
}
