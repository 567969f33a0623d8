import { Field, Input, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Appraisal } from "../../../appraisal/appraise";
import { fitBudget } from "../../../appraisal/goals/budget";
import { readQuantity, writeNumber } from "../../../appraisal/rubric/cells/numbers";
import { formatMoney, formatNumber } from "../../../locale/format";
import { goalsPhrasesOf } from "../../../locale/insight";
import { Section } from "../../parts/section";
import { usePart, useWords } from "../../use-pane";
import { useKept } from "../kept";
import { Proposal } from "../parts/proposal";
import { UndoNotice } from "../parts/undo-notice";
import { useAdopt } from "../parts/use-adopt";

/** 预算: the factor on all payouts with which the bonuses meet a budget. */
export function BudgetGoal({ appraisal }: { readonly appraisal: Appraisal }) {
  const { locale, phrases: { unreadable } } = useWords();
  const budget = usePart((state) => state.budget);
  const [typed, type] = useKept<string | null>("goals/budget", null);
  const { done, adopt } = useAdopt();
  const words = goalsPhrasesOf(locale);
  const text = typed ?? (budget === null ? "" : writeNumber(budget));
  const amount = readQuantity(text, "money")?.value ?? null;
  const isReadable = text.trim() === "" || (amount !== null && amount >= 0);
  const found = useMemo(() => (amount === null || amount < 0 ? null : fitBudget(appraisal, amount)), [appraisal, amount]);
  return (
    <Section title={words.budget}>
      <Text size={200}>{words.budgetText}</Text>
      <Field label={words.amount} size="small" orientation="horizontal" {...(!isReadable && { validationMessage: unreadable, validationState: "error" as const })}>
        <Input size="small" inputMode="decimal" value={text} onChange={(_, { value }) => type(value)} />
      </Field>
      {text.trim() === "" && <Text size={200}>{words.noAmount}</Text>}
      {found !== null && "refusal" in found && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{`${words.refusals[found.refusal]}${found.nearest === null ? "" : ` ${words.nearest(formatMoney(found.nearest))}`}`}</MessageBarBody>
        </MessageBar>
      )}
      {found !== null && !("refusal" in found) && (
        <>
          <Text weight="semibold">{words.factor({ factor: formatNumber(found.factor, 12), total: formatMoney(found.total), left: formatMoney(found.left) })}</Text>
          <Proposal appraisal={appraisal} rubric={found.rubric} onApply={() => adopt(found.rubric)} />
        </>
      )}
      <UndoNotice done={done} />
    </Section>
  );
}
