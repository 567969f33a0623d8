/**
 * 分发: a file for each agent, made of nothing but that agent's card.
 */
import type { Appraisal } from "../appraisal/appraise";
import type { Locale } from "../appraisal/rubric/types";
import { saveBook } from "../book/file/save";
import { packEntry, writeZip } from "../book/file/zip/pack";
import { applyPlan } from "../book/model/apply";
import { workbookAsRead } from "../book/model/as-read";
import { handedOn } from "../book/model/handed-on";
import { sharedPlans } from "../report/share/shared-plan";
import { fitFileName, freeNames } from "./file-name";

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface SharingOptions {
  /** Whether each file also holds the ranking that names nobody else. */
  readonly anonymous: boolean;
  /** Told before each file is made. */
  readonly onFile?: (done: number, of: number) => void;
}

/**
 * The files, one after the other, so that they need not be in memory together. Period, 工号 and
 * nickname in their names tell files of several months and of namesakes apart.
 *
 * @example [...cardFiles(appraisal, cardHolders(appraisal), { anonymous: false }, "zh-CN")][0]?.name // "2026-05 K001 小美.xlsx"
 */
export function* cardFiles(appraisal: Appraisal, agents: readonly number[], { anonymous, onFile }: SharingOptions, locale: Locale): Generator<NamedFile> {
  const planOf = sharedPlans(appraisal, { anonymous }, locale);
  const free = freeNames();
  for (const [n, index] of agents.entries()) {
    onFile?.(n + 1, agents.length);
    const { agent, id } = appraisal.table.agents[index]!;
    const name = free(fitFileName([appraisal.table.period, id, agent].filter(Boolean).join(" ")));
    const { bytes } = saveBook(null, handedOn(applyPlan(workbookAsRead([]), planOf(index))));
    yield { name: `${name}.xlsx`, bytes: bytes! };
  }
}

/**
 * Files as one archive.
 *
 * @param title what it is called, before its ending
 * @example archiveOf("绩效卡 2026-05", files).name // "绩效卡 2026-05.zip"
 */
export function archiveOf(title: string, files: Iterable<NamedFile>): NamedFile {
  const entries = [];
  for (const file of files) entries.push(packEntry(file.name, [file.bytes]));
  return { name: `${fitFileName(title)}.zip`, bytes: writeZip(entries) };
}
