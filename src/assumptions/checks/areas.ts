import { outcomeOf, type Check } from "../check";

const MERGED_ROWS = 600;

/** What is found on cells by area: validations, merged cells, widths. */
export const AREAS: readonly Check[] = [
  {
    number: 12,
    title: "Cells with rules of what may be entered come as areas of one rule each",
    async run({ context, sheet }) {
      sheet.getRange("A1:A5").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      sheet.getRange("B1:B5").dataValidation.rule = { list: { inCellDropDown: true, source: "c,d" } };
      await context.sync();
      const found = sheet.getRange("A1:C9").getSpecialCellsOrNullObject("DataValidations");
      found.load("address");
      await context.sync();
      return { areas: found.isNullObject ? [] : found.address.split(",").map((area) => area.slice(area.lastIndexOf("!") + 1)) };
    },
  },
  {
    number: 13,
    title: "Very many merged cells are refused, and work goes on afterwards",
    async run({ context, sheet }) {
      for (let row = 1; row <= MERGED_ROWS; row++) sheet.getRange(`A${row}:B${row}`).merge();
      await context.sync();
      const asked = await outcomeOf(async () => {
        sheet.getRange(`A1:B${MERGED_ROWS}`).getMergedAreasOrNullObject().load("address");
        await context.sync();
      });
      const some = sheet.getRange("A1:B9").getMergedAreasOrNullObject();
      some.load("areaCount");
      await context.sync();
      return { asked, afterwards: some.areaCount };
    },
  },
  {
    number: 17,
    title: "Widths are in points, and the last column is as wide as one that nobody has sized",
    async run({ context, sheet }) {
      const [sized, plain, last] = ["A1", "B1", "XFD1"].map((cell) => sheet.getRange(cell).format);
      sized.columnWidth = 100;
      for (const format of [sized, plain, last]) format.load("columnWidth");
      await context.sync();
      // Screens round to pixels.
      return { isAsSet: Math.abs(sized.columnWidth - 100) < 1, isLastAsPlain: last.columnWidth === plain.columnWidth };
    },
  },
  {
    number: 30,
    title: "A rule of a kind we do not make comes back as it was written, and can be set again",
    async run({ context, sheet }) {
      const [first, second] = ["A1", "B1"].map((cell) => sheet.getRange(cell).dataValidation);
      first.rule = { textLength: { formula1: 2, formula2: 8, operator: "Between" } };
      first.load("rule");
      await context.sync();
      second.rule = first.rule;
      second.load("rule, type");
      await context.sync();
      const { formula1, formula2, operator } = second.rule.textLength!;
      return { type: second.type, rule: [Number(formula1), Number(formula2), operator] };
    },
  },
];
