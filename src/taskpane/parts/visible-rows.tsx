import { makeStyles, useArrowNavigationGroup } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { windowOf } from "./window";

const useStyles = makeStyles({
  view: { overflowY: "auto", position: "relative" },
  all: { position: "relative" },
  part: { position: "absolute", left: 0, right: 0 },
});

export interface VisibleRowsProps {
  readonly label: string;
  readonly count: number;
  /** Height of every row, in pixels. */
  readonly rowHeight: number;
  /** At most so many rows are seen at once; the others are scrolled to. */
  readonly most: number;
  readonly role: "table" | "list";
  /** Rows above that stay in sight. */
  readonly header?: ReactNode;
  readonly row: (index: number) => ReactNode;
}

/**
 * A long list of which only the rows in sight are made, so that it stays quick with thousands. Tab enters
 * and leaves it; up and down go through what can be pressed in its rows.
 */
export function VisibleRows({ label, count, rowHeight, most, role, header, row }: VisibleRowsProps) {
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: "vertical", memorizeCurrent: true });
  const [top, setTop] = useState(0);
  const height = Math.min(count, most) * rowHeight;
  const { first, end } = windowOf({ top, height, rowHeight, count });
  return (
    <div role={role} aria-label={label} aria-rowcount={role === "table" ? count + (header === undefined ? 0 : 1) : undefined}>
      {header}
      <div role={role === "table" ? "rowgroup" : "presentation"} {...arrows} className={styles.view} style={{ height }} onScroll={(event) => setTop(event.currentTarget.scrollTop)}>
        <div role="presentation" className={styles.all} style={{ height: count * rowHeight }}>
          <div role="presentation" className={styles.part} style={{ top: first * rowHeight }}>
            {Array.from({ length: end - first }, (_, k) => row(first + k))}
          </div>
        </div>
      </div>
    </div>
  );
}
