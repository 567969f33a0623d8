import { makeStyles, tokens } from "@fluentui/react-components";
import { formatNumber } from "../../../locale/format";
import { reviewToolPhrasesOf } from "../../../locale/insight";
import type { TeamPeriod } from "../../../report/review/team";
import { useWords } from "../../use-pane";
import { segmentsOf } from "./segments";

const [WIDTH, HEIGHT] = [280, 72];
/** Less than so many points is no slope to be alarmed at. */
const LEAST_RANGE = 5;
const PAD = { side: 16, top: 18, bottom: 8 };

/** Pictures keep their colours where people have chosen others, unless they are told. */
const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", maxWidth: `${WIDTH * 1.5}px` },
  line: { fill: "none", stroke: tokens.colorBrandStroke1, strokeWidth: 2, [FORCED]: { stroke: "CanvasText" } },
  dot: { fill: tokens.colorBrandBackground, stroke: tokens.colorNeutralBackground1, strokeWidth: 1, [FORCED]: { fill: "CanvasText", stroke: "Canvas" } },
  // It stands out from the line that passes behind it.
  text: { fill: tokens.colorNeutralForeground2, fontSize: "10px", fontFamily: tokens.fontFamilyBase, stroke: tokens.colorNeutralBackground1, strokeWidth: 3, paintOrder: "stroke", [FORCED]: { fill: "CanvasText", stroke: "Canvas" } },
});

/** Mean scores as a line, broken where a period has none; nothing for less than two. */
export function CoursePicture({ periods }: { readonly periods: readonly Pick<TeamPeriod, "period" | "meanScore">[] }) {
  const { locale } = useWords();
  const styles = useStyles();
  const known = periods.flatMap(({ period, meanScore }, at) => (Number.isNaN(meanScore) ? [] : [{ period, meanScore, at }]));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const scores = known.map(({ meanScore }) => meanScore);
  const range = Math.max(LEAST_RANGE, Math.max(...scores) - Math.min(...scores));
  const middle = (Math.max(...scores) + Math.min(...scores)) / 2;
  const x = (at: number) => PAD.side + (at * (WIDTH - 2 * PAD.side)) / (periods.length - 1);
  const y = (score: number) => PAD.top + ((middle + range / 2 - score) * (HEIGHT - PAD.top - PAD.bottom)) / range;
  const label = reviewToolPhrasesOf(locale).picture({ first: first.period, last: last.period, from: formatNumber(first.meanScore), to: formatNumber(last.meanScore) });
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.picture} role="img" aria-label={label}>
      {segmentsOf(periods.map(({ meanScore }) => meanScore)).map((segment) => (
        <polyline key={segment[0]!.at} className={styles.line} points={segment.map(({ at, value }) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`).join(" ")} />
      ))}
      {known.map(({ at, period, meanScore }) => (
        <circle key={period} className={styles.dot} cx={x(at)} cy={y(meanScore)} r="3.5" />
      ))}
      {[first, last].map(({ at, period, meanScore }) => (
        <text key={period} className={styles.text} x={x(at)} y={y(meanScore) - 7} textAnchor={at === 0 ? "start" : "end"}>
          {formatNumber(meanScore)}
        </text>
      ))}
    </svg>
  );
}
