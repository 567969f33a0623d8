/** A desk to try the actions at: the sample workbook in memory, a clock that stands, files that are kept. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Context } from "../../src/actions/context";
import { initialState, type State } from "../../src/actions/state";
import { createStore } from "../../src/actions/store";
import type { Locale } from "../../src/appraisal/rubric/types";
import { openBook, type OpenedBook } from "../../src/book/file/open";
import type { Grid } from "../../src/book/grid";
import { memoryPort, type MemoryWorkbook } from "../../src/book/memory/port";

export interface Desk {
  readonly port: MemoryWorkbook;
  readonly context: Context;
  readonly state: () => State;
  /** What was handed out, by name. */
  readonly files: Map<string, Uint8Array | string>;
  /** Where the workbook was asked to show something. */
  readonly places: string[];
}

export const sampleBytes = (): Promise<Uint8Array> => readFile(join(__dirname, "../../assets/sample-month.xlsx"));

let opened: Promise<OpenedBook> | undefined;

/** The sheets of the sample, opened once for all tests of a file: nothing ever changes a grid. */
const sampleGrids = async (): Promise<readonly Grid[]> => (await (opened ??= sampleBytes().then((bytes) => openBook(bytes, "5月.xlsx")))).grids;

export function emptyDesk(locale: Locale = "zh-CN", grids: readonly Grid[] = []): Desk {
  const files = new Map<string, Uint8Array | string>();
  const places: string[] = [];
  const port = memoryPort({ host: { locale, theme: "light" }, book: "5月.xlsx", grids, onGoTo: (sheet, cell) => places.push(cell === null ? sheet : `${sheet}!${cell}`) });
  const environment = { now: () => "2026-06-01T09:30:00", sample: sampleBytes, save: (name: string, content: Uint8Array | string) => void files.set(name, content) };
  const context: Context = { port, environment, store: createStore(initialState(port.host)), running: null };
  return { port, context, state: context.store.get, files, places };
}

/** The same with the sample in the workbook, not read yet. */
export async function sampleDesk(locale: Locale = "zh-CN"): Promise<Desk> {
  return emptyDesk(locale, await sampleGrids());
}
