import { telling, type Context } from "./context";

/** Shows a cell of the workbook, as of an issue. */
export function goTo(context: Context, sheet: string, cell: string | null): Promise<void> {
  const { port, store } = context;
  return telling(context, async () => {
    if (!(await port.goTo(sheet, cell))) store.set({ message: { kind: "no-such-sheet", sheet } });
  });
}
