import { formatValue } from "../../../locale/format";
import type { SheetPlan, Style } from "../../plan";
import type { SheetContext } from "../context";
import { CENTERED, MONEY, TEXT, WHOLE } from "../layout/formats";
import { headingOf, sheetOf } from "../layout/page";
import { placeTable, type Column } from "../layout/table";
import { textOrEmpty } from "../layout/text";
import { scoreFormat } from "../scores/table";
import type { HistoryRow } from "./row";
import { historyRows } from "./rows";

/** 历史: one row per agent and period. */
export function historySheet(context: SheetContext, rows: readonly HistoryRow[] = historyRows(context)): SheetPlan {
  const { locale, phrases } = context;
  const heading = headingOf(context, "history", phrases.history.notes);
  const table = placeTable({ name: "KpiHistory", at: { top: heading.below, left: 0 }, columns: historyColumns(context), rows });
  const { top } = table.plan.range;
  return sheetOf(context, {
    key: "history",
    tab: "neutral",
    blocks: [...heading.blocks, ...table.blocks],
    widths: table.widths,
    heights: [...heading.heights, ...table.heights],
    tables: [table.plan],
    validations: [{ kind: "list", range: table.body("closed"), items: [formatValue(1, "flag", locale), formatValue(0, "flag", locale)], error: phrases.history.closedError }],
    freeze: { rows: top + 1, columns: 2 },
    print: { titleRows: [top, top] },
  });
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
