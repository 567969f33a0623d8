import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Appraisal } from "../../../appraisal/appraise";
import { tiersOf } from "../../../appraisal/score/scorecards";
import type { CriterionSensitivity } from "../../../appraisal/sensitivity/sensitivity";
import { formatNumber } from "../../../locale/format";
import { sensitivityPhrasesOf } from "../../../locale/insight";
import { weightDecimals } from "../../../report/sentences/stability";
import { useWords } from "../../use-pane";
import { linesOf, type Line } from "./lines";

const [WIDTH, HEIGHT] = [280, 170];
const PAD = { left: 30, right: 58, top: 8, bottom: 18 };
/** Names closer than this would stand on each other. */
const NAME_HEIGHT = 11;

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", maxWidth: `${WIDTH * 1.5}px` },
  steady: { fill: tokens.colorBrandBackground2 },
  limit: { stroke: tokens.colorBrandStroke1, strokeWidth: 1, strokeDasharray: "3 2" },
  today: { stroke: tokens.colorNeutralForeground1, strokeWidth: 1.5 },
  cut: { stroke: tokens.colorNeutralForeground3, strokeWidth: 1, strokeDasharray: "1 3" },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: 1 },
  line: { fill: "none", stroke: tokens.colorNeutralForeground3, strokeWidth: 1 },
  first: { fill: "none", stroke: tokens.colorPaletteMarigoldForeground1, strokeWidth: 2 },
  text: { fill: tokens.colorNeutralForeground2, fontSize: "10px", fontFamily: tokens.fontFamilyBase },
  name: { fill: tokens.colorNeutralForeground1, fontSize: "10px", fontWeight: tokens.fontWeightSemibold, fontFamily: tokens.fontFamilyBase },
  legend: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, listStyleType: "none", margin: 0, padding: 0 },
  entry: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

/** Scores near the cuts over the weight, with today's weight, the interval and the least scores of the tiers. */
export function PathsPicture({ appraisal, found, label }: { readonly appraisal: Appraisal; readonly found: CriterionSensitivity; readonly label: string }) {
  const { locale } = useWords();
  const styles = useStyles();
  const words = sensitivityPhrasesOf(locale);
  const drawn = useMemo(() => linesOf(appraisal, found), [appraisal, found]);
  const scores = drawn?.lines.flatMap(({ points }) => points.map(([, score]) => score)) ?? [];
  if (drawn === null || scores.length === 0) return null;
  const { from, to, lines } = drawn;
  const { tiers, weight, total } = found;
  const [low, high] = [Math.min(...scores), Math.max(...scores)];
  const span = high - low || 1;
  const x = (value: number) => PAD.left + ((value - from) / (to - from)) * (WIDTH - PAD.left - PAD.right);
  const y = (score: number) => HEIGHT - PAD.bottom - ((score - low) / span) * (HEIGHT - PAD.top - PAD.bottom);
  const number = (value: number) => formatNumber(value, weightDecimals(total));
  const cuts = tiersOf(appraisal.rubric, appraisal.rubric.scorecards[found.scorecard]!).flatMap(({ name, minScore }) => (minScore !== undefined && minScore > low && minScore < high ? [{ name, minScore }] : []));
  const right = WIDTH - PAD.right;
  return (
    <div>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.picture} role="img" aria-label={words.picture({ criterion: label, from: number(from), to: number(to), weight: number(weight) })}>
        {!("untold" in tiers) && <rect className={styles.steady} x={x(tiers.low.weight)} width={Math.max(1, x(tiers.high.weight) - x(tiers.low.weight))} y={PAD.top} height={HEIGHT - PAD.top - PAD.bottom} />}
        {cuts.map(({ name, minScore }) => (
          <g key={name}>
            <line className={styles.cut} x1={PAD.left} x2={right} y1={y(minScore)} y2={y(minScore)} />
            <text className={styles.text} x={PAD.left + 3} y={y(minScore) - 2}>{`${name} ≥ ${formatNumber(minScore)}`}</text>
          </g>
        ))}
        {[...lines].sort((a, b) => Number(a.isFirst) - Number(b.isFirst)).map(({ agent, isFirst, points }) => (
          <path key={agent} className={isFirst ? styles.first : styles.line} d={points.map(([value, score], n) => `${n === 0 ? "M" : "L"}${x(value).toFixed(1)} ${y(score).toFixed(1)}`).join("")} />
        ))}
        {!("untold" in tiers) && [tiers.low, tiers.high].map((limit, n) => limit.ends !== "scale" && <line key={n} className={styles.limit} x1={x(limit.weight)} x2={x(limit.weight)} y1={PAD.top} y2={HEIGHT - PAD.bottom} />)}
        <line className={styles.today} x1={x(weight)} x2={x(weight)} y1={PAD.top} y2={HEIGHT - PAD.bottom} />
        <line className={styles.axis} x1={PAD.left} x2={right} y1={HEIGHT - PAD.bottom} y2={HEIGHT - PAD.bottom} />
        <line className={styles.axis} x1={PAD.left} x2={PAD.left} y1={PAD.top} y2={HEIGHT - PAD.bottom} />
        <text className={styles.text} x={PAD.left - 4} y={PAD.top + 8} textAnchor="end">{formatNumber(high, 1)}</text>
        <text className={styles.text} x={PAD.left - 4} y={HEIGHT - PAD.bottom} textAnchor="end">{formatNumber(low, 1)}</text>
        <text className={styles.text} x={PAD.left} y={HEIGHT - 5}>{number(from)}</text>
        <text className={styles.text} x={right} y={HEIGHT - 5} textAnchor="end">{number(to)}</text>
        {namesBeside(lines, y).map(({ agent, at }) => (
          <text key={agent} className={styles.name} x={right + 4} y={at + 3}>
            {shortName(appraisal.table.agents[agent]!.agent)}
          </text>
        ))}
      </svg>
      <ul className={styles.legend} aria-hidden>
        <li className={styles.entry}><Sample className={styles.today} /> {words.legend.today}</li>
        <li className={styles.entry}><svg width="14" height="10"><rect className={styles.steady} width="14" height="10" /></svg> {words.legend.steady}</li>
        <li className={styles.entry}><Sample className={styles.first} /> {words.legend.first}</li>
      </ul>
    </div>
  );
}

function Sample({ className }: { readonly className: string }) {
  return (
    <svg width="14" height="10">
      <line className={className} x1="0" x2="14" y1="5" y2="5" />
    </svg>
  );
}

/** Where the names of the first to change stand: at the ends of their lines, and not on each other. */
function namesBeside(lines: readonly Line[], y: (score: number) => number): { readonly agent: number; readonly at: number }[] {
  const wanted = lines.filter(({ isFirst }) => isFirst).map(({ agent, points }) => ({ agent, at: y(points.at(-1)![1]) })).sort((a, b) => a.at - b.at);
  const lowest = HEIGHT - PAD.bottom;
  let last = -Infinity;
  const pushed = wanted.map(({ agent, at }) => ({ agent, at: (last = Math.max(at, last + NAME_HEIGHT)) }));
  // What was pushed out at the bottom moves up again.
  let next = lowest + NAME_HEIGHT;
  return pushed.reverse().map(({ agent, at }) => ({ agent, at: (next = Math.min(at, next - NAME_HEIGHT)) }));
}

/** So much of a name as there is room for. */
function shortName(name: string): string {
  const isWide = /[\u2E80-\uFFEF]/.test(name);
  const most = isWide ? 5 : 9;
  return name.length > most ? `${name.slice(0, most - 1)}…` : name;
}
