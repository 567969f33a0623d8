import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  table: { width: "100%", tableLayout: "fixed", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  head: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, textAlign: "right", padding: `${tokens.spacingVerticalXXS} 0` },
  name: { fontWeight: tokens.fontWeightRegular, textAlign: "left", padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} 0`, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums", padding: 0 },
  changed: { fontWeight: tokens.fontWeightSemibold },
  bars: { display: "flex", flexDirection: "column", gap: "1px" },
  bar: { height: "6px", minWidth: "1px", borderRadius: tokens.borderRadiusSmall, boxSizing: "border-box", forcedColorAdjust: "none" },
  before: { border: `1px solid ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground3 },
});

/** What is one figure now, and would be another. */
export interface Shift {
  readonly name: string;
  readonly before: number;
  readonly after: number;
  /** Of the bar that shows what it would be. */
  readonly color: string;
  /** As many as there are headings; the last stands out where something changes. */
  readonly figures: readonly string[];
}

export interface ShiftTableProps {
  readonly label: string;
  /** Above the figures. */
  readonly headings: readonly string[];
  readonly rows: readonly Shift[];
  readonly nameWidth: string;
  readonly figureWidth: string;
}

/** Before and after, as bars and in figures, a line each. */
export function ShiftTable({ label, headings, rows, nameWidth, figureWidth }: ShiftTableProps) {
  const styles = useStyles();
  const most = Math.max(...rows.flatMap(({ before, after }) => [before, after])) || 1;
  const width = (figure: number) => `${(100 * figure) / most}%`;
  return (
    <table className={styles.table} aria-label={label}>
      <colgroup>
        <col style={{ width: nameWidth }} />
        <col />
        {headings.map((heading) => (
          <col key={heading} style={{ width: figureWidth }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.name)} colSpan={2}>
            {label}
          </th>
          {headings.map((heading) => (
            <th key={heading} scope="col" className={styles.head}>{heading}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, before, after, color, figures }, n) => (
          <tr key={n}>
            <th scope="row" className={styles.name} title={name}>
              {name}
            </th>
            <td aria-hidden>
              <div className={styles.bars}>
                <div className={mergeClasses(styles.bar, styles.before)} style={{ width: width(before) }} />
                <div className={styles.bar} style={{ width: width(after), backgroundColor: color }} />
              </div>
            </td>
            {figures.map((figure, k) => (
              <td key={k} className={mergeClasses(styles.number, k === figures.length - 1 && before !== after && styles.changed)}>{figure}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
