import { Badge, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { goTo } from "../../../actions/actions";
import { metricOf } from "../../../appraisal/rubric/metrics";
import { formatValue } from "../../../locale/format";
import { disputePhrasesOf } from "../../../locale/insight";
import type { Dispute } from "../../../report/sheets/disputes/read";
import { usePart, useWords } from "../../use-pane";

const COLORS = { pending: "warning", accepted: "success", rejected: "informative", undecided: "danger" } as const;

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS },
  soft: { color: tokens.colorNeutralForeground2 },
});

/** Who objects to what, what was decided, and by which value it is scored. */
export function DisputeItem({ dispute }: { readonly dispute: Dispute }) {
  const { context, locale, phrases } = useWords();
  const styles = useStyles();
  const words = disputePhrasesOf(locale);
  const { agent, criterion, period, claim, evidence, decidedBy, decidedOn, sheet, cell } = dispute;
  const decision = dispute.decision ?? "undecided";
  return (
    <>
      <span className={styles.head}>
        <Link as="button" onClick={() => void goTo(context, sheet, cell)} aria-label={phrases.goTo(words.title(agent, criterion))}>
          {words.title(agent, criterion)}
        </Link>
        <Badge appearance="tint" color={COLORS[decision]}>{words.decisions[decision]}</Badge>
      </span>
      <Text size={200} className={styles.soft}>{[period, words.decided(decidedBy, decidedOn)].filter((part) => part !== "").join(" · ")}</Text>
      {[claim, evidence].map((text, n) => text !== "" && <Text key={n} size={200}>{text}</Text>)}
      {decision === "accepted" && <Correction dispute={dispute} />}
    </>
  );
}

/** The value before and the one that counts. */
function Correction({ dispute: { sheet, correctedCell, corrected } }: { readonly dispute: Dispute }) {
  const { locale } = useWords();
  const run = usePart((state) => state.run);
  const words = disputePhrasesOf(locale);
  if (corrected === "") return <Text size={200}>{words.withoutValue}</Text>;
  const appraisal = run?.appraisal ?? null;
  const found = run?.intake.corrected.find((one) => one.sheet === sheet && one.cell === correctedCell);
  if (appraisal === null || found === undefined) return <Text size={200}>{words.notUsed}</Text>;
  const { unit } = metricOf(appraisal.rubric, found.metric);
  const shown = (value: number) => (Number.isNaN(value) ? words.missing : formatValue(value, unit, locale, 4));
  return <Text size={200} weight="semibold">{words.corrected(shown(found.before), shown(found.value))}</Text>;
}
