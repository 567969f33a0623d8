import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { Ref } from "react";
import { insightPhrasesOf } from "../../locale/insight";
import { useWords } from "../use-pane";
import { Chevron } from "./chevron";
import type { Tool } from "./tool";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { display: "flex", margin: 0, minWidth: 0, outlineStyle: "none" },
});

/** A tool under its name, with the way back to the list. */
export function ToolFrame({ tool, heading, onBack }: { readonly tool: Tool; readonly heading: Ref<HTMLHeadingElement>; readonly onBack: () => void }) {
  const { locale } = useWords();
  const styles = useStyles();
  return (
    <>
      <div className={styles.bar}>
        <Button appearance="subtle" icon={<Chevron back />} aria-label={insightPhrasesOf(locale).back} onClick={onBack} />
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          <Subtitle2>{tool.words(locale).title}</Subtitle2>
        </h2>
      </div>
      <tool.Page />
    </>
  );
}
