import { makeStyles, tokens } from "@fluentui/react-components";
import { TONES } from "../../book/palette";
import { useWords } from "../use-pane";
import type { TierHeads } from "./figures";

const [WIDTH, HEIGHT] = [300, 14];

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", height: `${HEIGHT}px` },
  gap: { stroke: tokens.colorNeutralBackground1, strokeWidth: 2 },
  legend: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, listStyleType: "none", margin: 0, padding: 0 },
  entry: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  sample: { width: "10px", height: "10px", borderRadius: tokens.borderRadiusSmall, border: `1px solid ${tokens.colorNeutralStroke1}`, forcedColorAdjust: "none" },
});

/** How many have each tier: lengths, and the same in words. */
export function TierBar({ tiers }: { readonly tiers: readonly TierHeads[] }) {
  const { phrases: { preview } } = useWords();
  const styles = useStyles();
  const all = tiers.reduce((sum, { heads }) => sum + heads, 0);
  const parts = tiers.map((tier, n) => ({ ...tier, left: (WIDTH * tiers.slice(0, n).reduce((sum, { heads }) => sum + heads, 0)) / (all || 1), width: (WIDTH * tier.heads) / (all || 1) }));
  return (
    <div>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" className={styles.bar} aria-hidden>
        {parts.map(({ tier, tone, left, width }) => width > 0 && <rect key={tier} className={styles.gap} x={left} width={width} y={0} height={HEIGHT} fill={`#${TONES[tone].solid}`} />)}
      </svg>
      <ul className={styles.legend}>
        {parts.map(({ tier, heads, tone }) => (
          <li key={tier} className={styles.entry}>
            <span aria-hidden className={styles.sample} style={{ backgroundColor: `#${TONES[tone].solid}` }} />
            {preview.tierHeads(tier, heads)}
          </li>
        ))}
      </ul>
    </div>
  );
}
