import type { CellRange } from "../../grid";
import type { ChartPlan } from "../../../report/plan";

/** A chart. Colours are RRGGBB, references as in `'评分排名'!$C$2:$C$9`. */
export interface LiveChart {
  readonly id: string;
  name: string;
  kind: ChartPlan["kind"];
  /** "" is none. */
  title: string;
  /** The cells it covers. */
  anchor: CellRange;
  series: LiveSeries[];
  valueAxis: LiveAxis;
  legend: boolean;
  /** Whatever else was said about how it looks, by the place it was said of, as in `legend.format.font.size`. */
  details: Readonly<Record<string, ChartDetail>>;
}

export type ChartDetail = string | number | boolean;

export interface LiveAxis {
  /** "" is none. */
  readonly title: string;
  readonly min: number | null;
  readonly max: number | null;
  /** From one grid line to the next; null is Excel's own. */
  readonly step: number | null;
  readonly format: string;
}

export interface LiveSeries {
  readonly name: string;
  readonly values: string;
  readonly categories: string;
  /** null is Excel's own. */
  readonly color: string | null;
  /** Colours of single points, from the first. */
  readonly points: readonly (string | null)[];
  readonly labels: ChartLabels | null;
  /** Whether its points are marked; those of bars and slices never are. */
  readonly markers: boolean;
}

export interface ChartLabels {
  readonly position: "OutsideEnd" | "Center" | "Top" | null;
  readonly format: string;
  readonly color: string;
  readonly show: "value" | "percentage" | "categoryAndPercentage";
}
