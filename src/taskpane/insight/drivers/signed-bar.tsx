import { makeStyles, tokens } from "@fluentui/react-components";

const [WIDTH, HEIGHT] = [200, 8];

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", height: `${HEIGHT}px`, forcedColorAdjust: "none" },
  middle: { stroke: tokens.colorNeutralStroke1, strokeWidth: 1 },
  above: { fill: tokens.colorBrandBackground },
  below: { fill: tokens.colorPaletteMarigoldBorderActive },
});

/** How far a value is from 0, to the right above it and to the left below; the same is said in figures beside it. */
export function SignedBar({ value, most }: { readonly value: number; readonly most: number }) {
  const styles = useStyles();
  const length = most === 0 ? 0 : (Math.min(Math.abs(value) / most, 1) * WIDTH) / 2;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" className={styles.bar} aria-hidden>
      <rect className={value < 0 ? styles.below : styles.above} x={value < 0 ? WIDTH / 2 - length : WIDTH / 2} y={1} width={length} height={HEIGHT - 2} />
      <line className={styles.middle} x1={WIDTH / 2} x2={WIDTH / 2} y1={0} y2={HEIGHT} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
