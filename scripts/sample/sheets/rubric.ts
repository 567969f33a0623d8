import { EXCEL_TABLES, type TableName } from "../../../src/appraisal/rubric/cells/cell";
import { rubricToTables } from "../../../src/appraisal/rubric/cells/to-tables";
import { readRubric } from "../../../src/appraisal/rubric/read";
import { loadTemplate } from "../../../src/templates";
import type { Cell, Sheet, SheetTable } from "../sheet";

/** From the plan down to the small print. */
const order: readonly TableName[] = ["criteria", "tiers", "metrics", "settings"];

/** 考核方案: the team template as the Excel tables people edit, so that the workbook scores itself. */
export function rubricSheet(): Sheet {
  const rubric = readRubric(loadTemplate("team", "zh-CN")).rubric!;
  const cells = rubricToTables(rubric, "zh-CN");
  const rows: Cell[][] = [[rubric.name], []];
  const tables: SheetTable[] = [];
  for (const name of order) {
    const table = cells[name].map((row) => row.map(plain));
    tables.push({ name: EXCEL_TABLES[name], top: rows.length, height: table.length, width: table[0].length });
    rows.push(...table, []);
  }
  return { name: "考核方案", titles: [], header: [], rows, tables };
}

function plain(cell: Cell | boolean): Cell {
  return typeof cell === "boolean" ? String(cell) : cell;
}
