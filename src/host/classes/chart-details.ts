import type { ChartDetail, LiveChart } from "../../book/model/live/chart";
import { invalidArgument } from "../errors";
import { hostObject, type HostClass, type HostObject, type ValueMember } from "../object";

/** A piece of a chart of which the host only remembers what was said. */
export interface Piece {
  readonly chart: LiveChart;
  /** Where it is, as in `legend.format.font`. */
  readonly path: string;
}

const isDetail = (value: unknown): value is ChartDetail => typeof value === "string" || typeof value === "number" || typeof value === "boolean";

/** A property that is remembered and has no further meaning here. */
export function detail<T extends Piece>(name: string, otherwise: ChartDetail): ValueMember<T> {
  return {
    get: ({ chart, path }) => chart.details[`${path}.${name}`] ?? otherwise,
    set: ({ chart, path }, value) => {
      if (!isDetail(value)) throw invalidArgument(name);
      note(chart, `${path}.${name}`, value);
    },
  };
}

export function note(chart: LiveChart, path: string, value: ChartDetail): void {
  chart.details = { ...chart.details, [path]: value };
}

const inside = <T extends Piece>(of: HostClass<T>, name: string) => (piece: T): HostObject => hostObject(of, { ...piece, path: `${piece.path}.${name}` });

export const fontClass: HostClass<Piece> = {
  name: "ChartFont",
  values: { Bold: detail("bold", false), Color: detail("color", "#000000"), Name: detail("name", "等线"), Size: detail("size", 10) },
};

const lineClass: HostClass<Piece> = {
  name: "ChartLineFormat",
  values: { Color: detail("color", "#000000"), Weight: detail("weight", 0.75) },
  methods: { Clear: ({ chart, path }) => note(chart, `${path}.clear`, true) },
};

const gridlinesFormatClass: HostClass<Piece> = { name: "ChartGridlinesFormat", objects: { Line: inside(lineClass, "line") } };

const gridlinesClass: HostClass<Piece> = {
  name: "ChartGridlines",
  values: { Visible: detail("visible", true) },
  objects: { Format: inside(gridlinesFormatClass, "format") },
};

const axisFormatClass: HostClass<Piece> = { name: "ChartAxisFormat", objects: { Font: inside(fontClass, "font"), Line: inside(lineClass, "line") } };

export const fontFormat = (name: string): HostClass<Piece> => ({ name, objects: { Font: inside(fontClass, "font") } });

/** What the axes of both kinds have. */
export const AXIS_VALUES: Readonly<Record<string, ValueMember<Piece>>> = {
  Visible: detail("visible", true),
  ReversePlotOrder: detail("reversePlotOrder", false),
  TickLabelPosition: detail("tickLabelPosition", "NextToAxis"),
  MajorTickMark: detail("majorTickMark", "Outside"),
  Position: detail("position", "Automatic"),
};

export const AXIS_OBJECTS = { Format: inside(axisFormatClass, "format"), MajorGridlines: inside(gridlinesClass, "majorGridlines") };

export { inside, lineClass };
