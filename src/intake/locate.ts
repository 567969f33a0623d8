/** Which grids hold data at all, and where their header is. */
import type { Issue } from "../appraisal/issue";
import type { Rubric } from "../appraisal/rubric/types";
import type { Grid } from "../book/grid";
import { headerKey } from "./cells/text";
import { answersTo, findHeader, type Header, type HeaderColumn } from "./header";
import { issue } from "./issues";
import { agentKeys, knownKeys, type Mapping, type Wanted } from "./wanted";

export type IgnoredReason = "empty" | "our-own" | "nothing-known" | "no-agent-column";

/** A grid with its header, or why it is left alone and the columns known all the same. */
export type Located =
  | { readonly grid: Grid; readonly header: Header; readonly ignored: null }
  | { readonly grid: Grid; readonly header: null; readonly ignored: IgnoredReason; readonly known: readonly HeaderColumn[] };

const OUR_TABLES = /^Kpi(Metrics|Criteria|Tiers|Settings|Data)(_?\d+)?$/i;
const OUR_SHEETS = new Set(["考核方案", "KPI Rubric"].map(headerKey));
const TEXTS_LISTED = 40;
const NOT_SOUGHT = { header: null, best: null };

/** Finds the header of each grid. Nothing readable at all is an error; a sheet left alone is told why. */
export function locateSheets(grids: readonly Grid[], rubric: Rubric, wanted: Wanted, mapping: Mapping, issues: Issue[]): Located[] {
  const vocabulary = { known: knownKeys(wanted, mapping), agent: agentKeys(wanted, mapping) };
  const aliases = [...new Set([...rubric.agent.column, ...rubric.identity.name])].join(" / ");
  const found = grids.map((grid) => ({ grid, ...(isOurOwn(grid) ? NOT_SOUGHT : findHeader(grid, vocabulary)) }));
  const readable = found.filter(({ header }) => header !== null);
  if (readable.length === 0) {
    const headers = found.filter(({ grid }) => !isOurOwn(grid)).flatMap(({ grid, best }) => headersSeen(grid, best));
    issues.push(issue("error", "no-agent-column", { headers: listed(headers), aliases }));
  }
  return found.map(({ grid, header, best }): Located => {
    if (isOurOwn(grid)) return { grid, header: null, ignored: "our-own", known: [] };
    if (header !== null) return { grid, header, ignored: null };
    if (isEmpty(grid)) return { grid, header: null, ignored: "empty", known: [] };
    // With no readable sheet at all, the one error says it for all of them.
    const known = best?.columns.filter((column) => answersTo(column, vocabulary.known)) ?? [];
    if (readable.length > 0) issues.push(leftAlone(grid, known, aliases));
    return { grid, header: null, ignored: known.length === 0 ? "nothing-known" : "no-agent-column", known };
  });
}

function leftAlone(grid: Grid, known: readonly HeaderColumn[], aliases: string): Issue {
  if (known.length === 0) return issue("info", "sheet-nothing-known", {}, { sheet: grid.name });
  return issue("warning", "sheet-without-agent", { columns: listed(known.map((column) => column.text)), aliases }, { sheet: grid.name });
}

/** What we wrote before, and the rubric people edit by hand, stand in the same workbook; they are never data. */
export function isOurOwn(grid: Grid): boolean {
  return grid.mark !== undefined || OUR_SHEETS.has(headerKey(grid.name)) || grid.tables.some((table) => OUR_TABLES.test(table.name));
}

function isEmpty(grid: Grid): boolean {
  return !grid.rows.some((row) => row?.some((cell) => cell !== null && cell !== undefined && cell !== ""));
}

/** The likeliest header texts of a sheet: those of the row that knows the most, else of its first row with several texts. */
function headersSeen(grid: Grid, best: Header | null): string[] {
  if (best !== null) return best.columns.map((column) => column.text);
  // Array.from, for rows that are not there at all are holes that map would hand on.
  const texts = Array.from(grid.rows.slice(0, 15), (row) => (row ?? []).filter((cell) => typeof cell === "string" && cell.trim() !== "") as string[]);
  return texts.find((row) => row.length > 1) ?? texts.find((row) => row.length > 0) ?? [];
}

function listed(texts: readonly string[]): string {
  const distinct = [...new Set(texts)];
  return distinct.slice(0, TEXTS_LISTED).join(" / ") + (distinct.length > TEXTS_LISTED ? " …" : "");
}
