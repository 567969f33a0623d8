import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Appraisal } from "../../../appraisal/appraise";
import { medianOf } from "../../../appraisal/statistics";
import { formatNumber } from "../../../locale/format";
import { insightPhrasesOf, whatIfPhrasesOf } from "../../../locale/insight";
import { Section } from "../../parts/section";
import { useWords } from "../../use-pane";
import { histogramOf } from "./histogram";

const [WIDTH, HEIGHT] = [280, 100];
const PAD = { left: 20, right: 6, top: 8, bottom: 16 };

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", maxWidth: `${WIDTH * 1.5}px` },
  after: { fill: tokens.colorBrandBackground2, stroke: tokens.colorBrandStroke1, strokeWidth: 1 },
  before: { fill: "none", stroke: tokens.colorNeutralForeground2, strokeWidth: 1.5, strokeDasharray: "3 2" },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: 1 },
  text: { fill: tokens.colorNeutralForeground2, fontSize: "10px", fontFamily: tokens.fontFamilyBase },
  legend: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  entry: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200 },
});

/** How the scores are spread, before and after. */
export function Distribution({ before, after }: { readonly before: Appraisal; readonly after: Appraisal }) {
  const { locale } = useWords();
  const styles = useStyles();
  const { now, then } = insightPhrasesOf(locale);
  const words = whatIfPhrasesOf(locale);
  const sets = [before, after].map(({ assessment }) => assessment.score) as [Float64Array, Float64Array];
  const histogram = histogramOf(sets);
  if (histogram === null) return null;
  const { start, width, counts } = histogram;
  const [old, fresh] = counts as [number[], number[]];
  const most = Math.max(...old, ...fresh);
  const x = (n: number) => PAD.left + (n * (WIDTH - PAD.left - PAD.right)) / old.length;
  const y = (heads: number) => HEIGHT - PAD.bottom - (heads * (HEIGHT - PAD.top - PAD.bottom)) / most;
  const outline = old.map((heads, n) => `V${y(heads).toFixed(1)}H${x(n + 1).toFixed(1)}`).join("");
  const said = [textOf(now, sets[0]), textOf(then, sets[1])];
  return (
    <Section title={words.distribution}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.picture} role="img" aria-label={said.join(" · ")}>
        {fresh.map((heads, n) => heads > 0 && <rect key={n} className={styles.after} x={x(n) + 1} width={x(1) - x(0) - 2} y={y(heads)} height={y(0) - y(heads)} />)}
        <path className={styles.before} d={`M${PAD.left} ${y(0)}${outline}V${y(0)}`} />
        <line className={styles.axis} x1={PAD.left} x2={WIDTH - PAD.right} y1={y(0)} y2={y(0)} />
        <text className={styles.text} x={PAD.left - 4} y={y(most) + 6} textAnchor="end">{most}</text>
        <text className={styles.text} x={PAD.left} y={HEIGHT - 4}>{formatNumber(start)}</text>
        <text className={styles.text} x={WIDTH - PAD.right} y={HEIGHT - 4} textAnchor="end">{formatNumber(start + width * old.length)}</text>
      </svg>
      <div className={styles.legend}>
        {said.map((text, n) => (
          <span key={n} className={styles.entry}>
            <svg width="16" height="12" aria-hidden>
              {n === 0 ? <path className={styles.before} d="M1 11V3H15V11" /> : <rect className={styles.after} x="2" y="2" width="12" height="9" />}
            </svg>
            <Text size={200}>{text}</Text>
          </span>
        ))}
      </div>
    </Section>
  );

  function textOf(label: string, scores: Float64Array): string {
    const known = scores.filter((score) => !Number.isNaN(score)).sort();
    return words.distributionText({ label, median: formatNumber(medianOf(known)), lowest: formatNumber(known[0] ?? NaN), highest: formatNumber(known.at(-1) ?? NaN) });
  }
}
