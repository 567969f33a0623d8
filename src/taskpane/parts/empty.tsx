import { Body1, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  empty: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalM}` },
  title: { margin: 0 },
});

/** Where there is nothing to show yet: why, and what to do about it. */
export function Empty({ title, text, children }: { readonly title: string; readonly text: string; readonly children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <Subtitle1 as="h2" className={styles.title}>{title}</Subtitle1>
      <Body1>{text}</Body1>
      {children}
    </div>
  );
}
