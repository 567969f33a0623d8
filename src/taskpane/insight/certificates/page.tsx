import { Field, Input, Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { writeCertificates } from "../../../actions/insight";
import { hasErrors } from "../../../appraisal/issue";
import { certificateToolPhrasesOf, insightPhrasesOf } from "../../../locale/insight";
import { certificatePhrasesOf } from "../../../locale/locale";
import { honoured } from "../../../report/sheets/certificates/honoured";
import { Section } from "../../parts/section";
import { StepLayout } from "../../parts/step";
import { useWords } from "../../use-pane";
import { useKept } from "../kept";
import { Appraised, type AppraisedProps } from "../parts/appraised";
import { MedalFields, useMedalChoice } from "../parts/medal-choices";
import { MedalList } from "../parts/medal-list";
import { Told } from "../parts/told";
import { usePast } from "../parts/use-past";
import { WriteButton } from "../parts/write-button";
import { nearest, type Nearest } from "./nearest";

/** 荣誉证书. */
export function CertificatesPage() {
  return <Appraised Page={Certificates} />;
}

function Certificates({ appraisal }: AppraisedProps) {
  const { context, locale } = useWords();
  const past = usePast(appraisal);
  const choice = useMedalChoice(past, appraisal);
  const [title, setTitle] = useKept("certificates/title", "");
  const { months, formerTiers } = choice;
  const { medals, issues } = useMemo(() => honoured(past, appraisal, { months, formerTiers }), [past, appraisal, months, formerTiers]);
  const near = useMemo(() => (medals.length === 0 ? nearest(past, appraisal, formerTiers) : null), [medals, past, appraisal, formerTiers]);
  const words = certificateToolPhrasesOf(locale);
  return (
    <StepLayout foot={<WriteButton disabled={hasErrors(issues)} onWrite={() => void writeCertificates(context, { months, formerTiers, title: title.trim() || null })} />}>
      <Text size={200}>{words.intro}</Text>
      <Section title={words.conditions}>
        <MedalFields {...choice} />
        <Field label={words.title} size="small" orientation="horizontal">
          <Input size="small" value={title} placeholder={certificatePhrasesOf(locale).title} onChange={(_, { value }) => setTitle(value)} />
        </Field>
        <Text size={200}>{words.print}</Text>
      </Section>
      <Section title={medals.length === 0 ? words.nobody : words.count(medals.length)}>
        {/* That there is nobody is said above, and why below. */}
        <Told issues={issues.filter(({ code }) => code !== "nobody-honoured")} />
        {near !== null && near.periods > 0 && <Missing near={near} months={months} />}
        <MedalList medals={medals} />
      </Section>
    </StepLayout>
  );
}

/** So many names are a sentence. */
const MOST_NAMES = 3;

/** What is missing for the first certificate. */
function Missing({ near: { periods, longest }, months }: { readonly near: Nearest; readonly months: number }) {
  const { locale } = useWords();
  const words = certificateToolPhrasesOf(locale);
  const names = longest.slice(0, MOST_NAMES).map(({ agent }) => agent).join(insightPhrasesOf(locale).listSeparator);
  return (
    <>
      {periods < months && <Text size={200}>{words.tooFewPeriods(periods, months - periods)}</Text>}
      <Text size={200}>{longest.length === 0 ? words.nobodyBest : words.longest(longest.length > MOST_NAMES ? words.others(names, longest.length) : names, longest[0]!.evidence.length)}</Text>
    </>
  );
}
