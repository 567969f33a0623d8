/**
 * `npm run bench -- [--only PREFIX] [--json FILE]`: figures with their limits; exit 1 when one is over.
 */
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { insideExcel } from "./excel";
import { sharing, writePeak, writingBack } from "./file";
import { functionsLoading } from "./functions";
import type { Benchmark, Figure } from "./measure";
import { paneComparing, paneLoading, paneMoving } from "./pane";
import { answerPeak } from "./peak";
import { againstExcelTS, readPeak } from "./read";
import { againstArquero, againstBare } from "./score";
import { weightSensitivity } from "./sensitivity";
import { oneWeight } from "./what-if";
import { workbenchMoving } from "./workbench";

const benchmarks: readonly Benchmark[] = [againstBare, againstArquero, againstExcelTS, writingBack, sharing, insideExcel, functionsLoading, paneLoading, paneMoving, paneComparing, workbenchMoving, weightSensitivity, oneWeight];

async function main(): Promise<void> {
  if (await answerPeak(process.argv, { ...readPeak, ...writePeak })) return;
  const { values } = parseArgs({ options: { only: { type: "string", default: "" }, json: { type: "string" } } });
  const chosen = benchmarks.filter(({ names }) => names.some((name) => name.startsWith(values.only)));
  const figures: Record<string, Figure> = {};
  for (const benchmark of chosen)
    for (const [name, figure] of Object.entries(await benchmark.run())) {
      if (!name.startsWith(values.only)) continue;
      figures[name] = figure;
      process.stdout.write(`${line(name, figure)}\n`);
    }
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  if (Object.values(figures).some(({ value, limit }) => limit !== null && value > limit)) process.exitCode = 1;
}

function line(name: string, { value, unit, limit }: Figure): string {
  const verdict = limit === null ? "" : value > limit ? `  OVER the limit of ${limit}` : `  (limit ${limit})`;
  return `${name.padEnd(26)} ${value.toFixed(2).padStart(9)} ${unit}${verdict}`;
}

void main();
