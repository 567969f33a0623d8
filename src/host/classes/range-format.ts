import type { CellRange } from "../../book/grid";
import type { CellLook, Rule } from "../../book/model/live/look";
import type { LiveSheet } from "../../book/model/live/sheet";
import { invalidArgument, itemNotFound } from "../errors";
import { changeLooks, common, drawRule, lookAt, ruleAt, sideOf, type Side } from "../looks";
import { hostObject, isFlag, isNumber, isOneOf, isText, property, type HostClass, type HostObject, type ValueMember } from "../object";
import type { Session } from "../session";
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from "../sizes";

/** Cells whose format is meant: a range, or several. */
export interface Areas {
  readonly session: Session;
  readonly sheet: LiveSheet;
  readonly areas: readonly CellRange[];
}

const HORIZONTAL = { General: null, Left: "left", Center: "center", Right: "right" } as const;
const VERTICAL = { Top: "top", Center: "center", Bottom: "bottom" } as const;

/** One thing of a look: null over cells that differ in it. */
function part<K extends keyof CellLook, V>(key: K, shown: (value: CellLook[K]) => V, read: (value: V) => CellLook[K], isValid: (value: unknown) => value is V): ValueMember<Areas> {
  return property<Areas, V | null>(
    ({ sheet, areas }) => common(areas, (row, column) => shown(lookAt(sheet, row, column)[key])),
    ({ session, sheet, areas }, value) => {
      session.requireWritable(sheet);
      const wanted = read(value!);
      changeLooks(sheet, areas, (look) => (look[key] === wanted ? look : { ...look, [key]: wanted }));
    },
    isValid,
    key,
  );
}

/** As the client writes colours. */
export const isColor = (value: unknown): value is string => typeof value === "string" && /^#[0-9A-Fa-f]{6}$/.test(value);
export const fromHex = (color: string): string => color.slice(1).toUpperCase();
export const toHex = (color: string): string => `#${color}`;
const same = <T>(value: T): T => value;

const fontClass: HostClass<Areas> = {
  name: "RangeFont",
  values: {
    Name: part("font", same, same, isText),
    Size: part("size", same, same, isNumber),
    Bold: part("bold", same, same, isFlag),
    Color: part("color", toHex, fromHex, isColor),
    Underline: part("underline", (on) => (on ? "Single" : "None"), (text) => text === "Single", isOneOf("None", "Single")),
  },
};

const fillClass: HostClass<Areas> = {
  name: "RangeFill",
  values: { Color: part("fill", (color) => (color === null ? "" : toHex(color)), fromHex, isColor) },
  methods: {
    Clear: ({ session, sheet, areas }) => {
      session.requireWritable(sheet);
      changeLooks(sheet, areas, (look) => ({ ...look, fill: null }));
    },
  },
};

interface Border extends Areas {
  readonly side: Side;
}

const WEIGHTS = { Hairline: "hair", Thin: "thin", Medium: "medium" } as const;
type Weight = keyof typeof WEIGHTS;
const weightName = (weight: Rule["weight"]) => (Object.keys(WEIGHTS) as Weight[]).find((name) => WEIGHTS[name] === weight)!;
const PLAIN: Rule = { weight: "thin", color: "000000" };

function borderPart<V>(shown: (rule: Rule | null) => V, change: (rule: Rule | null, value: V) => Rule | null, isValid: (value: unknown) => value is V, name: string): ValueMember<Border> {
  return property<Border, V | null>(
    ({ sheet, areas, side }) => {
      const sides = areas.flatMap((area) => sideOf(area, side) ?? []);
      return sides.length === 0 ? shown(null) : common(sides.map(({ cells }) => cells), (row, column) => shown(ruleAt(sheet, row, column, sides[0].edge)));
    },
    ({ session, sheet, areas, side }, value) => {
      session.requireWritable(sheet);
      for (const area of areas) {
        const at = sideOf(area, side);
        if (at) drawRule(sheet, at.cells, at.edge, (rule) => change(rule, value!));
      }
    },
    isValid,
    name,
  );
}

const borderClass: HostClass<Border> = {
  name: "RangeBorder",
  key: ({ side }) => ({ Id: side }),
  values: {
    SideIndex: { get: ({ side }) => side },
    Style: borderPart((rule) => (rule ? "Continuous" : "None"), (rule, style) => (style === "None" ? null : (rule ?? PLAIN)), isOneOf("None", "Continuous"), "Style"),
    Weight: borderPart((rule) => weightName((rule ?? PLAIN).weight), (rule, weight) => ({ ...(rule ?? PLAIN), weight: WEIGHTS[weight as Weight] }), isOneOf("Hairline", "Thin", "Medium"), "Weight"),
    Color: borderPart((rule) => toHex((rule ?? PLAIN).color), (rule, color) => ({ ...(rule ?? PLAIN), color: fromHex(color) }), isColor, "Color"),
  },
};

const SIDES: readonly Side[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"];

const bordersClass: HostClass<Areas> = {
  name: "RangeBorderCollection",
  values: { Count: { get: () => SIDES.length } },
  items: (areas) => SIDES.map((side) => hostObject(borderClass, { ...areas, side })),
  item: (areas, key) => {
    const side = SIDES.find((name) => name === key);
    if (!side) throw itemNotFound(String(key));
    return hostObject(borderClass, { ...areas, side });
  },
};

const formatClass: HostClass<Areas> = {
  name: "RangeFormat",
  values: {
    WrapText: part("wrap", same, same, isFlag),
    HorizontalAlignment: part("align", (align) => (align === null ? "General" : ((align[0].toUpperCase() + align.slice(1)) as "Left" | "Center" | "Right")), (name) => HORIZONTAL[name as keyof typeof HORIZONTAL], isOneOf("General", "Left", "Center", "Right")),
    VerticalAlignment: part("vertical", (align) => (align[0].toUpperCase() + align.slice(1)) as keyof typeof VERTICAL, (name) => VERTICAL[name as keyof typeof VERTICAL], isOneOf("Top", "Center", "Bottom")),
    ColumnWidth: {
      get: ({ sheet, areas }) => common(columnsOf(areas), (_, column) => columnWidth(sheet, column)),
      set: ({ session, sheet, areas }, points) => {
        session.requireWritable(sheet);
        if (!isNumber(points) || points < 0 || points > 1342) throw invalidArgument("ColumnWidth");
        for (const { left, right } of areas) for (let column = left; column <= right; column++) setColumnWidth(sheet, column, points);
      },
    },
    RowHeight: {
      get: ({ sheet, areas }) => common(areas.map((area) => ({ ...area, right: area.left })), (row) => rowHeight(sheet, row)),
      set: ({ session, sheet, areas }, points) => {
        session.requireWritable(sheet);
        if (!isNumber(points) || points < 0 || points > 409.5) throw invalidArgument("RowHeight");
        for (const { top, bottom } of areas) for (let row = top; row <= bottom; row++) setRowHeight(sheet, row, points);
      },
    },
  },
  objects: {
    Font: (areas) => hostObject(fontClass, areas),
    Fill: (areas) => hostObject(fillClass, areas),
    Borders: (areas) => hostObject(bordersClass, areas),
  },
  methods: {
    AutofitRows: ({ session, sheet, areas }) => {
      session.requireWritable(sheet);
      for (const { top, bottom } of areas) for (let row = top; row <= Math.min(bottom, sheet.heights.length - 1); row++) sheet.heights[row] = undefined;
    },
  },
};

function columnsOf(areas: readonly CellRange[]): CellRange[] {
  return areas.map((area) => ({ ...area, bottom: area.top }));
}

/** The format of cells. */
export function rangeFormat(areas: Areas): HostObject {
  return hostObject(formatClass, areas);
}
