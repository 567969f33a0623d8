/** 昵称: a nickname that the roster does not know is put down under its person, once for all months. */
import { hasErrors, type Issue } from "../appraisal/issue";
import { cellAt, cellName, isCellError, type Grid } from "../book/grid";
import { score, type Run } from "../pipeline";
import { working, type Context } from "./context";
import { reading } from "./refresh";
import { optionsOf, type State } from "./state";

/** A line of the roster. */
export interface RosterPerson {
  readonly sheet: string;
  /** The cell that holds the nicknames. */
  readonly cell: string;
  readonly nicknames: string;
  readonly id: string;
  readonly name: string;
}

/** Nicknames that the roster does not have, as they are shown. */
export function unmatchedNicknames(issues: readonly Issue[]): string[] {
  return [...new Set(issues.filter(({ code }) => code === "unmatched-nickname").map(({ params }) => String(params.agent)))];
}

/** The people of the rosters, to choose from. */
export function rosterPeople(run: Run, grids: readonly Grid[]): RosterPerson[] {
  return run.intake.sheets.flatMap(({ role, agentColumn, headerRows, fields }, index) => {
    const grid = grids[index]!;
    if (role !== "roster" || agentColumn === null) return [];
    const text = (row: number, column: number | undefined): string => (column === undefined ? "" : shown(grid, row, column));
    const first = Math.max(...headerRows);
    return grid.rows.flatMap((_, row): RosterPerson[] => {
      const nicknames = text(row, agentColumn.column);
      if (row < first || nicknames === "") return [];
      return [{ sheet: grid.name, cell: cellName(row, agentColumn.column), nicknames, id: text(row, fields.id?.column), name: text(row, fields.name?.column) }];
    });
  });
}

function shown(grid: Grid, row: number, column: number): string {
  const value = cellAt(grid, row, column);
  return value === null || isCellError(value) ? "" : String(value).trim();
}

/**
 * Adds a nickname to a person's cell in the roster. It is tried out first: where it would not be
 * recognised there, or anything else would become wrong, the roster stays as it is.
 */
export function bindNickname(context: Context, nickname: string, person: RosterPerson): Promise<void> {
  return working(context, "writing", async (progress) => {
    const { port, store } = context;
    store.set(await reading(context, progress));
    const state = store.get();
    const text = `${person.nicknames}、${nickname}`;
    if (!recognised(state, nickname, person, text)) return { message: { kind: "not-bindable", nickname, cell: `${person.sheet}!${person.cell}` } };
    const issues = await port.write(person.sheet, person.cell, text);
    if (hasErrors(issues)) return { message: { kind: "issues", issues } };
    return { ...(await reading(context, progress)), message: { kind: "bound", nickname, person: person.name || person.nicknames } };
  });
}

function recognised(state: State, nickname: string, person: RosterPerson, text: string): boolean {
  const { book, draft, run } = state;
  if (book === null || draft === null || run === null) return false;
  // The roster may have been edited since its people were listed.
  if (!rosterPeople(run, book.grids).some(({ sheet, cell, nicknames }) => sheet === person.sheet && cell === person.cell && nicknames === person.nicknames)) return false;
  const grids = book.grids.map((grid) => (grid.name === person.sheet ? withText(grid, person, text) : grid));
  const { issues } = score(grids, draft.rubric, optionsOf(state));
  const [before, after] = [unmatchedNicknames(run.issues), unmatchedNicknames(issues)];
  return before.includes(nickname) && !after.includes(nickname) && after.every((other) => before.includes(other)) && (!hasErrors(issues) || hasErrors(run.issues));
}

/** The roster as it would be. */
function withText(grid: Grid, { cell }: RosterPerson, text: string): Grid {
  const rows = grid.rows.map((cells, row) => cells?.map((value, column) => (cellName(row, column) === cell ? text : value)));
  return { ...grid, rows };
}
