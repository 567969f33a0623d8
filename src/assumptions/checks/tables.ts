import { outcomeOf, type Check } from "../check";

/** Tables and formulas that name them. */
export const TABLES: readonly Check[] = [
  {
    number: 4,
    title: "Writing over headings renames the table's columns; two alike are numbered, an empty one is given a name",
    async run({ context, sheet }) {
      const heading = sheet.getRange("A1:B1");
      sheet.getRange("A1:B2").values = [["a", "b"], [1, 2]];
      sheet.tables.add("A1:B2", true);
      const seen: string[][] = [];
      heading.values = [["b", "a"]];
      heading.load("values");
      await context.sync();
      seen.push(heading.values[0] as string[]);
      heading.values = [["x", "x"]];
      heading.load("values");
      await context.sync();
      seen.push(heading.values[0] as string[]);
      sheet.getRange("A1").clear("Contents");
      heading.load("values");
      await context.sync();
      seen.push(heading.values[0] as string[]);
      return { exchanged: seen[0], alike: seen[1], cleared: seen[2] };
    },
  },
  {
    number: 5,
    title: "Resizing keeps the table, and formulas that name its columns go on working",
    async run({ context, sheet, addSheet }) {
      sheet.getRange("A1:B4").values = [["a", "b"], [1, 2], [3, 4], [5, 6]];
      const table = sheet.tables.add("A1:B2", true);
      table.name = "JinpaiCheck";
      const pointing = addSheet().getRange("A1");
      pointing.formulas = [["=SUM(JinpaiCheck[b])"]];
      await context.sync();
      table.resize("A1:B4");
      const range = table.getRange();
      range.load("rowCount");
      pointing.load("formulas, values");
      await context.sync();
      return { rows: range.rowCount, formula: pointing.formulas, isBroken: pointing.values[0][0] === "#REF!" };
    },
  },
  {
    number: 8,
    title: "A formula that names a table computes nothing while there is no such table",
    async run({ context, sheet }) {
      const cell = sheet.getRange("A1");
      const written = await outcomeOf(async () => {
        cell.formulas = [["=SUM(JinpaiNoTable[b])"]];
        await context.sync();
      });
      cell.load("values");
      await context.sync();
      return { computes: written === "done" && cell.values[0][0] !== "#NAME?" && cell.values[0][0] !== "#REF!" };
    },
  },
];
