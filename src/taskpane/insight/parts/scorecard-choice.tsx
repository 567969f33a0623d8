import { Field } from "@fluentui/react-components";
import type { Rubric, Scorecard } from "../../../appraisal/rubric/types";
import { insightPhrasesOf } from "../../../locale/insight";
import type { FramePhrases } from "../../../locale/insight/frame";
import { Choice } from "../../parts/choice";
import { useWords } from "../../use-pane";

/** Which scorecard a tool is about; nothing where there is only one. */
export function ScorecardChoice({ rubric, value, onChoose }: { readonly rubric: Rubric; readonly value: number; readonly onChoose: (scorecard: number) => void }) {
  const { locale } = useWords();
  const words = insightPhrasesOf(locale);
  if (rubric.scorecards.length < 2) return null;
  return (
    <Field label={words.scorecard} size="small" orientation="horizontal">
      <Choice size="small" value={String(value)} onChange={(_, { value: chosen }) => onChoose(Number(chosen))}>
        {rubric.scorecards.map((scorecard, index) => (
          <option key={index} value={index}>
            {postsOf(scorecard, words)}
          </option>
        ))}
      </Choice>
    </Field>
  );
}

/** The posts of a scorecard as people call them. */
export function postsOf({ posts }: Scorecard, { anyPost, listSeparator }: FramePhrases): string {
  return posts.map((post) => (post === "*" ? anyPost : post)).join(listSeparator);
}
