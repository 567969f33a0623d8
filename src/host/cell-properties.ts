import type { Edge } from "../book/model/live/look";
import { at } from "../book/model/live/layer";
import type { LiveSheet } from "../book/model/live/sheet";
import { wireValue } from "./cells";
import { apiNotFound } from "./errors";
import { lookAt, ruleAt } from "./looks";
import { columnWidth, rowHeight } from "./sizes";

type Wanted = Readonly<Record<string, unknown>>;

/** What can be asked of a cell's format, and the answers. */
const FORMAT: Readonly<Record<string, (sheet: LiveSheet, row: number, column: number, wanted: Wanted) => unknown>> = {
  font: (sheet, row, column, wanted) => {
    const { font, size, bold, color, underline } = lookAt(sheet, row, column);
    return pick({ name: font, size, bold, color: `#${color}`, underline: underline ? "Single" : "None" }, wanted, "font");
  },
  fill: (sheet, row, column, wanted) => {
    const { fill } = lookAt(sheet, row, column);
    return pick({ color: fill === null ? "" : `#${fill}` }, wanted, "fill");
  },
  borders: (sheet, row, column, wanted) => Object.fromEntries((["top", "bottom", "left", "right"] as const).map((edge) => [edge, border(sheet, row, column, edge, wanted)])),
  wrapText: (sheet, row, column) => lookAt(sheet, row, column).wrap,
  horizontalAlignment: (sheet, row, column) => named(lookAt(sheet, row, column).align ?? "general"),
  verticalAlignment: (sheet, row, column) => named(lookAt(sheet, row, column).vertical),
};

const WEIGHTS = { hair: "Hairline", thin: "Thin", medium: "Medium" };

/**
 * What `getCellProperties` tells of one cell: what was asked for and nothing else.
 *
 * @throws HostError for a property the host does not have
 */
export function cellProperties(sheet: LiveSheet, row: number, column: number, options: object): unknown {
  const answer: Record<string, unknown> = {};
  for (const [name, wanted] of asked(options)) {
    if (name === "hyperlink") {
      answer.hyperlink = hyperlinkAt(sheet, row, column);
      continue;
    }
    if (name !== "format") throw apiNotFound(`CellProperties.${name}`);
    answer.format = Object.fromEntries(asked(wanted as object).map(([part, inside]) => [part, formatPart(part)(sheet, row, column, inside as Wanted)]));
  }
  return answer;
}

/** What `getColumnProperties` tells of one column. */
export function columnProperties(sheet: LiveSheet, column: number, options: object): unknown {
  return told({ columnHidden: sheet.columns[column]?.hidden ?? false, format: { columnWidth: columnWidth(sheet, column) } }, options, "ColumnProperties");
}

/** What `getRowProperties` tells of one row. */
export function rowProperties(sheet: LiveSheet, row: number, options: object): unknown {
  return told({ format: { rowHeight: rowHeight(sheet, row) } }, options, "RowProperties");
}

function told(all: Wanted, options: object, what: string): Wanted {
  const outer = pick(all, options as Wanted, what);
  const { format } = options as { format?: Wanted };
  return format ? { ...outer, format: pick(all.format as Wanted, format, `${what}.format`) } : outer;
}

function formatPart(name: string): (typeof FORMAT)[string] {
  if (!Object.hasOwn(FORMAT, name)) throw apiNotFound(`CellPropertiesFormat.${name}`);
  return FORMAT[name];
}

/** Where a cell leads; null leads nowhere. */
export function hyperlinkAt({ cells }: LiveSheet, row: number, column: number): unknown {
  const link = at(cells.links, row, column);
  return link === undefined ? null : { documentReference: link, textToDisplay: String(wireValue(at(cells.values, row, column))) };
}

function border(sheet: LiveSheet, row: number, column: number, edge: Edge, wanted: Wanted): unknown {
  const rule = ruleAt(sheet, row, column, edge);
  return pick({ style: rule ? "Continuous" : "None", weight: WEIGHTS[rule?.weight ?? "thin"], color: rule ? `#${rule.color}` : "" }, wanted, "borders");
}

function pick(all: Wanted, wanted: Wanted, what: string): Wanted {
  return Object.fromEntries(
    asked(wanted).map(([name]) => {
      if (!Object.hasOwn(all, name)) throw apiNotFound(`CellProperties.${what}.${name}`);
      return [name, all[name]];
    }),
  );
}

function asked(options: object): [string, unknown][] {
  return Object.entries(options).filter(([, wanted]) => wanted !== false);
}

function named(text: string): string {
  return text[0].toUpperCase() + text.slice(1);
}
