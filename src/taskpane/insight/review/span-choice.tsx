import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { reviewToolPhrasesOf } from "../../../locale/insight";
import type { Spans } from "../../../report/review/input";
import { Choice } from "../../parts/choice";
import { useWords } from "../../use-pane";
import { overlap, withEnd, type SpanEnds } from "./spans";

/** Where a period would be cut, what it belongs to stands above. */
const NARROW = "@media (max-width: 310px)";

const useStyles = makeStyles({
  spans: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr) auto minmax(0, 1fr)", alignItems: "center", gap: tokens.spacingHorizontalXS, maxWidth: "360px", [NARROW]: { gridTemplateColumns: "minmax(0, 1fr) auto minmax(0, 1fr)" } },
  span: { [NARROW]: { gridColumnEnd: "span 3" } },
});

export interface SpanChoiceProps {
  readonly periods: readonly string[];
  readonly value: SpanEnds;
  readonly onChoose: (ends: SpanEnds) => void;
}

/** Two spans, each from one period of the history to another. */
export function SpanChoice({ periods, value, onChoose }: SpanChoiceProps) {
  const { locale } = useWords();
  const styles = useStyles();
  const words = reviewToolPhrasesOf(locale);
  const end = (span: keyof Spans, which: 0 | 1) => (
    <Choice size="small" aria-label={(which === 0 ? words.from : words.to)(words[span])} value={value[span][which]} onChange={(_, { value: period }) => onChoose({ ...value, [span]: withEnd(value[span], which, period) })}>
      {periods.map((period) => (
        <option key={period}>{period}</option>
      ))}
    </Choice>
  );
  return (
    <>
      <div className={styles.spans}>
        {(["before", "after"] as const).map((span) => [
          <Text key={span} size={200} className={styles.span}>
            {words[span]}
          </Text>,
          <div key={`${span} first`}>{end(span, 0)}</div>,
          <Text key={`${span} dash`} size={200}>
            {words.dash}
          </Text>,
          <div key={`${span} last`}>{end(span, 1)}</div>,
        ])}
      </div>
      {overlap(value) && <Text size={200}>{words.overlapping}</Text>}
    </>
  );
}
