import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ComponentType, type ReactElement } from "react";
import { useWords } from "../use-pane";

const useStyles = makeStyles({
  waiting: { display: "flex", flexDirection: "column", alignItems: "center", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalXXL },
});

/** A part of the pane that is loaded when it is first shown, or sooner. */
export interface OnDemand {
  readonly Part: () => ReactElement;
  /** Loads it ahead; that it cannot be loaded is told where it is shown. */
  readonly prepare: () => void;
}

/**
 * Leaves a part of the pane out of the first load. Where it cannot be loaded, it says so and offers to
 * try again.
 *
 * @example const { Part } = onDemand(() => import("./rubric/rubric-step").then(({ RubricStep }) => RubricStep));
 */
export function onDemand(load: () => Promise<ComponentType>): OnDemand {
  let loaded: ComponentType | null = null;
  const ask = async () => void (loaded ??= await load());
  return {
    prepare: () => void ask().catch(() => undefined),
    Part: () => {
      const [, show] = useState(loaded !== null);
      const [failed, fail] = useState(false);
      useEffect(() => {
        if (loaded === null && !failed) ask().then(() => show(true), () => fail(true));
      }, [failed]);
      if (loaded === null) return <Waiting failed={failed} onRetry={() => fail(false)} />;
      const Loaded = loaded;
      return <Loaded />;
    },
  };
}

function Waiting({ failed, onRetry }: { readonly failed: boolean; readonly onRetry: () => void }) {
  const { phrases } = useWords();
  const styles = useStyles();
  return (
    <div className={styles.waiting} role="status">
      {failed ? <Text>{phrases.notLoaded}</Text> : <ProgressBar aria-label={phrases.loading} />}
      {failed && <Button onClick={onRetry}>{phrases.tryAgain}</Button>}
    </div>
  );
}
