import { formatValue } from "../../../locale/format";
import type { Block, SheetPlan, Style } from "../../plan";
import type { SheetContext } from "../context";
import { CENTERED, formatOf, MONEY, TEXT, WHOLE } from "../layout/formats";
import { headingOf, sheetOf } from "../layout/page";
import { placeTable, type Column } from "../layout/table";
import { textOrEmpty } from "../layout/text";
import { scoreFormat } from "../scores/table";
import { figureColumns, figureKey, type FigureColumn } from "./figures";
import { HISTORY_HEADINGS } from "./read";
import type { HistoryRow } from "./row";
import { historyRows } from "./rows";

/** 历史: one row per agent and period: the outcome, and what it came from. */
export function historySheet(context: SheetContext, rows: readonly HistoryRow[] = historyRows(context)): SheetPlan {
  const { locale, phrases } = context;
  const heading = headingOf(context, "history", phrases.history.notes);
  const figures = figureColumns(context.input.appraisal, context.input.earlier.figures ?? [], locale).filter((column) => rows.some((row) => row.figures?.has(figureKey(column))));
  const table = placeTable({ name: "KpiHistory", at: { top: heading.below, left: 0 }, columns: [...historyColumns(context), ...figures.map(figureColumn)], rows });
  const { top, bottom } = table.plan.range;
  const keys: Block[] = figures.length === 0 ? [] : [{ top: top - 1, left: HISTORY_HEADINGS.length, rows: [figures.map(figureKey)], style: { look: "note", align: "center" } }];
  return sheetOf(context, {
    key: "history",
    tab: "neutral",
    blocks: [...heading.blocks, ...keys, ...table.blocks],
    widths: table.widths,
    heights: [...heading.heights, ...table.heights],
    tables: [table.plan],
    validations: [{ kind: "list", range: table.body("closed"), items: [formatValue(1, "flag", locale), formatValue(0, "flag", locale)], error: phrases.history.closedError }],
    freeze: { rows: top + 1, columns: 2 },
    print: { titleRows: [top, top], area: { top: 0, left: 0, bottom, right: HISTORY_HEADINGS.length - 1 } },
  });
}

/** Figures of the work stand behind, off the printed page. */
function figureColumn(column: FigureColumn): Column<HistoryRow> {
  const key = figureKey(column);
  const format = column.kind === "points" ? "points" : formatOf(column.kind, [0.5]);
  return { key, heading: column.heading, style: { look: "body", format }, cell: ({ figures }) => figures?.get(key) ?? null };
}

/** `readHistory` finds the columns by these headings. */
function historyColumns({ input, locale, phrases: { headings } }: SheetContext): Column<HistoryRow>[] {
  const plain = <K extends keyof HistoryRow & keyof typeof headings>(key: K, style: Style, cell: (row: HistoryRow) => string | number | null): Column<HistoryRow> => ({ key, heading: headings[key], style, cell });
  return [
    plain("period", CENTERED, ({ period }) => textOrEmpty(period)),
    plain("agent", TEXT, ({ agent }) => agent),
    plain("id", TEXT, ({ id }) => id),
    plain("name", TEXT, ({ name }) => name),
    plain("post", TEXT, ({ post }) => textOrEmpty(post)),
    plain("score", { look: "strong", format: scoreFormat(input.appraisal.rubric) }, ({ score }) => score),
    plain("rank", WHOLE, ({ rank }) => rank),
    plain("poolSize", WHOLE, ({ poolSize }) => poolSize),
    plain("tier", CENTERED, ({ tier }) => tier),
    plain("amount", MONEY, ({ amount }) => amount),
    plain("rubricFingerprint", CENTERED, ({ rubricFingerprint }) => textOrEmpty(rubricFingerprint)),
    plain("closed", { look: "input", align: "center" }, ({ closed }) => formatValue(closed ? 1 : 0, "flag", locale)),
  ];
}
