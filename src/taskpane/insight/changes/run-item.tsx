import { Badge, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { LoggedRun } from "../../../actions/check";
import { formatMoney } from "../../../locale/format";
import { coursePhrasesOf } from "../../../locale/insight";
import { isRun, isWithdrawal } from "../../../report/sheets/log/standing";
import { useWords } from "../../use-pane";
import { ChangeList } from "../parts/change-list";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS },
  time: { fontVariantNumeric: "tabular-nums" },
  struck: { textDecorationLine: "line-through" },
  soft: { color: tokens.colorNeutralForeground2 },
});

/** A row of the log: when, what, of which period, with what result; and what became of the rubric. */
export function RunItem({ run }: { readonly run: LoggedRun }) {
  const { locale } = useWords();
  const styles = useStyles();
  const { row, withdrawnBy } = run;
  const words = coursePhrasesOf(locale);
  const facts = [
    row.period === "" ? "" : words.period(row.period),
    row.heads === null ? "" : words.heads(row.heads),
    row.bonusTotal === null ? "" : words.bonus(formatMoney(row.bonusTotal)),
  ].filter((fact) => fact !== "");
  return (
    <>
      <span className={styles.head}>
        <Text weight="semibold" className={mergeClasses(styles.time, withdrawnBy !== null && styles.struck)}>{row.time}</Text>
        <Badge appearance="tint" color={isWithdrawal(row) ? "warning" : "informative"}>{row.action}</Badge>
        {withdrawnBy !== null && <Badge appearance="tint" color="warning">{words.withdrawnBy(withdrawnBy)}</Badge>}
      </span>
      <Text size={200} className={styles.soft}>
        {[row.entry === null ? "" : words.entry(String(row.entry)), ...facts].filter((fact) => fact !== "").join(" · ")}
      </Text>
      {row.remark !== "" && <Text size={200}>{row.remark}</Text>}
      {isRun(row) && <Rubric run={run} />}
    </>
  );
}

/** What became of the rubric since the run before. */
function Rubric({ run: { before, changes } }: { readonly run: LoggedRun }) {
  const { locale } = useWords();
  const words = coursePhrasesOf(locale);
  const entry = String(before?.entry ?? "");
  if (before === null) return <Text size={200}>{words.first}</Text>;
  if (changes === null) return <Text size={200}>{words.notKept}</Text>;
  if (changes.length === 0) return <Text size={200}>{words.same(entry)}</Text>;
  return (
    <>
      <Text size={200}>{words.since(entry)}</Text>
      <ChangeList changes={changes} />
    </>
  );
}
