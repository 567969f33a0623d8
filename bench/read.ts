/**
 * How fast a workbook is read and scored: against the time ExcelTS alone needs to load it, and the
 * memory it takes.
 */
import { Workbook } from "@cj-tech-master/excelts";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openBook } from "../src/book/file/open";
import { score } from "../src/pipeline";
import { medians, type Benchmark } from "./measure";
import { peakOf, type PeakTasks } from "./peak";
import { exportRubric, exportWorkbook, inFolder } from "./workbooks";

const AGENTS = 10_000;

export const againstExcelTS: Benchmark = {
  names: ["read/10k-vs-excelts", "read/10k-ms", "read/10k-peak-mb"],
  async run() {
    const bytes = await exportWorkbook(AGENTS);
    const [ours, library] = (await medians([() => readAndScore(bytes), () => new Workbook().xlsx.load(bytes)], 7, 2)) as [number, number];
    const peak = await inFolder(async (folder) => {
      const path = join(folder, "bench.xlsx");
      await writeFile(path, bytes);
      return peakOf("read", path);
    });
    return {
      "read/10k-vs-excelts": { value: ours / library, unit: "×", limit: 2 },
      "read/10k-ms": { value: ours, unit: "ms", limit: null },
      "read/10k-peak-mb": { value: peak, unit: "MB", limit: 500 },
    };
  },
};

export const readPeak: PeakTasks = { read: async (path) => readAndScore(await readFile(path!)) };

async function readAndScore(bytes: Uint8Array): Promise<void> {
  const { grids } = await openBook(bytes, "bench.xlsx");
  const { appraisal, issues } = score(grids, exportRubric());
  if (appraisal?.table.agents.length !== AGENTS) throw new Error(`the workbook was not scored: ${JSON.stringify(issues.slice(0, 3))}`);
}
