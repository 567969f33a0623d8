import type { CellRange } from "../../grid";
import type { CellLook, Rule } from "../../model/live/look";
import { lookKey } from "../../model/live/look";
import type { LiveSheet } from "../../model/live/sheet";
import { areasOf } from "../../model/live/areas";
import { addressLists } from "./areas";
import { CALL } from "./cells";
import type { Step } from "./step";

const WEIGHTS = { hair: "Hairline", thin: "Thin", medium: "Medium" } as const;
type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** How cells look: for every look one call, whatever number of places it is found in. */
export function lookSteps(sheet: LiveSheet, key: string): Step[] {
  const looks = new Map<string, CellLook>();
  const keys = new Map<CellLook, string>();
  const keyOf = (look: CellLook): string => {
    let known = keys.get(look);
    if (known === undefined) {
      keys.set(look, (known = lookKey(look)));
      looks.set(known, look);
    }
    return known;
  };
  const drawn = [...areasOf(sheet.cells.looks, keyOf)].map(([name, areas]) => ({ look: looks.get(name)!, areas }));
  return [
    ...drawn.flatMap(({ look, areas }) => addressLists(areas).map((list) => lettersStep(look, list, key))),
    // Neighbours share a line: where they differ about it, the one below and the one at the right have it their way.
    ...drawn.flatMap(({ look, areas }) => borderSteps(endings(look, areas), key)),
    ...drawn.flatMap(({ look, areas }) => borderSteps(beginnings(look, areas), key)),
  ];
}

type Border = readonly [side: Side, rule: Rule | null, where: readonly CellRange[]];

/** A range has no inner lines unless it has several rows or columns. */
function endings({ top, bottom, left, right }: CellLook, areas: readonly CellRange[]): Border[] {
  const tall = areas.filter((area) => area.bottom > area.top);
  const wide = areas.filter((area) => area.right > area.left);
  return [
    ["InsideHorizontal", top ?? bottom, tall],
    ["InsideVertical", left ?? right, wide],
    ["EdgeBottom", bottom, areas],
    ["EdgeRight", right, areas],
  ];
}

function beginnings({ top, left }: CellLook, areas: readonly CellRange[]): Border[] {
  return [
    ["EdgeTop", top, areas],
    ["EdgeLeft", left, areas],
  ];
}

function lettersStep(look: CellLook, list: string, key: string): Step {
  return {
    bytes: list.length + 4 * CALL,
    ask: (room) => {
      const { format } = room.sheet(key).getRanges(list);
      format.font.name = look.font;
      format.font.size = look.size;
      format.font.color = `#${look.color}`;
      if (look.bold) format.font.bold = true;
      // Links were underlined by Excel.
      format.font.underline = look.underline ? "Single" : "None";
      if (look.fill !== null) format.fill.color = `#${look.fill}`;
      if (look.align !== null) format.horizontalAlignment = align(look.align);
      if (look.vertical !== "bottom") format.verticalAlignment = align(look.vertical);
      if (look.wrap) format.wrapText = true;
    },
  };
}

function align<T extends string>(side: T): Capitalize<T> {
  return (side[0].toUpperCase() + side.slice(1)) as Capitalize<T>;
}

function borderSteps(borders: readonly Border[], key: string): Step[] {
  return borders.flatMap(([side, rule, where]) => (rule === null ? [] : addressLists(where).map((list) => borderStep(side, rule, list, key))));
}

function borderStep(side: Side, { weight, color }: Rule, list: string, key: string): Step {
  return {
    bytes: list.length + CALL,
    ask: (room) => {
      const border = room.sheet(key).getRanges(list).format.borders.getItem(side);
      border.style = "Continuous";
      border.weight = WEIGHTS[weight];
      border.color = `#${color}`;
    },
  };
}
