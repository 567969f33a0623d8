import { Badge, Button, Checkbox, Field, Input, Link, makeStyles, MessageBar, MessageBarBody, Text, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { chooseBudget, chooseCards, goTo, lookAhead, publish } from "../../actions/actions";
import { issuesOf } from "../../actions/state";
import type { Appraisal } from "../../appraisal/appraise";
import { sumExactly } from "../../appraisal/decimal";
import { hasErrors } from "../../appraisal/issue";
import { readQuantity, writeNumber } from "../../appraisal/rubric/cells/numbers";
import { formatMoney, formatNumber } from "../../locale/format";
import { controlTotals } from "../../report/control-totals";
import { IssueList } from "../issues/issue-list";
import { figuresOf, type Figures } from "../parts/figures";
import { Section } from "../parts/section";
import { StepLayout } from "../parts/step";
import { StepFirst } from "../parts/step-first";
import { TierBar } from "../parts/tier-bar";
import { usePane } from "../use-pane";
import { Ranking } from "./ranking";

const useStyles = makeStyles({
  figures: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(104px, 1fr))", gap: tokens.spacingHorizontalS },
  figure: { display: "flex", flexDirection: "column" },
  lines: { display: "grid", gridTemplateColumns: "1fr auto", rowGap: tokens.spacingVerticalXS, columnGap: tokens.spacingHorizontalM, margin: 0 },
  value: { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  wrong: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
});

/** 预览: what comes of data and rubric, and what writing would do; nothing is written before. */
export function PreviewStep() {
  const { context, state, phrases } = usePane();
  const { run, draft, book, task, outlook, cards } = state;
  const appraisal = run?.appraisal ?? null;
  const back = useRestoreFocusTarget();
  useEffect(() => {
    if (appraisal !== null) void lookAhead(context);
  }, [context, appraisal, cards]);
  const issues = [...issuesOf(state), ...(outlook?.issues ?? [])];
  if (book === null || draft === null) return <StepFirst title={phrases.preview.none} text={phrases.preview.noneText} step="data" />;
  const blocked = appraisal === null || hasErrors(issues);
  return (
    <StepLayout
      foot={
        <Button appearance="primary" {...back} disabled={blocked || task !== null} onClick={() => void publish(context)}>
          {phrases.next.preview}
        </Button>
      }
    >
      {blocked && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{phrases.issues.blocked}</MessageBarBody>
        </MessageBar>
      )}
      {appraisal !== null && <Results appraisal={appraisal} />}
      <IssueList issues={issues} />
      {appraisal !== null && <Planned />}
    </StepLayout>
  );
}

function Results({ appraisal }: { readonly appraisal: Appraisal }) {
  const { phrases } = usePane();
  const figures = figuresOf(appraisal);
  return (
    <>
      <Section title={[appraisal.rubric.name, appraisal.table.period].filter(Boolean).join(" · ")}>
        <Totals figures={figures} />
        <Budget bonus={figures.bonus} />
        <Text weight="semibold">{phrases.preview.tiers}</Text>
        <TierBar tiers={figures.tiers} />
      </Section>
      <Ranking appraisal={appraisal} />
      <Controls appraisal={appraisal} />
    </>
  );
}

function Totals({ figures: { heads, ranked, mean, bonus } }: { readonly figures: Figures }) {
  const { phrases: { preview } } = usePane();
  const styles = useStyles();
  const shown: [string, string][] = [
    [preview.heads, formatNumber(heads)],
    [preview.ranked, formatNumber(ranked)],
    [preview.mean, Number.isNaN(mean) ? "—" : formatNumber(mean)],
    [preview.bonus, formatMoney(bonus)],
  ];
  return (
    <div className={styles.figures}>
      {shown.map(([label, figure]) => (
        <div key={label} className={styles.figure}>
          <Text size={200}>{label}</Text>
          <Text size={500} weight="semibold">
            {figure}
          </Text>
        </div>
      ))}
    </div>
  );
}

/** What may be spent, and whether it is enough. */
function Budget({ bonus }: { readonly bonus: number }) {
  const { context, state, phrases: { preview, unreadable } } = usePane();
  const [typed, type] = useState<string | null>(null);
  const { budget } = state;
  const rest = budget === null ? 0 : sumExactly([budget, -bonus]);
  const read = (text: string) => (text.trim() === "" ? null : readQuantity(text, "money")?.value);
  const leave = () => {
    if (typed === null) return;
    const money = read(typed);
    if (money === undefined) return;
    type(null);
    void chooseBudget(context, money);
  };
  const said = typed !== null && read(typed) === undefined ? ({ validationMessage: unreadable, validationState: "error" } as const) : budget === null ? { hint: preview.budgetHint } : rest >= 0 ? ({ validationMessage: preview.within(formatMoney(rest)), validationState: "success" } as const) : ({ validationMessage: preview.over(formatMoney(-rest)), validationState: "warning" } as const);
  return (
    <Field label={preview.budget} size="small" {...said}>
      <Input size="small" inputMode="decimal" value={typed ?? (budget === null ? "" : writeNumber(budget))} onChange={(_, { value }) => type(value)} onBlur={leave} />
    </Field>
  );
}

/** 核对: what a payer checks. */
function Controls({ appraisal }: { readonly appraisal: Appraisal }) {
  const { locale, phrases: { preview } } = usePane();
  const styles = useStyles();
  const { heads, amount, partsLessAmount, pools } = controlTotals(appraisal, locale);
  const money = (value: number, wrong = false): [string, boolean] => [formatMoney(value), wrong];
  const lines: [string, string, boolean][] = [
    [preview.paidHeads, formatNumber(heads), false],
    [preview.bonus, ...money(amount)],
    [preview.partsAddUp, ...money(partsLessAmount, partsLessAmount !== 0)],
    ...pools.map(({ name, difference }): [string, string, boolean] => [preview.poolDifference(name), ...money(difference, difference !== 0)]),
  ];
  return (
    <Section title={preview.controls}>
      <dl className={styles.lines}>
        {lines.map(([label, value, wrong]) => [
          <dt key={`${label} label`}>
            <Text size={200}>{label}</Text>
          </dt>,
          <dd key={label} className={styles.value}>
            <Text size={200} className={wrong ? styles.wrong : undefined}>
              {value}
            </Text>
          </dd>,
        ])}
      </dl>
    </Section>
  );
}

/** What writing would do, sheet by sheet. */
function Planned() {
  const { context, state, phrases: { preview } } = usePane();
  const styles = useStyles();
  const { outlook, cards } = state;
  return (
    <Section title={preview.planned}>
      <div className={styles.lines}>
        {(outlook?.sheets ?? []).map(({ key, name, replaces }) => [
          replaces ? (
            <Link key={`${key} name`} as="button" onClick={() => void goTo(context, name, null)}>
              {name}
            </Link>
          ) : (
            <Text key={`${key} name`}>{name}</Text>
          ),
          <Badge key={key} appearance="tint" color={replaces ? "warning" : "success"}>
            {replaces ? preview.replaced : preview.fresh}
          </Badge>,
        ])}
      </div>
      {outlook !== null && outlook.historyRows > 0 && <Text size={200}>{preview.historyRows(outlook.historyRows)}</Text>}
      {outlook?.closed && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{preview.closed}</MessageBarBody>
        </MessageBar>
      )}
      <Checkbox checked={cards} label={preview.cards} onChange={(_, { checked }) => chooseCards(context, checked === true)} />
      <Text size={200}>{preview.untouched}</Text>
    </Section>
  );
}
