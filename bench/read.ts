/**
 * How fast a workbook is read and scored: against the time ExcelTS alone needs to load it, and the
 * memory it takes.
 */
import { Workbook } from "@cj-tech-master/excelts";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Rubric } from "../src/appraisal/rubric/types";
import { openBook } from "../src/book/file/open";
import { score } from "../src/pipeline";
import { medians, type Benchmark } from "./measure";
import { mixedRules, teamRubric } from "./team";

const AGENTS = 10_000;
const COLUMNS = 20;
const FIGURES = COLUMNS - 3;
/** First argument of the child process in which the peak is taken. */
const PEAK = "read-peak";

export const againstExcelTS: Benchmark = {
  names: ["read/10k-vs-excelts", "read/10k-ms", "read/10k-peak-mb"],
  async run() {
    const bytes = await exportWorkbook();
    const [ours, library] = (await medians([() => readAndScore(bytes), () => new Workbook().xlsx.load(bytes)], 7, 2)) as [number, number];
    return {
      "read/10k-vs-excelts": { value: ours / library, unit: "×", limit: 2 },
      "read/10k-ms": { value: ours, unit: "ms", limit: null },
      "read/10k-peak-mb": { value: peakOf(bytes), unit: "MB", limit: 500 },
    };
  },
};

/**
 * In the child process: reads and scores the workbook named by the arguments and prints the peak.
 *
 * @returns whether this process was that child, and is done
 */
export async function answerReadPeak([, , task, path]: readonly string[]): Promise<boolean> {
  if (task !== PEAK) return false;
  await readAndScore(readFileSync(path!));
  process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
  return true;
}

async function readAndScore(bytes: Uint8Array): Promise<void> {
  const { grids } = await openBook(bytes, "bench.xlsx");
  const { appraisal, issues } = score(grids, rubric());
  if (appraisal?.table.agents.length !== AGENTS) throw new Error(`the workbook was not scored: ${JSON.stringify(issues.slice(0, 3))}`);
}

/** The mixed rules over the figures of the workbook. */
function rubric(): Rubric {
  const team = teamRubric(mixedRules.slice(0, FIGURES).map((rule) => (rule.type === "attainment" && typeof rule.target === "object" ? { ...rule, target: 0.5 } : rule)));
  return { ...team, metrics: team.metrics.filter(({ key }) => key !== "goal"), agent: { column: ["旺旺昵称"] }, shop: { column: [] }, period: { column: ["日期"] } };
}

/** One row an agent: a name, a date with a format, and figures that do not repeat. */
async function exportWorkbook(): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet("数据信息");
  sheet.addRow(["旺旺昵称", "日期", "旺旺分组", ...Array.from({ length: FIGURES }, (_, k) => `m${k}`)]);
  for (let row = 0; row < AGENTS; row++) {
    const figures = Array.from({ length: FIGURES }, (_, k) => ((row * 31 + k * 17) % 10_007) / (k % 3 === 0 ? 10_007 : 12_345));
    sheet.addRow([`旗舰店:客服${row}`, new Date(Date.UTC(2026, 4, 1 + (row % 31))), `第${row % 9}组`, ...figures]);
  }
  sheet.getColumn(2).numFmt = "yyyy-mm-dd";
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function peakOf(bytes: Uint8Array): number {
  const folder = mkdtempSync(join(tmpdir(), "jinpai-bench-"));
  const path = join(folder, "bench.xlsx");
  try {
    writeFileSync(path, bytes);
    return Number(execFileSync(process.execPath, [...process.execArgv, process.argv[1]!, PEAK, path], { encoding: "utf8" }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
