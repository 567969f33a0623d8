/**
 * How fast the command line turns a workbook into a scored one, against the time ExcelTS needs to
 * read that workbook and write it back unchanged; and how fast everybody's card is handed on.
 */
import { Workbook } from "@cj-tech-master/excelts";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { Writable } from "node:stream";
import { rubricToJson } from "../src/appraisal/rubric/write";
import { runCli } from "../src/cli/cli";
import { medians, type Benchmark } from "./measure";
import { peakOf, type PeakTasks } from "./peak";
import { exportRubric, exportWorkbook, inFolder } from "./workbooks";

const AGENTS = 10_000;
const SHARED = 200;

export const writingBack: Benchmark = {
  names: ["file/10k-vs-excelts", "file/10k-ms", "file/10k-peak-mb"],
  run: () =>
    inFolder(async (folder) => {
      const words = ["score", ...(await inputs(folder, AGENTS)), "--out", join(folder, "scored.xlsx")];
      const [ours, library] = (await medians([() => cli(words), () => roundTrip(folder)], 3, 1)) as [number, number];
      return {
        "file/10k-vs-excelts": { value: ours / library, unit: "×", limit: 3 },
        "file/10k-ms": { value: ours, unit: "ms", limit: null },
        "file/10k-peak-mb": { value: peakOf("write", ...words), unit: "MB", limit: 700 },
      };
    }),
};

export const sharing: Benchmark = {
  names: ["share/200-files-s"],
  run: () =>
    inFolder(async (folder) => {
      const words = ["share", ...(await inputs(folder, SHARED)), "--dir", join(folder, "cards"), "--anonymous"];
      const start = performance.now();
      await cli(words);
      return { "share/200-files-s": { value: (performance.now() - start) / 1000, unit: "s", limit: 10 } };
    }),
};

export const writePeak: PeakTasks = { write: (...words) => cli(words) };

const BOOK = "bench.xlsx";

async function inputs(folder: string, agents: number): Promise<string[]> {
  const [book, rubric] = [join(folder, BOOK), join(folder, "rubric.json")];
  await writeFile(book, await exportWorkbook(agents));
  await writeFile(rubric, JSON.stringify(rubricToJson(exportRubric())));
  return [book, "--rubric", rubric];
}

async function cli(words: readonly string[]): Promise<void> {
  const silent = () => new Writable({ write: (_chunk, _encoding, done) => done() });
  const code = await runCli(words, { out: silent(), err: silent() });
  if (code !== 0) throw new Error(`jinpai ${words.join(" ")} ended with ${code}`);
}

async function roundTrip(folder: string): Promise<void> {
  const book = new Workbook();
  await book.xlsx.load(await readFile(join(folder, BOOK)));
  await writeFile(join(folder, "unchanged.xlsx"), new Uint8Array(await book.xlsx.writeBuffer()));
}
