import { Button, Field, Input, Text } from "@fluentui/react-components";
import { begin, choosePeriod, loadSample, refresh, showStep } from "../../actions/actions";
import { issuesOf } from "../../actions/state";
import { IssueList } from "../issues/issue-list";
import { Empty } from "../parts/empty";
import { onDemand } from "../parts/on-demand";
import { Section } from "../parts/section";
import { StepLayout } from "../parts/step";
import { usePane } from "../use-pane";
import { Duplicates } from "./duplicates";
import { Nicknames } from "./nicknames";
import { SheetList } from "./sheet-list";

/** Of use only where there is no rubric yet. */
const { Part: TemplateChoice } = onDemand(() => import(/* webpackChunkName: "templates" */ "../rubric/template-choice").then((loaded) => loaded.TemplateChoice));

/** 数据: which sheets were found, how they were read, and what is odd about them. */
export function DataStep() {
  const { context, state, phrases } = usePane();
  const { book, draft, run, task } = state;
  const isEmpty = book !== null && book.grids.every(({ rows }) => rows.length === 0);
  if (book === null || isEmpty) return <Welcome />;
  return (
    <StepLayout
      foot={
        <Button appearance="primary" disabled={task !== null} onClick={() => showStep(context, "rubric")}>
          {phrases.next.data}
        </Button>
      }
    >
      {draft === null && state.rubricIssues.length === 0 && (
        <Section title={phrases.data.chooseRubric}>
          <Text>{phrases.data.chooseRubricText}</Text>
          <TemplateChoice />
        </Section>
      )}
      {run !== null && <Summary />}
      {run !== null && <Duplicates issues={run.issues} />}
      {run !== null && <SheetList readings={run.intake.sheets} />}
      {run !== null && <Nicknames run={run} grids={book.grids} />}
      <IssueList issues={issuesOf(state)} />
      <Button onClick={() => void refresh(context)}>{phrases.reread}</Button>
    </StepLayout>
  );
}

function Welcome() {
  const { context, state, phrases } = usePane();
  const { data } = phrases;
  const busy = state.task !== null;
  return (
    <StepLayout>
      <Empty title={data.welcome} text={data.welcomeText}>
        <Button appearance="primary" size="large" disabled={busy} onClick={() => void loadSample(context)}>
          {data.loadSample}
        </Button>
        <Button size="large" disabled={busy} onClick={() => void begin(context)}>
          {data.loadOwn}
        </Button>
      </Empty>
    </StepLayout>
  );
}

function Summary() {
  const { context, state, phrases } = usePane();
  const { data } = phrases;
  const table = state.run?.intake.table ?? null;
  return (
    <Section title={table === null ? phrases.preview.stopped : data.summary({ heads: table.agents.length, period: table.period })}>
      <Field label={data.period} hint={data.periodHint}>
        <Input value={state.period} placeholder={table?.period ?? ""} onChange={(_, { value }) => choosePeriod(context, value)} />
      </Field>
    </Section>
  );
}
