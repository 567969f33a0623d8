import type { Check } from "../check";

/** Excel asks the functions' page and comes back later. */
const TRIES = 20;
const PAUSE = 500;

/** The custom functions; they are Excel's once the add-in itself is loaded too. */
export const FUNCTIONS: readonly Check[] = [
  {
    number: 29,
    title: "An empty cell in a range reaches a custom function as nothing, not as zero (load the add-in as well)",
    async run({ context, sheet }) {
      sheet.getRange("A1:B2").values = [[80, 1], ["", 1]];
      const cell = sheet.getRange("C1");
      cell.formulas = [["=KPI.TOTAL(A1:A2,B1:B2)"]];
      return { total: await settled(context, cell, TRIES) };
    },
  },
];

async function settled(context: Excel.RequestContext, cell: Excel.Range, tries: number): Promise<string | number> {
  cell.load("values");
  await context.sync();
  const value = cell.values[0][0] as string | number;
  if (value !== "#BUSY!" || tries === 0) return value;
  await new Promise((go) => setTimeout(go, PAUSE));
  return settled(context, cell, tries - 1);
}
