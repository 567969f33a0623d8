import type { Check } from "../check";

/** What becomes of values, formulas and formats that are written, and how they come back. */
export const CELLS: readonly Check[] = [
  {
    number: 6,
    title: "A leading apostrophe makes text of what follows, and is no part of it",
    async run({ context, sheet }) {
      const cells = sheet.getRange("A1:C1");
      cells.values = [["'0012", "'=1+1", "''a"]];
      cells.load("values, formulas, valueTypes");
      await context.sync();
      return { values: cells.values, formulas: cells.formulas, types: cells.valueTypes };
    },
  },
  {
    number: 7,
    title: "One number format is taken for a whole range",
    async run({ context, sheet }) {
      const cells = sheet.getRange("A1:B2");
      // The declaration knows rows only; one code for all is documented.
      cells.numberFormat = "0.0%" as unknown as string[][];
      cells.load("numberFormat");
      await context.sync();
      return { formats: cells.numberFormat };
    },
  },
  {
    number: 18,
    title: "Errors come back as texts in English",
    async run({ context, sheet }) {
      const cells = sheet.getRange("A1:B1");
      cells.formulas = [["=NA()", "=1/0"]];
      cells.load("values, valueTypes");
      await context.sync();
      return { values: cells.values, types: cells.valueTypes };
    },
  },
  {
    number: 19,
    title: "The formula of a text that begins with = is that text; cells a formula fills tell their value or its formula",
    async run({ context, sheet }) {
      const [text, spilled] = [sheet.getRange("A1"), sheet.getRange("B1:B3")];
      text.values = [["'=1+1"]];
      sheet.getRange("B1").formulas = [["=SEQUENCE(3)"]];
      text.load("values, formulas");
      spilled.load("values, formulas");
      await context.sync();
      const { values, formulas } = spilled;
      return { text: text.values, formula: text.formulas, filled: values, areValuesOrFormula: formulas.every(([cell], n) => cell === values[n][0] || cell === formulas[0][0]) };
    },
  },
  {
    number: 25,
    title: "null among values leaves its cell as it is",
    async run({ context, sheet }) {
      const cells = sheet.getRange("A1:B1");
      cells.formulas = [[5, "=1+1"]];
      await context.sync();
      cells.values = [[1, null]];
      cells.load("formulas");
      await context.sync();
      return { formulas: cells.formulas };
    },
  },
  {
    number: 28,
    title: "An error written as its name stands as an error",
    async run({ context, sheet }) {
      const cells = sheet.getRange("A1:B1");
      cells.values = [["#N/A", "=ISNA(A1)"]];
      cells.load("values, valueTypes");
      await context.sync();
      return { values: cells.values, types: cells.valueTypes };
    },
  },
];
