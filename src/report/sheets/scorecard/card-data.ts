/**
 * 绩效卡数据: what the card with the drop-down looks up and no published sheet holds in one place, as
 * plain values on a hidden sheet. One row for each agent, one for each post, and the rows in which
 * the chosen agent stands.
 */
import type { CellRange } from "../../../book/grid";
import { cardPhrasesOf } from "../../../locale/locale";
import type { Block, CellContent, FormulaCell, SheetKey, SheetPlan } from "../../plan";
import type { Card } from "../cards/card";
import type { LineField } from "../cards/content";
import type { SheetContext } from "../context";
import { onSheet } from "../layout/references";
import { sheetOf } from "../layout/page";
import { fitting, textOrEmpty } from "../layout/text";

/** What differs from agent to agent, and what only from post to post. */
const OF_AGENT = ["value", "target", "points", "contribution"] as const satisfies readonly LineField[];
const OF_POST = ["criterion", "weight", "mean"] as const satisfies readonly LineField[];

const FIELDS = ["agent", "post", "poolSize", "mean", "adjustment", "settling", "leftOut"] as const;
export type DataField = (typeof FIELDS)[number];

/** A lookup by position: a column of cells, and the cell that says which of them. */
export interface Lookup {
  readonly column: string;
  readonly row: string;
}

/** A sheet with a row for each agent, whatever order its reader has sorted it into. */
export interface Published {
  readonly key: SheetKey;
  /** The column of nicknames. */
  readonly agents: CellRange;
  /** Where the agent chosen at first stands in it, from 0; −1: nowhere. */
  readonly at: number;
}

export interface CardData {
  readonly sheet: SheetPlan;
  /** The nicknames, for the drop-down. */
  readonly agents: CellRange;
  readonly person: (field: DataField) => Lookup;
  readonly line: (slot: number, field: LineField) => Lookup;
  /** A column of a published sheet, looked up in the chosen agent's row. */
  readonly published: (sheet: Published, column: CellRange) => Lookup;
  /** The first cell at its right that is free, one after an empty column. */
  readonly free: { readonly top: number; readonly left: number };
}

/**
 * The sheet, and how its cells are referred to.
 *
 * @param cards everybody's, in the order of the listing
 * @param chosen the cell in which the agent is chosen; at first the listing's first
 * @param published other sheets in which that agent is sought
 */
export function cardData(context: SheetContext, cards: readonly Card[], chosen: string, published: readonly Published[]): CardData {
  const { input, listing, phrases } = context;
  const { posts, post } = input.appraisal.assessment;
  const slots = slotsOf(cards);
  const people = area(0, [...FIELDS, ...named(slots, OF_AGENT)], cards.map((card, k) => personRow(card, post[listing[k]!]! + 1, slots)));
  const lines = area(people.width + 1, named(slots, OF_POST), posts.map((_, p) => postRow(cards.find((__, k) => post[listing[k]!] === p)!, slots)));
  const sought: Published[] = [{ key: "cardData", agents: people.column(0), at: 0 }, ...published];
  const left = people.width + lines.width + 2;
  const rowAt = (n: number) => onSheet("cardData", { top: 1, left: left + n, bottom: 1, right: left + n });
  const person = (field: DataField): Lookup => ({ column: onSheet("cardData", people.column(FIELDS.indexOf(field))), row: rowAt(0) });
  const postRowCell: FormulaCell = { formula: lookUp(person("post")), value: post[listing[0]!]! + 1 };
  const { finder } = cardPhrasesOf(context.locale);
  const finders: Block = {
    top: 0,
    left,
    rows: [
      [...sought.map(({ key }) => `${finder} ${phrases.sheets[key]}`), `${finder} ${phrases.headings.post}`],
      [...sought.map(({ key, agents, at }) => rowFinder(onSheet(key, agents), chosen, at < 0 ? "" : at + 1)), postRowCell],
    ],
    style: { look: "note" },
  };
  return {
    sheet: sheetOf(context, { key: "cardData", tab: "neutral", visible: false, widths: [], heights: [], blocks: [...people.blocks, ...lines.blocks, finders] }),
    agents: people.column(0),
    person,
    line: (slot, field) =>
      isOfPost(field)
        ? { column: onSheet("cardData", lines.column(slot * OF_POST.length + OF_POST.indexOf(field))), row: rowAt(sought.length) }
        : { column: onSheet("cardData", people.column(FIELDS.length + slot * OF_AGENT.length + OF_AGENT.indexOf(field))), row: rowAt(0) },
    published: (sheet, column) => ({ column: onSheet(sheet.key, column), row: rowAt(1 + published.indexOf(sheet)) }),
    free: { top: 0, left: left + sought.length + 2 },
  };
}

/** Most criteria that a card has. */
export function slotsOf(cards: readonly Card[]): number {
  return Math.max(0, ...new Set(cards.map(({ lines }) => lines.length)));
}

/** The cell that is looked up; "" where it is empty or nobody is found, since INDEX makes 0 of an empty cell. */
export function lookUp({ column, row }: Lookup): string {
  const found = `INDEX(${column},${row})`;
  return `IFERROR(IF(${found}="","",${found}),"")`;
}

/**
 * The row in which a text stands. SUMPRODUCT and EXACT, since MATCH takes `*` and `?` in a nickname
 * for any letters and does not tell Amy from amy.
 */
function rowFinder(texts: string, sought: string, value: number | string): FormulaCell {
  const first = texts.replace(/:.*$/, "");
  return { formula: `IFERROR(1/(1/SUMPRODUCT(EXACT(${texts},${sought})*(ROW(${texts})-ROW(${first})+1))),"")`, value };
}

function personRow({ person, poolSize, mean, adjustment, settling, leftOut, lines }: Card, post: number, slots: number): CellContent[] {
  const own: Readonly<Record<DataField, CellContent>> = { agent: person.agent, post, poolSize, mean, adjustment, settling, leftOut: textOrEmpty(leftOut) };
  const cells = FIELDS.map((field) => fitting(own[field]));
  addBySlot(cells, lines, slots, OF_AGENT);
  return cells;
}

function postRow({ lines }: Card, slots: number): CellContent[] {
  const cells: CellContent[] = [];
  addBySlot(cells, lines, slots, OF_POST);
  return cells;
}

function addBySlot(cells: CellContent[], lines: Card["lines"], slots: number, fields: readonly LineField[]): void {
  for (let slot = 0; slot < slots; slot++) {
    const line = lines[slot];
    for (const field of fields) {
      const cell = line?.[field] ?? null;
      cells.push(cell === "" ? null : fitting(cell));
    }
  }
}

function named(slots: number, fields: readonly LineField[]): string[] {
  return Array.from({ length: slots }, (_, slot) => fields.map((field) => `${field} ${slot + 1}`)).flat();
}

function isOfPost(field: LineField): field is (typeof OF_POST)[number] {
  return field === "criterion" || field === "weight" || field === "mean";
}

interface Area {
  readonly blocks: readonly Block[];
  readonly width: number;
  readonly column: (n: number) => CellRange;
}

function area(left: number, heads: readonly string[], rows: readonly (readonly CellContent[])[]): Area {
  return {
    blocks: [
      { top: 0, left, rows: [heads], style: { look: "note" } },
      { top: 1, left, rows, style: { look: "body", format: "general" } },
    ],
    width: heads.length,
    column: (n) => ({ top: 1, left: left + n, bottom: rows.length, right: left + n }),
  };
}
