import { makeStyles, tokens } from "@fluentui/react-components";
import type { Rule } from "../../appraisal/rubric/types";
import { curveOf } from "./curve";

const [WIDTH, HEIGHT] = [280, 96];
const PAD = { left: 26, right: 8, top: 8, bottom: 16 };

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", maxWidth: `${WIDTH * 1.5}px` },
  line: { fill: "none", stroke: tokens.colorBrandStroke1, strokeWidth: 2, strokeLinejoin: "round" },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: 1 },
  text: { fill: tokens.colorNeutralForeground2, fontSize: "10px", fontFamily: tokens.fontFamilyBase },
  agent: { fill: tokens.colorPaletteMarigoldForeground1, fillOpacity: 0.75 },
});

export interface RulePictureProps {
  readonly rule: Rule;
  readonly label: string;
  /** A value as people read it. */
  readonly show: (value: number) => string;
  /** Agents as [value, points]; drawn where the picture's axis is the value. */
  readonly agents: readonly (readonly [number, number])[];
}

/** Points over values, with the agents on it. */
export function RulePicture({ rule, label, show, agents }: RulePictureProps) {
  const styles = useStyles();
  const { points, axis } = curveOf(rule);
  const drawn = points.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y));
  if (drawn.length < 2) return null;
  const [low, high] = [drawn[0]![0], drawn.at(-1)![0]];
  const top = Math.max(100, ...drawn.map(([, y]) => y));
  const x = (value: number) => PAD.left + ((value - low) / (high - low)) * (WIDTH - PAD.left - PAD.right);
  const y = (value: number) => HEIGHT - PAD.bottom - (Math.max(0, value) / top) * (HEIGHT - PAD.top - PAD.bottom);
  const path = drawn.map(([value, earned], n) => `${n === 0 ? "M" : "L"}${x(value).toFixed(1)} ${y(earned).toFixed(1)}`).join("");
  const text = (value: number) => (axis === "value" ? show(value) : axis === "ratio" ? `${Math.round(value * 100)}%` : String(value));
  const dots = axis === "value" ? agents.filter(([value]) => value >= low && value <= high) : [];
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.picture} role="img" aria-label={label}>
      <line className={styles.axis} x1={PAD.left} x2={WIDTH - PAD.right} y1={y(0)} y2={y(0)} />
      <line className={styles.axis} x1={PAD.left} x2={PAD.left} y1={PAD.top} y2={y(0)} />
      <text className={styles.text} x={PAD.left - 4} y={y(top) + 8} textAnchor="end">
        {Math.round(top)}
      </text>
      <text className={styles.text} x={PAD.left - 4} y={y(0)} textAnchor="end">
        0
      </text>
      <text className={styles.text} x={PAD.left} y={HEIGHT - 4}>
        {text(low)}
      </text>
      <text className={styles.text} x={WIDTH - PAD.right} y={HEIGHT - 4} textAnchor="end">
        {text(high)}
      </text>
      <path className={styles.line} d={path} />
      {dots.map(([value, earned], n) => (
        <circle key={n} className={styles.agent} cx={x(value)} cy={y(earned)} r={2.5} />
      ))}
    </svg>
  );
}
