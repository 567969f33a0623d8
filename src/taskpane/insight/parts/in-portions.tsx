import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

/** So many are shown at first, and at each further click. */
const PORTION = 20;

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", listStyleType: "none", margin: 0, padding: 0 },
  item: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0, padding: `${tokens.spacingVerticalS} 0`, overflowWrap: "anywhere", borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, ":last-child": { borderBottomStyle: "none" } },
});

export interface InPortionsProps {
  readonly label: string;
  readonly count: number;
  readonly item: (index: number) => ReactNode;
  /** What the button says that shows so many more. */
  readonly more: (count: number) => string;
}

/** A list of entries of any height, of which the first are shown, and more at a click. */
export function InPortions({ label, count, item, more }: InPortionsProps) {
  const styles = useStyles();
  const [most, setMost] = useState(PORTION);
  const shown = Math.min(most, count);
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {Array.from({ length: shown }, (_, n) => (
          <li key={n} className={styles.item}>
            {item(n)}
          </li>
        ))}
      </ul>
      {shown < count && (
        <Button size="small" onClick={() => setMost(most + PORTION)}>
          {more(Math.min(PORTION, count - shown))}
        </Button>
      )}
    </>
  );
}
