import { Field, Text } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Appraisal } from "../../../appraisal/appraise";
import { FEWEST } from "../../../appraisal/drivers/spearman";
import { labelOf } from "../../../appraisal/rubric/metrics";
import { driverToolPhrasesOf } from "../../../locale/insight";
import { driverPhrasesOf, reviewPhrasesOf } from "../../../locale/locale";
import { textIn } from "../../../locale/wording";
import { driversByPost, usualOutcomes } from "../../../report/drivers";
import { Choice } from "../../parts/choice";
import { Section } from "../../parts/section";
import { StepLayout } from "../../parts/step";
import { useWords } from "../../use-pane";
import { useKept } from "../kept";
import { Appraised } from "../parts/appraised";
import { Correlations } from "./correlations";
import { Gap } from "./gap";

/** 驱动因素. */
export function DriversPage() {
  return <Appraised Page={Drivers} />;
}

function Drivers({ appraisal }: { readonly appraisal: Appraisal }) {
  const { locale } = useWords();
  const { rubric } = appraisal;
  const [chosen, choose] = useKept<string | null>("drivers/outcome", null);
  const offered = useMemo(() => outcomesOf(appraisal), [appraisal]);
  const outcome = offered.find((key) => key === chosen) ?? offered[0];
  const posts = useMemo(() => (outcome === undefined ? [] : driversByPost(appraisal, [outcome])), [appraisal, outcome]);
  const words = driverToolPhrasesOf(locale);
  const label = (metric: string) => textIn(labelOf(rubric, metric), locale);
  return (
    <StepLayout>
      <Text size={200}>{driverPhrasesOf(locale).intro(FEWEST)}</Text>
      {outcome === undefined ? (
        <Text size={200}>{words.nothing}</Text>
      ) : (
        <Field label={words.outcome} size="small" orientation="horizontal">
          <Choice size="small" value={outcome} onChange={(_, { value }) => choose(value)}>
            {offered.map((key) => (
              <option key={key} value={key}>{label(key)}</option>
            ))}
          </Choice>
        </Field>
      )}
      {posts.map(({ post, heads, drivers }) => (
        <Section key={post} title={post === "" ? reviewPhrasesOf(locale).noGroup : post} aside={<Text size={200}>{words.heads(heads)}</Text>}>
          {heads < FEWEST ? <Text size={200}>{words.tooFew(FEWEST)}</Text> : <Correlations drivers={drivers} label={label} />}
        </Section>
      ))}
      <Gap appraisal={appraisal} />
    </StepLayout>
  );
}

/** Metrics that somebody has values of; what teams are usually after first. */
function outcomesOf({ rubric, table }: Appraisal): string[] {
  const usual = usualOutcomes(rubric);
  const others = rubric.metrics.filter(({ key, unit }) => unit !== "flag" && !usual.includes(key)).map(({ key }) => key);
  return [...usual, ...others].filter((key) => table.bySlice.has(key));
}
