import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { Appraisal } from "../../../appraisal/appraise";
import type { SalesGap } from "../../../appraisal/drivers/sales-gap";
import { formatChange } from "../../../locale/format";
import { driverToolPhrasesOf } from "../../../locale/insight";
import { driverPhrasesOf } from "../../../locale/locale";
import { salesGapOf } from "../../../report/drivers";
import { Section } from "../../parts/section";
import { useWords } from "../../use-pane";
import { useKept } from "../kept";
import { PersonChoice, rankedTogether, rivalsOf } from "../parts/person-choice";
import { SignedBar } from "./signed-bar";

const PARTS = ["volume", "conversion", "orderValue"] as const;

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, listStyleType: "none", margin: 0, padding: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  line: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  money: { fontVariantNumeric: "tabular-nums" },
  sum: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke1}`, paddingTop: tokens.spacingVerticalXXS },
});

/** What the difference in sales of two agents of a post is made of. */
export function Gap({ appraisal }: { readonly appraisal: Appraisal }) {
  const { locale } = useWords();
  const [chosen, choose] = useKept<readonly [string | null, string | null]>("drivers/gap", [null, null]);
  const words = driverToolPhrasesOf(locale);
  const { agents } = appraisal.table;
  const pools = rankedTogether(appraisal);
  const nameOf = (agent: number) => JSON.stringify([agents[agent]!.agent, agents[agent]!.post]);
  const everybody = pools.flat();
  const one = everybody.find((agent) => nameOf(agent) === chosen[0]) ?? everybody[0];
  const others = rivalsOf(pools, one);
  const other = others.find((agent) => nameOf(agent) === chosen[1]) ?? others.at(-1);
  if (one === undefined || other === undefined) {
    return (
      <Section title={words.gap}>
        <Text size={200}>{words.nobody}</Text>
      </Section>
    );
  }
  const gap = salesGapOf(appraisal, one, other);
  return (
    <Section title={words.gap}>
      <Text size={200}>{words.gapText}</Text>
      <PersonChoice label={words.one} appraisal={appraisal} agents={everybody} value={one} onChoose={(agent) => choose([nameOf(agent), chosen[1]])} />
      <PersonChoice label={words.other} appraisal={appraisal} agents={others} value={other} onChoose={(agent) => choose([nameOf(one), nameOf(agent)])} />
      {gap === null ? <Text size={200}>{words.noParts}</Text> : <Parts gap={gap} />}
    </Section>
  );
}

function Parts({ gap }: { readonly gap: SalesGap }) {
  const { locale } = useWords();
  const styles = useStyles();
  const words = driverToolPhrasesOf(locale);
  const most = Math.max(...PARTS.map((part) => Math.abs(gap[part])));
  return (
    <>
      <ul className={styles.list} aria-label={words.gap}>
        {PARTS.map((part) => (
          <li key={part}>
            <div className={styles.line}>
              <span>{words.parts[part]}</span>
              <span className={styles.money}>{formatChange(gap[part])}</span>
            </div>
            <SignedBar value={gap[part]} most={most} />
          </li>
        ))}
        <li className={mergeClasses(styles.line, styles.sum)}>
          <span>{words.difference}</span>
          <span className={styles.money}>{formatChange(gap.difference)}</span>
        </li>
      </ul>
      <Text size={200}>{driverPhrasesOf(locale).gapNote}</Text>
    </>
  );
}
