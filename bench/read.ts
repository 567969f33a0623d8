import { Workbook } from "@cj-tech-master/excelts";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBook } from "../src/book/file/open";

const ROWS = 10_000;
const COLUMNS = 20;
const ROUNDS = 7;
const AGENTS = 500;
/** First argument of the child process in which the peak is taken. */
const PEAK = "read-peak";

export interface ReadBench {
  /** Median milliseconds of the library alone, loading the workbook. */
  readonly excelts: number;
  /** Median milliseconds of `openBook`. */
  readonly ours: number;
  /** Peak resident memory, in MB, of a process that only opens the workbook with `openBook`. */
  readonly peakMb: number;
}

/**
 * Measures reading a workbook of 10,000 rows and 20 columns, alternating with the library's own
 * loader in the same process so that both see the same machine. The entry script must call
 * `answerReadPeak` first, since the peak is taken in a child process that runs it again.
 *
 * @example const { ours, excelts } = await benchRead(); // ours / excelts: 0.4
 */
export async function benchRead(): Promise<ReadBench> {
  const bytes = await exportWorkbook();
  const library: number[] = [];
  const own: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    library.push(await milliseconds(() => new Workbook().xlsx.load(bytes)));
    own.push(await milliseconds(() => openBook(bytes, "bench.xlsx")));
  }
  return { excelts: median(library), ours: median(own), peakMb: peakOf(bytes) };
}

/**
 * In the child process: opens the workbook named by the arguments, prints the peak, and says so.
 *
 * @returns whether this process was that child, and is done
 * @example if (!(await answerReadPeak(process.argv))) await runAllBenches();
 */
export async function answerReadPeak([, , task, path]: readonly string[]): Promise<boolean> {
  if (task !== PEAK) return false;
  await openBook(readFileSync(path), "bench.xlsx");
  process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
  return true;
}

/** A month of daily rows: names repeat, dates have a format, figures do not repeat. */
export async function exportWorkbook(): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet("数据信息");
  sheet.addRow(["旺旺昵称", "日期", "旺旺分组", ...Array.from({ length: COLUMNS - 3 }, (_, n) => `指标${n + 1}`)]);
  for (let row = 0; row < ROWS; row++) {
    const date = new Date(Date.UTC(2026, 4, 1 + Math.floor(row / AGENTS)));
    const figures = Array.from({ length: COLUMNS - 3 }, (_, n) => ((row * 31 + n * 17) % 10_007) / (n % 3 === 0 ? 1 : 7));
    sheet.addRow([`旗舰店:客服${row % AGENTS}`, date, `第${row % 9}组`, ...figures]);
  }
  sheet.getColumn(2).numFmt = "yyyy-mm-dd";
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function peakOf(bytes: Uint8Array): number {
  const folder = mkdtempSync(join(tmpdir(), "jinpai-bench-"));
  const path = join(folder, "bench.xlsx");
  try {
    writeFileSync(path, bytes);
    return Number(execFileSync(process.execPath, [...process.execArgv, process.argv[1], PEAK, path], { encoding: "utf8" }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function milliseconds(task: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
