/**
 * The workbook that is open in Excel behind the port: the pane and the ribbon work on it as they do on
 * one in memory.
 */
import type { Issue } from "../../appraisal/issue";
import type { BookReading, HostFacts, Running, WorkbookPort } from "../port";
import { watchChanges } from "./changes";
import { insertSheets } from "./insert";
import type { Storage } from "./journal";
import { openWorkbook } from "./open";
import { readSettings, WorkbookIdentity, writeSettings } from "./settings";
import { canRestore, unfinishedRun } from "./unfinished";
import { select, writeText } from "./user-cells";

/**
 * To be made once Office is ready.
 *
 * @param host what the pane is told of the Excel it is in
 * @param storage where runs keep what they replace
 * @example await Office.onReady(); startPane(excelPort(hostFacts(), indexedDbStorage()), browserEnvironment(), root);
 */
export function excelPort(host: HostFacts, storage: Storage): WorkbookPort {
  let last: BookReading = { grids: [], taken: { tabs: [], names: [] }, issues: [] };
  const identity = new WorkbookIdentity();
  /** A workbook that was never written to has nothing kept. */
  const ifKnown = async <T>(work: (keeping: { storage: Storage; book: string }) => Promise<T>, otherwise: T): Promise<T> => {
    const book = await identity.known();
    return book === null ? otherwise : work({ storage, book });
  };

  return {
    host,
    read: async (running, whole = false) => {
      last = await openWorkbook(whole);
      running?.signal?.throwIfAborted();
      return last;
    },
    apply: async (plan, running) => {
      const { publishPlan } = await import(/* webpackChunkName: "publication" */ "./publish");
      return toldUnlessStopped(await publishPlan(plan, last, { storage, book: await identity.given() }, running), running);
    },
    canRestore: () => ifKnown(canRestore, false),
    replaced: async () => {
      const { lastReplaced } = await import(/* webpackChunkName: "publication" */ "./recover");
      return ifKnown(lastReplaced, null);
    },
    restore: async (but, running) => {
      const { restoreReplaced } = await import(/* webpackChunkName: "publication" */ "./recover");
      return toldUnlessStopped(await ifKnown((keeping) => restoreReplaced(keeping, running, { plan: but, over: last }), []), running);
    },
    unfinished: () => ifKnown(unfinishedRun, null),
    recover: async (way) => {
      const { recover } = await import(/* webpackChunkName: "publication" */ "./recover");
      return ifKnown((keeping) => recover(way, keeping), []);
    },
    addSheets: insertSheets,
    write: writeText,
    goTo: select,
    onChange: watchChanges,
    readSettings,
    writeSettings,
  };
}

/** A run that was stopped and taken back has nothing to tell; one that could not be taken back has. */
function toldUnlessStopped(issues: readonly Issue[], running: Running | undefined): readonly Issue[] {
  const codes = issues.map(({ code }) => code);
  if (codes.includes("excel-cancelled") && !codes.includes("excel-unfinished")) running?.signal?.throwIfAborted();
  return issues;
}
