import type { SheetPlan, Style } from "../../plan";
import type { RecordContext } from "../context";
import { CENTERED, MONEY, TEXT, WHOLE } from "../layout/formats";
import { headingOf, sheetOf } from "../layout/page";
import { placeTable, type Column } from "../layout/table";
import { textOrEmpty } from "../layout/text";
import type { LogRow } from "./row";

/** Of the remarks, from the first run on: a width that is there is kept, and later runs have more to say. */
const REMARK_WIDTH = 44;

/** 日志: one row per run, earlier ones untouched. */
export function logSheet(context: RecordContext): SheetPlan {
  const heading = headingOf(context, "log", context.phrases.log.notes);
  const table = placeTable({ name: "KpiLog", at: { top: heading.below, left: 0 }, columns: logColumns(context), rows: context.input.log });
  const { top } = table.plan.range;
  return sheetOf(context, {
    key: "log",
    tab: "neutral",
    blocks: [...heading.blocks, ...table.blocks],
    widths: table.widths.map((width, column) => (column === table.body("remark").left ? Math.max(width, REMARK_WIDTH) : width)),
    heights: [...heading.heights, ...table.heights],
    tables: [table.plan],
    freeze: { rows: top + 1, columns: 0 },
    print: { titleRows: [top, top] },
  });
}

function logColumns({ phrases: { headings } }: RecordContext): Column<LogRow>[] {
  const plain = (key: keyof LogRow, style: Style, cell: (row: LogRow) => string | number | null): Column<LogRow> => ({ key, heading: headings[key], style, cell });
  return [
    plain("entry", WHOLE, ({ entry }) => entry),
    plain("time", TEXT, ({ time }) => textOrEmpty(time)),
    plain("action", CENTERED, ({ action }) => textOrEmpty(action)),
    plain("period", CENTERED, ({ period }) => textOrEmpty(period)),
    plain("rubricFingerprint", CENTERED, ({ rubricFingerprint }) => textOrEmpty(rubricFingerprint)),
    plain("dataFingerprint", CENTERED, ({ dataFingerprint }) => textOrEmpty(dataFingerprint)),
    plain("heads", WHOLE, ({ heads }) => heads),
    plain("bonusTotal", MONEY, ({ bonusTotal }) => bonusTotal),
    plain("remark", { look: "body", format: "text", wrap: true }, ({ remark }) => textOrEmpty(remark)),
    plain("chain", CENTERED, ({ chain }) => textOrEmpty(chain)),
  ];
}
