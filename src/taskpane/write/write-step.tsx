import { Button, Checkbox, Link, makeStyles, Text, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { useState } from "react";
import { askToClose, goTo, payroll, restore, shareCards, showStep } from "../../actions/actions";
import { formatMoney } from "../../locale/format";
import { ownSheet } from "../../book/model/own-sheets";
import { isClosed } from "../../report/sheets/history/rows";
import { readHistory } from "../../report/sheets/history/read";
import { IssueList } from "../issues/issue-list";
import { Section } from "../parts/section";
import { StepLayout } from "../parts/step";
import { StepFirst } from "../parts/step-first";
import { usePane } from "../use-pane";

const useStyles = makeStyles({
  links: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(120px, 1fr))", gap: tokens.spacingVerticalXS, justifyItems: "start" },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, alignItems: "stretch" },
});

/** 写入: what was written and how to take it back; what leaves the workbook; closing the month. */
export function WriteStep() {
  const { state, phrases } = usePane();
  const { write } = phrases;
  const { run } = state;
  if (run === null || run.appraisal === null) return <StepFirst title={write.none} text={write.noneText} step="preview" />;
  return (
    <StepLayout>
      <WrittenSection />
      <HandOutSection />
      <ClosingSection />
    </StepLayout>
  );
}

function WrittenSection() {
  const { context, state, phrases: { write, steps } } = usePane();
  const styles = useStyles();
  const { written, restorable, task } = state;
  if (written === null && !restorable) {
    return (
      <Section title={write.none}>
        <Text>{write.noneText}</Text>
        <Button onClick={() => showStep(context, "preview")}>{steps.preview}</Button>
      </Section>
    );
  }
  return (
    <Section title={write.sheets}>
      {written !== null && (
        <>
          <Text>{write.done({ ...written, bonus: formatMoney(written.bonus) })}</Text>
          <div className={styles.links}>
            {written.sheets.map(({ key, name }) => (
              <Link key={key} as="button" onClick={() => void goTo(context, name, null)}>
                {name}
              </Link>
            ))}
          </div>
          {written.issues.length > 0 && <IssueList issues={written.issues} />}
        </>
      )}
      {restorable && (
        <div className={styles.part}>
          <Text size={200}>{write.restoreText}</Text>
          <Button disabled={task !== null} onClick={() => void restore(context)}>
            {write.restore}
          </Button>
        </div>
      )}
    </Section>
  );
}

function HandOutSection() {
  const { context, state, phrases: { write } } = usePane();
  const styles = useStyles();
  const [anonymous, setAnonymous] = useState(false);
  const busy = state.task !== null;
  return (
    <Section title={write.handOut}>
      <div className={styles.part}>
        <Text size={200}>{write.shareText}</Text>
        <Checkbox checked={anonymous} label={write.anonymous} onChange={(_, { checked }) => setAnonymous(checked === true)} />
        <Button disabled={busy} onClick={() => void shareCards(context, { anonymous })}>
          {write.share}
        </Button>
      </div>
      <div className={styles.part}>
        <Text size={200}>{write.payrollText}</Text>
        <Button disabled={busy} onClick={() => void payroll(context)}>
          {write.payroll}
        </Button>
      </div>
    </Section>
  );
}

function ClosingSection() {
  const { context, state, phrases: { write } } = usePane();
  const styles = useStyles();
  const back = useRestoreFocusTarget();
  const period = state.run!.appraisal!.table.period ?? "";
  const history = readHistory(ownSheet(state.book!.grids, "history")).rows;
  if (!history.some((row) => row.period === period)) return null;
  return (
    <Section title={write.closing}>
      {isClosed(history, period) ? (
        <Text>{write.closedAlready}</Text>
      ) : (
        <div className={styles.part}>
          <Text size={200}>{write.closingText}</Text>
          <Button {...back} disabled={state.task !== null} onClick={() => askToClose(context)}>
            {write.closeMonth(period)}
          </Button>
        </div>
      )}
    </Section>
  );
}
