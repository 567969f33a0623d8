import type { Context } from "./context";

/** Shows a cell of the workbook, as of an issue. */
export async function goTo({ port, store }: Context, sheet: string, cell: string | null): Promise<void> {
  if (!(await port.goTo(sheet, cell))) store.set({ message: { kind: "no-such-sheet", sheet } });
}
