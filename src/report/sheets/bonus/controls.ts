import { cellName } from "../../../book/grid";
import { sumExactly } from "../../../appraisal/decimal";
import type { Block, CellContent, ConditionalPlan, FormulaCell, SheetPlan, Style } from "../../plan";
import type { SheetContext } from "../context";
import { absolute } from "../layout/references";
import type { SharedPool } from "./rows";
import { SUMMED, type PayList } from "./table";

/** Labels take three columns, values one each. */
const LABEL = 3;

export interface Controls extends Pick<SheetPlan, "blocks" | "merges" | "conditionals"> {
  /** The first free row. */
  readonly below: number;
}

/** The exact sum of a part over the list: what a payer checks the sheet's own sum against. */
function sumOf({ lines }: PayList, key: (typeof SUMMED)[number]): number {
  return sumExactly(lines.map(({ parts }) => (parts === null ? 0 : parts[key])));
}

/** 合计: the row below the list, each money column summed by a formula. */
export function totalRow({ phrases: { bonus } }: SheetContext, list: PayList): Block {
  const { plan, body, below, headings } = list.table;
  const cells: CellContent[] = headings.map((_, c) => (c === 0 ? bonus.total : null));
  const styles: Style[] = headings.map(() => ({ look: "total" }));
  for (const key of SUMMED) {
    const range = body(key);
    cells[range.left - plan.range.left] = { formula: `SUM(${absolute(range)})`, value: sumOf(list, key) };
    styles[range.left - plan.range.left] = { look: "total", format: "money" };
  }
  return { top: below, left: 0, rows: [cells], style: styles };
}

/** 核对: heads, whether the parts add up, and whether each pool's amount is given out to the cent. */
export function controls(context: SheetContext, list: PayList, top: number): Controls {
  const { bonus } = context.phrases;
  const pools = [...new Set(list.lines.flatMap(({ shared }) => (shared === null ? [] : [shared])))];
  const poolTop = top + 3;
  const poolHead = pools.length === 0 ? [] : [row(poolTop, ["", bonus.poolAmount, bonus.shared, bonus.difference], { look: "label", align: "right" })];
  const below = poolTop + (pools.length === 0 ? 0 : pools.length + 1);
  const labelled = Array.from({ length: below - top - 1 }, (_, k) => top + 1 + k);
  return {
    blocks: [
      { top, left: 0, rows: [[bonus.controls]], style: { look: "section" } },
      row(top + 1, [bonus.heads, heads(list)], { look: "body", format: "integer" }),
      row(top + 2, [bonus.partsAddUp, partsLessAmount(list)], { look: "body", format: "money" }),
      ...poolHead,
      ...pools.map((pool, k) => row(poolTop + 1 + k, [bonus.pool(pool.name), ...poolCells(list, pool, poolTop + 1 + k)], { look: "body", format: "money" })),
    ],
    merges: labelled.map((line) => ({ top: line, left: 0, bottom: line, right: LABEL - 1 })),
    conditionals: differences(top + 2, poolTop, pools.length),
    below,
  };
}

function row(top: number, [label, ...values]: readonly CellContent[], style: Style): Block {
  const cells = [label!, ...Array<null>(LABEL - 1).fill(null), ...values];
  return { top, left: 0, rows: [cells], style: cells.map((_, c) => (c < LABEL ? { look: "label" } : style)) };
}

function heads(list: PayList): FormulaCell {
  return { formula: `COUNT(${absolute(list.table.body("amount"))})`, value: list.lines.filter(({ parts }) => parts !== null).length };
}

function partsLessAmount(list: PayList): FormulaCell {
  const parts = ["prorated", "commission", "adjustments", "rounding"] as const;
  const sum = parts.map((key) => `SUM(${absolute(list.table.body(key))})`).join("+");
  const value = sumExactly([...parts.map((key) => sumOf(list, key)), -sumOf(list, "amount")]);
  return { formula: `ROUND(${sum}-SUM(${absolute(list.table.body("amount"))}),2)`, value };
}

/** SUMPRODUCT and not SUMIFS, to which a pool named `*` or `>3` would be a condition. */
function poolCells(list: PayList, pool: SharedPool, line: number): CellContent[] {
  const shared = sumExactly(list.lines.map(({ parts, shared: own }) => (parts !== null && own === pool ? parts.payout : 0)));
  const names = absolute(list.table.body("bonusPool"));
  const name = `"${pool.name.replaceAll('"', '""')}"`;
  return [
    pool.amount,
    { formula: `SUMPRODUCT((${names}=${name})*1,${absolute(list.table.body("payout"))})`, value: shared },
    { formula: `ROUND(${cellName(line, LABEL)}-${cellName(line, LABEL + 1)},2)`, value: sumExactly([pool.amount, -shared]) },
  ];
}

/** A difference that is not 0.00 must not be overlooked. */
function differences(partsLine: number, poolTop: number, pools: number): ConditionalPlan[] {
  const parts = { top: partsLine, left: LABEL, bottom: partsLine, right: LABEL };
  const ofPools = { top: poolTop + 1, left: LABEL + 2, bottom: poolTop + pools, right: LABEL + 2 };
  return [parts, ...(pools === 0 ? [] : [ofPools])].map((range) => ({ kind: "when", range, formula: `${cellName(range.top, range.left)}<>0`, tone: "error" }));
}
