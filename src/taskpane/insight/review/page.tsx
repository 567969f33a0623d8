import { MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { writeReview } from "../../../actions/insight";
import { reviewToolPhrasesOf } from "../../../locale/insight";
import { reviewPhrasesOf } from "../../../locale/locale";
import { askedReview, type ReviewChoices } from "../../../report/review/asked";
import { groupings } from "../../../report/review/groupings";
import { reviewedHistory } from "../../../report/review/input";
import type { ReviewInBrief } from "../../../report/review/review";
import { Section } from "../../parts/section";
import { StepLayout } from "../../parts/step";
import { useWords } from "../../use-pane";
import { useKept } from "../kept";
import { Appraised, type AppraisedProps } from "../parts/appraised";
import { MedalFields, useMedalChoice, type MedalChoice } from "../parts/medal-choices";
import { MedalList } from "../parts/medal-list";
import { Told } from "../parts/told";
import { usePast } from "../parts/use-past";
import { WriteButton } from "../parts/write-button";
import { Changes } from "./changes";
import { Course } from "./course";
import { Groups } from "../parts/groups";
import { SpanChoice } from "./span-choice";
import { endsIn, spansOf, type SpanEnds } from "./spans";
import { TierMoves } from "./tier-moves";

/** 月度回顾. */
export function ReviewPage() {
  return <Appraised Page={Review} />;
}

function Review({ appraisal, intake }: AppraisedProps) {
  const { context, locale } = useWords();
  const past = usePast(appraisal);
  const medals = useMedalChoice(past, appraisal);
  const [chosen, chooseEnds] = useKept<SpanEnds | null>("review/spans", null);
  const [column, chooseColumn] = useKept<string | null>("review/by", null);
  const offered = useMemo(() => groupings(intake, appraisal), [intake, appraisal]);
  const by = offered.some(({ header }) => header === column) ? column : null;
  const { periods } = useMemo(() => reviewedHistory(past.rows, appraisal.table.period), [past, appraisal]);
  const ends = useMemo(() => endsIn(periods, chosen), [periods, chosen]);
  const { months, formerTiers } = medals;
  const choices = useMemo((): ReviewChoices => ({ spans: ends && spansOf(periods, ends), months, formerTiers, by }), [periods, ends, months, formerTiers, by]);
  // A field goes first: what comes of it is shown as soon as there is time.
  const shown = useDeferredValue(choices);
  const { asked, issues } = useMemo(() => askedReview(past, intake, appraisal, shown, locale), [past, intake, appraisal, shown, locale]);
  const words = reviewToolPhrasesOf(locale);
  return (
    <StepLayout foot={<WriteButton disabled={asked === null} onWrite={() => void writeReview(context, choices)} />}>
      {asked !== null && ends === null && <OnlyOne period={periods[0]} months={months} />}
      <Told issues={issues} />
      {asked !== null && (
        <>
          {ends !== null && (
            <Section title={reviewPhrasesOf(locale).sections.changes}>
              <SpanChoice periods={periods} value={ends} onChoose={chooseEnds} />
              {asked.brief.changes.length === 0 ? <Text size={200}>{words.noFigures}</Text> : <Changes changes={asked.brief.changes} />}
            </Section>
          )}
          {ends !== null && <TierMoves moves={asked.brief.tierMoves} />}
          {ends !== null && <Course team={asked.brief.team} />}
          <Medals brief={asked.brief} choice={medals} />
          <Groups appraisal={appraisal} groups={asked.brief.groups} offered={offered} by={by} onChoose={chooseColumn} />
          <Text size={200}>{words.more}</Text>
        </>
      )}
    </StepLayout>
  );
}

/** With nothing to compare: what can be had all the same, and what comes when. */
function OnlyOne({ period, months }: { readonly period: string | undefined; readonly months: number }) {
  const { locale } = useWords();
  const words = reviewToolPhrasesOf(locale);
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{period === undefined ? reviewPhrasesOf(locale).noHistory : `${words.onlyOne({ period, months })}${locale === "en" ? " " : ""}${words.earlierMonths}`}</MessageBarBody>
    </MessageBar>
  );
}

/** 金牌与晋升名单. */
function Medals({ brief: { medals }, choice }: { readonly brief: ReviewInBrief; readonly choice: MedalChoice }) {
  const { locale } = useWords();
  const { sections, told } = reviewPhrasesOf(locale);
  return (
    <Section title={sections.medals}>
      <MedalFields {...choice} />
      <Text size={200}>{told.medals(choice.months)}</Text>
      {medals.length === 0 ? <Text size={200}>{told.nobody}</Text> : <MedalList medals={medals} />}
    </Section>
  );
}
