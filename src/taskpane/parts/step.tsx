import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  body: { flexGrow: 1, minHeight: 0, overflowY: "auto", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM, "> *": { flexShrink: 0 } },
  foot: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** A step: what it shows, which scrolls, and the button that leads on, which stays. */
export function StepLayout({ children, foot }: { readonly children: ReactNode; readonly foot?: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.body}>{children}</div>
      {foot !== undefined && foot !== null && <div className={styles.foot}>{foot}</div>}
    </>
  );
}
