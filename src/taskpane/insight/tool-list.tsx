import { Body1Strong, Caption1, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import type { Ref } from "react";
import { insightPhrasesOf } from "../../locale/insight";
import { TOOL_GROUPS } from "../../locale/insight/frame";
import { StepLayout } from "../parts/step";
import { useWords } from "../use-pane";
import { Chevron } from "./chevron";
import type { Tool } from "./tool";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, listStyleType: "none", margin: 0, padding: 0 },
  entry: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: tokens.spacingHorizontalM,
    textAlign: "left",
    fontFamily: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  words: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
});

export interface ToolListProps {
  readonly tools: readonly Tool[];
  /** The tool that was open last. */
  readonly left: string | null;
  /** Gets the entry of that tool. */
  readonly entry: Ref<HTMLButtonElement>;
  readonly onOpen: (key: string) => void;
}

/** What there is to lead with, each in a sentence. */
export function ToolList({ tools, left, entry, onOpen }: ToolListProps) {
  const { locale } = useWords();
  const styles = useStyles();
  const { groups } = insightPhrasesOf(locale);
  return (
    <StepLayout>
      {TOOL_GROUPS.map((group) => (
        <section key={group} className={styles.group} aria-label={groups[group].title}>
          <Subtitle2 as="h2" className={styles.title}>{groups[group].title}</Subtitle2>
          <Text size={200}>{groups[group].text}</Text>
          <ul className={styles.list}>
            {tools.filter((tool) => tool.group === group).map(({ key, words }) => (
              <li key={key}>
                <button type="button" ref={key === left ? entry : undefined} className={styles.entry} onClick={() => onOpen(key)}>
                  <span className={styles.words}>
                    <Body1Strong>{words(locale).title}</Body1Strong>
                    <Caption1>{words(locale).text}</Caption1>
                  </span>
                  <Chevron />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </StepLayout>
  );
}
