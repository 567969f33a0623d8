import type { CellRange } from "../../grid";
import type { CellLook, Rule } from "../../model/live/look";
import { lookKey } from "../../model/live/look";
import type { LiveSheet } from "../../model/live/sheet";
import { addressLists, areasOf } from "./areas";
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
  return [...areasOf(sheet.cells.looks, keyOf)].flatMap(([name, areas]) => {
    const look = looks.get(name)!;
    return [...addressLists(areas).map((list) => lettersStep(look, list, key)), ...borderSteps(look, areas, key)];
  });
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

/** A range has no inner lines unless it has several rows or columns. */
function borderSteps({ top, bottom, left, right }: CellLook, areas: readonly CellRange[], key: string): Step[] {
  const tall = areas.filter((area) => area.bottom > area.top);
  const wide = areas.filter((area) => area.right > area.left);
  const sides: [Side, Rule | null, readonly CellRange[]][] = [
    ["InsideHorizontal", bottom ?? top, tall],
    ["InsideVertical", right ?? left, wide],
    ["EdgeTop", top, areas],
    ["EdgeBottom", bottom, areas],
    ["EdgeLeft", left, areas],
    ["EdgeRight", right, areas],
  ];
  return sides.flatMap(([side, rule, where]) => (rule === null ? [] : addressLists(where).map((list) => borderStep(side, rule, list, key))));
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
