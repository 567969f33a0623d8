import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { goTo, refresh } from "../../../actions/actions";
import { addDisputes } from "../../../actions/insight";
import { disputePhrasesOf, insightPhrasesOf } from "../../../locale/insight";
import { disputesIn, type Dispute } from "../../../report/sheets/disputes/read";
import { Empty } from "../../parts/empty";
import { Section } from "../../parts/section";
import { StepLayout } from "../../parts/step";
import { usePart, useWords } from "../../use-pane";
import { InPortions } from "../parts/in-portions";
import { DisputeItem } from "./dispute-item";
import { Effect } from "./effect";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { flexGrow: 1 },
});

/** 申诉, or the table to begin with. */
export function DisputesPage() {
  const { context, locale, phrases: { reread } } = useWords();
  const styles = useStyles();
  const book = usePart((state) => state.book);
  const isBusy = usePart(({ task }) => task !== null);
  const isScored = usePart(({ run }) => run !== null && run.appraisal !== null);
  const sheets = useMemo(() => (book?.grids ?? []).filter(({ mark }) => mark === "disputes"), [book]);
  const disputes = useMemo(() => disputesIn(sheets), [sheets]);
  const words = disputePhrasesOf(locale);
  if (sheets.length === 0) {
    return (
      <StepLayout>
        <Empty title={words.none} text={words.noneText}>
          {!isScored && <Text size={200}>{insightPhrasesOf(locale).nothingText}</Text>}
          <Button appearance="primary" disabled={isBusy || !isScored} onClick={() => void addDisputes(context)}>
            {words.add}
          </Button>
        </Empty>
      </StepLayout>
    );
  }
  return (
    <StepLayout>
      <Text size={200}>{words.intro}</Text>
      <div className={styles.buttons}>
        <Button appearance={disputes.length === 0 ? "primary" : undefined} className={styles.button} onClick={() => void goTo(context, sheets[0]!.name, null)}>
          {words.open}
        </Button>
        <Button disabled={isBusy} className={styles.button} onClick={() => void refresh(context)}>
          {reread}
        </Button>
      </div>
      {disputes.length === 0 ? <Text>{words.blank}</Text> : <Filled disputes={disputes} />}
    </StepLayout>
  );
}

const DECISIONS = ["pending", "accepted", "rejected", "undecided"] as const;

function Filled({ disputes }: { readonly disputes: readonly Dispute[] }) {
  const { locale } = useWords();
  const words = disputePhrasesOf(locale);
  const counted = DECISIONS.map((decision) => ({ decision, count: disputes.filter((dispute) => (dispute.decision ?? "undecided") === decision).length })).filter(({ count }) => count > 0);
  return (
    <>
      <Section title={words.list} aside={<Text size={200}>{counted.map(({ decision, count }) => words.count(words.decisions[decision], count)).join(" · ")}</Text>}>
        <InPortions label={words.list} count={disputes.length} item={(n) => <DisputeItem dispute={disputes[n]!} />} more={words.more} />
      </Section>
      {disputes.some(({ decision }) => decision === "accepted") && <Effect />}
    </>
  );
}
