import { Button, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import type { Verified } from "../../../actions/check";
import { verify } from "../../../actions/insight";
import { ownSheet } from "../../../book/model/own-sheets";
import { formatNumber } from "../../../locale/format";
import { insightPhrasesOf, verifyPhrasesOf } from "../../../locale/insight";
import { timeText } from "../../../report/sheets/context";
import { IssueList } from "../../issues/issue-list";
import { Section } from "../../parts/section";
import { StepLayout } from "../../parts/step";
import { StepFirst } from "../../parts/step-first";
import { usePart, useWords } from "../../use-pane";
import { useKept } from "../kept";

/** 核对, where something was written. */
export function VerifyPage() {
  const { locale } = useWords();
  const isPublished = usePart(({ book }) => book !== null && ownSheet(book.grids, "data") !== undefined);
  const { none, noneText } = verifyPhrasesOf(locale);
  return isPublished ? <Verifying /> : <StepFirst title={none} text={noneText} step="preview" />;
}

function Verifying() {
  const { context, locale } = useWords();
  const [verified, keep] = useKept<Verified | null>("verify/result", null);
  const isBusy = usePart(({ task }) => task !== null);
  const words = verifyPhrasesOf(locale);
  const start = async () => {
    const found = await verify(context);
    if (found !== null) keep(found);
  };
  return (
    <StepLayout>
      <Text size={200}>{words.intro}</Text>
      <Button appearance="primary" disabled={isBusy} onClick={() => void start()}>
        {verified === null ? words.start : words.again}
      </Button>
      {verified !== null && <Result verified={verified} />}
    </StepLayout>
  );
}

function Result({ verified: { grids, time, cells, sheets, issues } }: { readonly verified: Verified }) {
  const { locale } = useWords();
  const isOutdated = usePart(({ book, stale }) => stale || book?.grids !== grids);
  const words = verifyPhrasesOf(locale);
  const errors = issues.filter(({ severity }) => severity === "error");
  const wrong = errors.length;
  const inLog = errors.filter(({ code }) => code.startsWith("log-row")).length;
  return (
    <>
      <Section title={words.result} aside={<Text size={200}>{words.at(timeText(time))}</Text>}>
        {isOutdated && <Text size={200}>{words.outdated}</Text>}
        <MessageBar intent={wrong === 0 ? "success" : "error"} layout="multiline">
          <MessageBarBody>{wrong === 0 ? words.fine({ cells: formatNumber(cells), sheets: sheets.join(insightPhrasesOf(locale).listSeparator) }) : words.wrong(wrong)}</MessageBarBody>
        </MessageBar>
        {wrong > inLog && <Text size={200}>{words.mend}</Text>}
        {inLog > 0 && <Text size={200}>{words.mendLog}</Text>}
      </Section>
      {issues.length > 0 && <IssueList issues={issues} />}
    </>
  );
}
