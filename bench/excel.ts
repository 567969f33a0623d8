/**
 * What scoring and publishing inside Excel costs: requests, bytes, and the add-in's own time, with
 * Microsoft's client and without Excel's.
 */
import { performance } from "node:perf_hooks";
import type { Storage } from "../src/book/excel/journal";
import { openWorkbook } from "../src/book/excel/open";
import { publishWorkbook } from "../src/book/excel/publish";
import type { Grid } from "../src/book/grid";
import { applyPlan } from "../src/book/model/apply";
import { workbookAsRead } from "../src/book/model/as-read";
import { liveWorkbook } from "../src/book/model/live/grids";
import { score } from "../src/pipeline";
import { publicationPlan } from "../src/publication/publish";
import type { Benchmark } from "./measure";
import { openInExcel, timeInHost } from "./office";
import { mixedRules, teamColumns, teamRubric } from "./team";

interface Cost {
  readonly requests: number;
  readonly largestMb: number;
  readonly seconds: number;
}

export const insideExcel: Benchmark = {
  names: ["excel/syncs-50", "excel/syncs-5000", "excel/max-request-mb", "excel/5000-s"],
  async run() {
    const small = await costOf(50);
    const large = await costOf(5000);
    const again = await costOf(5000);
    return {
      "excel/syncs-50": { value: small.requests, unit: "", limit: 15 },
      // As many as for fifty, or it grows with the team.
      "excel/syncs-5000": { value: large.requests, unit: "", limit: small.requests },
      "excel/max-request-mb": { value: large.largestMb, unit: "MB", limit: 4 },
      "excel/5000-s": { value: Math.min(large.seconds, again.seconds), unit: "s", limit: 3 },
    };
  },
};

/** Reads a team's sheet from Excel, scores it and publishes the report. */
async function costOf(agents: number): Promise<Cost> {
  const book = liveWorkbook([teamGrid(agents)]);
  const line = openInExcel(book);
  const start = performance.now();
  const { grids, taken, issues } = await openWorkbook();
  const run = score(grids, teamRubric(mixedRules));
  if (issues.length > 0 || run.appraisal === null) throw new Error(`not scored: ${[...issues, ...run.issues].map(({ code }) => code).join(", ")}`);
  const { plan } = await publicationPlan({ grids, run, appraisal: run.appraisal, issues: run.issues, rubricInBook: null, cards: [], now: "2026-06-01T09:30:00", reopen: false }, "zh-CN");
  const found = await publishWorkbook(applyPlan(workbookAsRead(grids, taken), plan!), { storage: copying(), book: "bench" });
  if (found.length > 0) throw new Error(`not published: ${found.map(({ code, params }) => `${code} ${JSON.stringify(params)}`).join(", ")}`);
  const { requests, largestRequest } = line.traffic;
  return { requests, largestMb: largestRequest / 1024 / 1024, seconds: (performance.now() - start - timeInHost()) / 1000 };
}

/** Keeps copies, as a browser's database does. */
function copying(): Storage {
  const kept = new Map<string, unknown>();
  return {
    read: (key) => Promise.resolve(structuredClone(kept.get(key))),
    write: (key, value) => Promise.resolve(void kept.set(key, structuredClone(value))),
    remove: (key) => Promise.resolve(void kept.delete(key)),
  };
}

/** The large team of the other benchmarks as one sheet. */
function teamGrid(size: number): Grid {
  const { values, goal } = teamColumns(size, mixedRules.length);
  const header = ["agent", ...values.map((_, k) => `m${k}`), "goal"];
  const rows = Array.from({ length: size }, (_, i) => [`客服${i + 1}`, ...values.map((column) => (Number.isNaN(column[i]) ? undefined : column[i])), goal[i]]);
  return { name: "数据", book: "bench.xlsx", rows: [header, ...rows], formats: [], merges: [], tables: [], date1904: false };
}
