import { AccordionHeader, AccordionItem, AccordionPanel, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Appraisal } from "../../../appraisal/appraise";
import { labelOf } from "../../../appraisal/rubric/metrics";
import type { CriterionSensitivity } from "../../../appraisal/sensitivity/sensitivity";
import type { Stability, WeightLimit } from "../../../appraisal/sensitivity/stability";
import { formatNumber } from "../../../locale/format";
import { insightPhrasesOf, sensitivityPhrasesOf } from "../../../locale/insight";
import { textIn } from "../../../locale/wording";
import { limitText, stabilityText, weightDecimals } from "../../../report/sentences/stability";
import { useWords } from "../../use-pane";
import { PathsPicture } from "./paths-picture";

/** More names are not read. */
const MOST_NAMES = 3;

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, paddingBottom: tokens.spacingVerticalS },
  // As wide as the words of an accordion's header.
  always: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, padding: `0 ${tokens.spacingHorizontalXS}` },
  strip: { position: "relative", height: "10px", backgroundColor: tokens.colorNeutralBackground4, borderRadius: tokens.borderRadiusSmall, border: `1px solid ${tokens.colorNeutralStroke2}`, boxSizing: "border-box" },
  steady: { position: "absolute", top: 0, bottom: 0, minWidth: "2px", backgroundColor: tokens.colorBrandStroke2, forcedColorAdjust: "none" },
  today: { position: "absolute", top: "-3px", bottom: "-3px", width: "2px", marginLeft: "-1px", backgroundColor: tokens.colorNeutralForeground1, forcedColorAdjust: "none" },
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} 0` },
  list: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS, margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  value: { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

/** One weight: the interval in which nobody's tier changes at a glance, the picture and all other intervals behind a click. */
export function CriterionItem({ appraisal, found, top }: { readonly appraisal: Appraisal; readonly found: CriterionSensitivity; readonly top: number }) {
  const { locale } = useWords();
  const styles = useStyles();
  const words = sensitivityPhrasesOf(locale);
  const { tiers, weight, total } = found;
  const label = textIn(labelOf(appraisal.rubric, found.metric), locale);
  const isAlways = !("untold" in tiers) && tiers.low.ends === "scale" && tiers.high.ends === "scale";
  const rows: [string, Stability][] = [
    [words.rows.tiers, tiers],
    [words.rows.first, found.first],
    [words.rows.top(formatNumber(top)), found.top],
    ...found.cuts.map(({ tier, next, stability }): [string, Stability] => [words.rows.cut({ tier, next }), stability]),
  ];
  return (
    <AccordionItem value={found.criterion} className={styles.item}>
      <AccordionHeader size="small">{words.criterion({ criterion: label, weight: formatNumber(weight, weightDecimals(total)) })}</AccordionHeader>
      <div className={styles.always}>
        <Strip found={found} />
        <Text size={200}>{"untold" in tiers ? stabilityText(tiers, total, locale) : isAlways ? words.always : words.steady(stabilityText(tiers, total, locale))}</Text>
        <FirstToChange appraisal={appraisal} found={found} />
      </div>
      <AccordionPanel className={styles.panel}>
        <PathsPicture appraisal={appraisal} found={found} label={label} />
        <dl className={styles.list}>
          {rows.map(([name, stability]) => [
            <dt key={`${name} name`}>{name}</dt>,
            <dd key={name} className={styles.value}>
              {stabilityText(stability, total, locale)}
            </dd>,
          ])}
        </dl>
      </AccordionPanel>
    </AccordionItem>
  );
}

/** The whole scale of the weight with the interval and today's weight on it. What it shows is said below. */
function Strip({ found: { tiers, weight, total } }: { readonly found: CriterionSensitivity }) {
  const styles = useStyles();
  const part = (value: number) => `${(100 * value) / total}%`;
  if (!(total > 0)) return null;
  return (
    <div className={styles.strip} aria-hidden>
      {!("untold" in tiers) && <div className={styles.steady} style={{ left: part(tiers.low.weight), width: part(tiers.high.weight - tiers.low.weight) }} />}
      <div className={styles.today} style={{ left: part(weight) }} />
    </div>
  );
}

/** Who gets another tier first, below and above. */
function FirstToChange({ appraisal, found: { tiers, total } }: { readonly appraisal: Appraisal; readonly found: CriterionSensitivity }) {
  const { locale } = useWords();
  const { listSeparator } = insightPhrasesOf(locale);
  const words = sensitivityPhrasesOf(locale);
  if ("untold" in tiers) return null;
  const names = ({ agents, ends }: WeightLimit) => {
    const listed = agents.slice(0, MOST_NAMES).map((agent) => appraisal.table.agents[agent]!.agent).join(listSeparator);
    const said = agents.length > MOST_NAMES ? words.more(listed, agents.length) : listed;
    return ends === "ranked" ? words.ranked(said) : said;
  };
  return (
    <>
      {tiers.low.ends !== "scale" && <Text size={200}>{words.below(limitText(tiers.low, "low", total), names(tiers.low))}</Text>}
      {tiers.high.ends !== "scale" && <Text size={200}>{words.above(limitText(tiers.high, "high", total), names(tiers.high))}</Text>}
    </>
  );
}
