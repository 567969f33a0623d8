import { outcomeOf, type Check } from "../check";

/** Cells of a text of the largest size; together as much as one request of ours has at most. */
const LONG_TEXT = "长".repeat(10_000);
const CELLS = 115;

/** What becomes of requests as a whole. */
export const REQUESTS: readonly Check[] = [
  {
    number: 20,
    title: "A request that fails has done what stands before the failure, and no more",
    async run({ context, sheet }) {
      const outcome = await outcomeOf(async () => {
        sheet.getRange("A1").values = [[1]];
        context.workbook.worksheets.getItem("jinpai-check-gone").load("name");
        sheet.getRange("A2").values = [[2]];
        await context.sync();
      });
      const cells = sheet.getRange("A1:A2");
      cells.load("values");
      await context.sync();
      return { outcome, values: cells.values };
    },
  },
  {
    number: 22,
    title: "Requests and answers of 3.4 MB pass",
    async run({ context, sheet }) {
      const cells = sheet.getRangeByIndexes(0, 0, CELLS, 1);
      const outcome = await outcomeOf(async () => {
        cells.values = Array.from({ length: CELLS }, () => [LONG_TEXT]);
        await context.sync();
        cells.load("values");
        await context.sync();
      });
      return { outcome, characters: outcome === "done" ? cells.values.reduce((sum, [text]) => sum + String(text).length, 0) : 0 };
    },
  },
];
