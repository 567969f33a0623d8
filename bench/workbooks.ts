/**
 * Workbooks and rubrics as files, for the benchmarks that open and write them.
 */
import { Workbook } from "@cj-tech-master/excelts";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Rubric } from "../src/appraisal/rubric/types";
import { mixedRules, teamRubric } from "./team";

const COLUMNS = 20;
const FIGURES = COLUMNS - 3;

/** The mixed rules over the figures of the workbook. */
export function exportRubric(): Rubric {
  const team = teamRubric(mixedRules.slice(0, FIGURES).map((rule) => (rule.type === "attainment" && typeof rule.target === "object" ? { ...rule, target: 0.5 } : rule)));
  return { ...team, metrics: team.metrics.filter(({ key }) => key !== "goal"), agent: { column: ["旺旺昵称"] }, shop: { column: [] }, period: { column: ["日期"] } };
}

/** One row an agent: a name, a date with a format, and figures that do not repeat. */
export async function exportWorkbook(agents: number): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet("数据信息");
  sheet.addRow(["旺旺昵称", "日期", "旺旺分组", ...Array.from({ length: FIGURES }, (_, k) => `m${k}`)]);
  for (let row = 0; row < agents; row++) {
    const figures = Array.from({ length: FIGURES }, (_, k) => ((row * 31 + k * 17) % 10_007) / (k % 3 === 0 ? 10_007 : 12_345));
    sheet.addRow([`旗舰店:客服${row}`, new Date(Date.UTC(2026, 4, 1 + (row % 31))), `第${row % 9}组`, ...figures]);
  }
  sheet.getColumn(2).numFmt = "yyyy-mm-dd";
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** A folder that is there as long as it is used. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "jinpai-bench-"));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
