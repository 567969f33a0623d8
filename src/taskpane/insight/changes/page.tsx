import { Button, MessageBar, MessageBarBody, ProgressBar, Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { goTo } from "../../../actions/actions";
import type { Course } from "../../../actions/check";
import { course } from "../../../actions/insight";
import { ownSheet } from "../../../book/model/own-sheets";
import { coursePhrasesOf } from "../../../locale/insight";
import { IssueList } from "../../issues/issue-list";
import { Section } from "../../parts/section";
import { StepLayout } from "../../parts/step";
import { StepFirst } from "../../parts/step-first";
import { usePart, useWords } from "../../use-pane";
import { InPortions } from "../parts/in-portions";
import { RunItem } from "./run-item";

/** 变更记录, where there is a log. */
export function ChangesPage() {
  const { context, locale, phrases: { loading, notLoaded, tryAgain } } = useWords();
  const sheet = usePart(({ book }) => (book === null ? undefined : ownSheet(book.grids, "log")?.name));
  const { found, isFailed, retry } = useCourse();
  const words = coursePhrasesOf(locale);
  if (sheet === undefined || found?.runs.length === 0) return <StepFirst title={words.none} text={words.noneText} step="preview" />;
  return (
    <StepLayout>
      <Text size={200}>{words.intro}</Text>
      <Button onClick={() => void goTo(context, sheet, null)}>{words.open}</Button>
      {isFailed && (
        <>
          <Text>{notLoaded}</Text>
          <Button onClick={retry}>{tryAgain}</Button>
        </>
      )}
      {found === null ? !isFailed && <ProgressBar aria-label={loading} /> : <Runs found={found} />}
    </StepLayout>
  );
}

function Runs({ found: { runs, issues } }: { readonly found: Course }) {
  const { locale } = useWords();
  const words = coursePhrasesOf(locale);
  const latest = runs.toReversed();
  return (
    <>
      {issues.length > 0 ? (
        <IssueList issues={issues} />
      ) : (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{words.whole}</MessageBarBody>
        </MessageBar>
      )}
      <Section title={words.rows}>
        <InPortions label={words.rows} count={latest.length} item={(n) => <RunItem run={latest[n]!} />} more={words.earlier} />
      </Section>
    </>
  );
}

/** The log of the workbook as it was read last; told anew when it is read again. */
function useCourse(): { readonly found: Course | null; readonly isFailed: boolean; readonly retry: () => void } {
  const { context } = useWords();
  const book = usePart((state) => state.book);
  const [found, setFound] = useState<Course | null>(null);
  const [isFailed, fail] = useState(false);
  useEffect(() => {
    let isWanted = true;
    if (!isFailed) course(context).then((told) => isWanted && setFound(told), () => isWanted && fail(true));
    return () => void (isWanted = false);
  }, [context, book, isFailed]);
  return { found, isFailed, retry: () => fail(false) };
}
