import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  button: { paddingLeft: 0, minWidth: 0 },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0, paddingLeft: tokens.spacingHorizontalS, borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
});

export interface MoreProps {
  readonly label: string;
  /** Shown whatever was clicked: there is something inside that must be seen. */
  readonly opened?: boolean;
  /** Stands on the line of the button, whether it is open or not. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** What is rarely needed, behind a click. */
export function More({ label, opened = false, aside, children }: MoreProps) {
  const styles = useStyles();
  const [clicked, click] = useState(false);
  const open = clicked || opened;
  return (
    <>
      <div className={styles.line}>
        <Button size="small" appearance="transparent" className={styles.button} icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />} aria-expanded={open} onClick={() => click(!open)}>
          {label}
        </Button>
        {aside}
      </div>
      {open && <div className={styles.content}>{children}</div>}
    </>
  );
}
