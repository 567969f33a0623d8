import { Field, Input, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { writeCoaching } from "../../../actions/insight";
import { ownSheet } from "../../../book/model/own-sheets";
import { coachingToolPhrasesOf } from "../../../locale/insight";
import { coachingPhrasesOf } from "../../../locale/locale";
import { adviceOf, readAdvice } from "../../../report/sheets/coaching/advice";
import { coachingRows } from "../../../report/sheets/coaching/rows";
import { Choice } from "../../parts/choice";
import { Section } from "../../parts/section";
import { StepLayout } from "../../parts/step";
import { usePart, useWords } from "../../use-pane";
import { useKept } from "../kept";
import { Appraised, type AppraisedProps } from "../parts/appraised";
import { WriteButton } from "../parts/write-button";
import { AdvicePlace } from "./advice-place";
import { CoachingList } from "./coaching-list";
import { CoachingOf } from "./coaching-of";
import { coachedPeople, found } from "./people";

/** Nobody is coached in more at a time. */
const MOST = [1, 2, 3, 4, 5];
const USUAL = 3;

/** 辅导清单. */
export function CoachingPage() {
  return <Appraised Page={Coaching} />;
}

function Coaching({ appraisal }: AppraisedProps) {
  const { context, locale } = useWords();
  const sheet = usePart(({ book }) => (book === null ? undefined : ownSheet(book.grids, "advice")));
  const [most, setMost] = useKept("coaching/most", USUAL);
  const [typed, type] = useKept("coaching/search", "");
  const [open, setOpen] = useState<number | null>(null);
  const { rubric, table } = appraisal;
  const people = useMemo(() => coachedPeople(coachingRows(appraisal, most, locale)), [appraisal, most, locale]);
  const advice = useMemo(() => adviceOf(rubric, readAdvice(sheet), locale), [rubric, sheet, locale]);
  const shown = useMemo(() => found(people, table.agents, typed), [people, table, typed]);
  const opened = people.find(({ agent }) => agent === open);
  const words = coachingToolPhrasesOf(locale);
  return (
    <StepLayout foot={<WriteButton onWrite={() => void writeCoaching(context, most)} />}>
      <Text size={200}>{words.intro}</Text>
      {people.length === 0 && <Text>{coachingPhrasesOf(locale).nobody}</Text>}
      {people.length > 0 && (
        <Section title={words.list}>
          <Field label={words.most} size="small" orientation="horizontal">
            <Choice size="small" value={String(most)} onChange={(_, { value }) => setMost(Number(value))}>
              {MOST.map((count) => (
                <option key={count}>{count}</option>
              ))}
            </Choice>
          </Field>
          <Field label={words.search} size="small" orientation="horizontal">
            <Input size="small" type="search" value={typed} placeholder={words.searchHint} onChange={(_, { value }) => type(value)} />
          </Field>
          <Text size={200} role="status">
            {shown.length === 0 ? words.nobodyFound : words.count(shown.length, people.length)}
          </Text>
          {shown.length > 0 && <CoachingList appraisal={appraisal} people={shown} most={most} onOpen={setOpen} />}
        </Section>
      )}
      <AdvicePlace sheet={sheet} />
      {opened !== undefined && <CoachingOf appraisal={appraisal} coached={opened} advice={advice} onClose={() => setOpen(null)} />}
    </StepLayout>
  );
}
