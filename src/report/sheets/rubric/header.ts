import { sumExactly } from "../../../appraisal/decimal";
import { EXCEL_TABLES, isBlank, type RubricTables } from "../../../appraisal/rubric/cells/cell";
import { COLUMNS, headerOf } from "../../../appraisal/rubric/cells/columns";
import { RUBRIC_FIELDS } from "../../../appraisal/rubric/cells/setting-fields";
import { cellName } from "../../../book/grid";
import type { Block, CellContent, FormulaCell } from "../../plan";
import type { PlacedTable } from "../layout/table";
import type { RubricContext } from "./context";

/** 考核目的, 适用范围 … : what people read before the tables. */
const PLAN_FIELDS = RUBRIC_FIELDS.filter(({ path }) => path === "name" || path.startsWith("plan."));

export const PLAN_LINES = PLAN_FIELDS.length;

/** The lines of the plan show what the table of settings says, so that there is one place to edit it. */
export function planBlocks({ locale }: RubricContext, cells: RubricTables, settings: PlacedTable, top: number): Block[] {
  const value = settings.body("value");
  const lines = PLAN_FIELDS.map((field) => {
    const row = cells.settings.findIndex(([key]) => key === field.name[locale]);
    const at = cellName(value.top + row - 1, value.left);
    return [field.name[locale], { formula: `IF(${at}="","",${at})`, value: cells.settings[row]![1] ?? "" }];
  });
  return [
    { top, left: 0, rows: lines.map(([label]) => [label as string]), style: { look: "label" } },
    { top, left: 1, rows: lines.map(([, shown]) => [shown as FormulaCell]), style: { look: "subtitle" } },
  ];
}

/** The rows of the table of criteria that begin a scorecard: posts that no row above has. */
function scorecardRows({ criteria }: RubricTables): number[] {
  const posts = criteria.map((row) => row[POSTS]);
  return posts.flatMap((post, row) => (row > 0 && !isBlank(post) && posts.indexOf(post) === row ? [row] : []));
}

const COLUMN_KEYS = Object.keys(COLUMNS.criteria);
const POSTS = COLUMN_KEYS.indexOf("posts");
const WEIGHT = COLUMN_KEYS.indexOf("weight");

/** Rows that the weight totals take, heading and header included. */
export function weightLines(cells: RubricTables): number {
  return 2 + scorecardRows(cells).length;
}

/** 权重合计 by post, each with whether it comes to 100 (or 1). SUMPRODUCT, since posts may be called `*`. */
export function weightBlocks({ locale, phrases: { rubric, headings } }: RubricContext, cells: RubricTables, criteria: PlacedTable, top: number): Block[] {
  const column = (key: string) => `${EXCEL_TABLES.criteria}[${headerOf("criteria", key, locale)}]`;
  const lines = scorecardRows(cells).map((row, k): CellContent[] => {
    const [post, total] = [cellName(top + 2 + k, 0), cellName(top + 2 + k, 1)];
    const weight = weightOf(cells, cells.criteria[row]![POSTS]!);
    return [
      { formula: cellName(criteria.plan.range.top + row, criteria.plan.range.left + POSTS), value: cells.criteria[row]![POSTS]! },
      { formula: `SUMPRODUCT((${column("posts")}=${post})*1,${column("weight")})`, value: weight },
      { formula: `IF(OR(ROUND(${total},6)=100,ROUND(${total},6)=1),"${rubric.weightsFine}","${rubric.weightsOff}")`, value: weight === 100 || weight === 1 ? rubric.weightsFine : rubric.weightsOff },
    ];
  });
  return [
    { top, left: 0, rows: [[rubric.weightTotals]], style: { look: "section" } },
    { top: top + 1, left: 0, rows: [[headings.post, rubric.weightTotal, rubric.weightCheck]], style: [{ look: "label" }, { look: "label", align: "center" }, { look: "label" }] },
    { top: top + 2, left: 0, rows: lines, style: [{ look: "body" }, { look: "strong", align: "center" }, { look: "body" }] },
  ];
}

function weightOf({ criteria }: RubricTables, posts: CellContent): number {
  return sumExactly(criteria.slice(1).flatMap((row) => (row[POSTS] === posts && typeof row[WEIGHT] === "number" ? [row[WEIGHT]] : [])));
}
