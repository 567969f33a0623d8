import type { BonusParts } from "../../../appraisal/bonus/amount";
import { payrollPhrasesOf } from "../../../locale/locale";
import type { Style } from "../../plan";
import type { SheetContext } from "../context";
import { CENTERED, MONEY, TEXT } from "../layout/formats";
import { headingOf } from "../layout/page";
import { placeTable, type Column, type PlacedTable } from "../layout/table";
import { textOrEmpty } from "../layout/text";
import { tierName } from "../scores/table";
import { payLines, type PayLine } from "./rows";

/** The parts of a bonus that are summed up below their columns. */
export const SUMMED = ["payout", "prorated", "commission", "adjustments", "rounding", "amount"] as const satisfies readonly (keyof BonusParts)[];

/** Wide enough for sums, and for what stands below the table. */
const NARROWEST = 12;

/** The pay list and what it was made of. */
export interface PayList {
  readonly lines: readonly PayLine[];
  readonly table: PlacedTable;
}

/**
 * The table KpiBonus. Its columns by key: id, name, agent, post, tier, base, payout, proration,
 * prorated, commission, adjustments, rounding, amount; bonusPool where an amount is shared,
 * remark where a bonus could not be computed.
 *
 * @example payList(context).table.body("amount")
 */
export function payList(context: SheetContext): PayList {
  const lines = payLines(context);
  const top = headingOf(context, "bonus", notesOf(context, lines)).below;
  const table = placeTable({ name: "KpiBonus", at: { top, left: 0 }, columns: [...whoColumns(context), ...partColumns(context), ...asideColumns(context, lines)], rows: lines });
  return { lines, table: { ...table, widths: table.widths.map((width) => Math.max(width, NARROWEST)) } };
}

/** What stands above the list. */
export function notesOf({ phrases: { bonus } }: SheetContext, lines: readonly PayLine[]): readonly string[] {
  return lines.length === 0 ? [bonus.noBonus] : bonus.notes;
}

function whoColumns(context: SheetContext): Column<PayLine>[] {
  const { headings } = context.phrases;
  const { agents } = context.input.appraisal.table;
  return [
    { key: "id", heading: headings.id, style: TEXT, cell: ({ agent }) => agents[agent]!.id },
    { key: "name", heading: headings.name, style: TEXT, cell: ({ agent }) => agents[agent]!.name },
    { key: "agent", heading: headings.agent, style: TEXT, cell: ({ agent }) => agents[agent]!.agent },
    { key: "post", heading: headings.post, style: TEXT, cell: ({ agent }) => textOrEmpty(agents[agent]!.post) },
    { key: "tier", heading: headings.tier, style: CENTERED, cell: ({ agent }) => tierName(context, agent) },
  ];
}

function partColumns({ locale }: SheetContext): Column<PayLine>[] {
  const { columns } = payrollPhrasesOf(locale);
  const part = (key: keyof BonusParts, style: Style): Column<PayLine> => ({ key, heading: columns[key], style, cell: ({ parts }) => parts && parts[key] });
  return [
    part("base", MONEY),
    part("payout", MONEY),
    part("proration", { look: "body", format: "percent" }),
    part("prorated", MONEY),
    part("commission", MONEY),
    part("adjustments", MONEY),
    part("rounding", MONEY),
    part("amount", { look: "strong", format: "money" }),
  ];
}

function asideColumns({ phrases: { headings, bonus } }: SheetContext, lines: readonly PayLine[]): Column<PayLine>[] {
  const pool: Column<PayLine> = { key: "bonusPool", heading: headings.bonusPool, style: TEXT, cell: ({ shared }) => shared && shared.name };
  const remark: Column<PayLine> = { key: "remark", heading: headings.remark, style: TEXT, cell: ({ parts }) => (parts === null ? bonus.notComputed : null) };
  return [...(lines.some(({ shared }) => shared !== null) ? [pool] : []), ...(lines.some(({ parts }) => parts === null) ? [remark] : [])];
}
