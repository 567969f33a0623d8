import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { cancel } from "../../actions/actions";
import { usePart, useWords } from "../use-pane";

/** Milliseconds without progress before it is said what usually holds Excel up. */
const PATIENCE = 4000;

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, backgroundColor: tokens.colorNeutralBackground1 },
  work: { flexGrow: 1, minWidth: 0 },
});

/** What is going on, how far it is, and a way to stop it. */
export function TaskBar() {
  const { context, phrases } = useWords();
  const styles = useStyles();
  const task = usePart((state) => state.task);
  const [waits, setWaits] = useState(false);
  useEffect(() => {
    setWaits(false);
    const timer = setTimeout(() => setWaits(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [task]);
  if (task === null) return null;
  const text = `${phrases.tasks[task.kind]}${task.of === 0 ? "" : ` ${phrases.progress(task.done, task.of)}`}`;
  return (
    <div className={styles.bar} role="status">
      <div className={styles.work}>
        <Text size={200}>{text}</Text>
        {waits && (
          <Text size={200} block>
            {phrases.waiting}
          </Text>
        )}
        <ProgressBar aria-label={phrases.tasks[task.kind]} value={task.of === 0 ? undefined : task.done / task.of} />
      </div>
      <Button size="small" onClick={() => cancel(context)}>
        {phrases.cancel}
      </Button>
    </div>
  );
}
