import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Driver } from "../../../appraisal/drivers/drivers";
import { driverToolPhrasesOf, insightPhrasesOf } from "../../../locale/insight";
import { driverReading } from "../../../report/sentences/drivers";
import { useWords } from "../../use-pane";
import { SignedBar } from "./signed-bar";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, listStyleType: "none", margin: 0, padding: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  line: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  name: { minWidth: 0, overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  number: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
});

/** Metrics with how they go together with the outcome, the strongest first. */
export function Correlations({ drivers, label }: { readonly drivers: readonly Driver[]; readonly label: (metric: string) => string }) {
  const { locale } = useWords();
  const styles = useStyles();
  const words = driverToolPhrasesOf(locale);
  const unclaimed = drivers.filter(({ rho }) => rho === null);
  return (
    <ul className={styles.list}>
      {drivers.filter(({ rho }) => rho !== null).map((driver) => (
        <li key={driver.metric}>
          <div className={styles.line}>
            <span className={styles.name}>{label(driver.metric)}</span>
            <span className={styles.number}>{words.rho(driver.rho!.toFixed(2), driver.n)}</span>
          </div>
          <SignedBar value={driver.rho!} most={1} />
          <div className={mergeClasses(styles.line, styles.quiet)}>{driverReading(driver, locale)}</div>
        </li>
      ))}
      {unclaimed.length > 0 && <li className={styles.quiet}>{words.unclaimed(unclaimed.map(({ metric }) => label(metric)).join(insightPhrasesOf(locale).listSeparator))}</li>}
    </ul>
  );
}
