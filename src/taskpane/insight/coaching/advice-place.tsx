import { Link, Text } from "@fluentui/react-components";
import { goTo } from "../../../actions/actions";
import type { Grid } from "../../../book/grid";
import { coachingToolPhrasesOf } from "../../../locale/insight";
import { reportPhrasesOf } from "../../../locale/locale";
import { Section } from "../../parts/section";
import { useWords } from "../../use-pane";

/** Where the words for each criterion are written, and the way there. */
export function AdvicePlace({ sheet }: { readonly sheet: Grid | undefined }) {
  const { context, locale } = useWords();
  const words = coachingToolPhrasesOf(locale);
  return (
    <Section title={words.advice}>
      <Text size={200}>{sheet === undefined ? words.noAdviceYet(reportPhrasesOf(locale).sheets.advice) : words.adviceText}</Text>
      {sheet !== undefined && (
        <Link as="button" onClick={() => void goTo(context, sheet.name, null)}>
          {words.goToAdvice(sheet.name)}
        </Link>
      )}
    </Section>
  );
}
