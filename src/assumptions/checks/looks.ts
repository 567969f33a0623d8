import type { Check } from "../check";

type Side = "EdgeTop" | "EdgeBottom";

function borderAt(sheet: Excel.Worksheet, address: string, side: Side): Excel.RangeBorder {
  const border = sheet.getRange(address).format.borders.getItem(side);
  border.load("style, color");
  return border;
}

function fillAt(sheet: Excel.Worksheet, address: string): Excel.RangeFill {
  const { fill } = sheet.getRange(address).format;
  fill.load("color");
  return fill;
}

/** Formats of cells, also those that hold under a condition. */
export const LOOKS: readonly Check[] = [
  {
    number: 9,
    title: "Formats of several areas reach each of them, edges at its own edge",
    async run({ context, sheet }) {
      const areas = sheet.getRanges("A1:B2,D4").format;
      areas.fill.color = "#FFFF00";
      areas.borders.getItem("EdgeTop").style = "Continuous";
      sheet.getRanges("F1:G3,I1:I2").format.borders.getItem("InsideHorizontal").style = "Continuous";
      await context.sync();
      const fills = ["A1", "B2", "C3", "D4"].map((cell) => fillAt(sheet, cell));
      const tops = ["A1", "B1", "A2", "D4"].map((cell) => borderAt(sheet, cell, "EdgeTop"));
      const inside = ["F1", "G2", "F3", "I1", "I2"].map((cell) => borderAt(sheet, cell, "EdgeBottom"));
      await context.sync();
      return { fills: fills.map(({ color }) => color), tops: tops.map(({ style }) => style), inside: inside.map(({ style }) => style) };
    },
  },
  {
    number: 10,
    title: "Two neighbours share a line: who sets it last has it, and both tell of it",
    async run({ context, sheet }) {
      for (const [cell, side, color] of [["A1", "EdgeBottom", "#FF0000"], ["A2", "EdgeTop", "#0000FF"]] as const) {
        const line = sheet.getRange(cell).format.borders.getItem(side);
        line.style = "Continuous";
        line.color = color;
      }
      await context.sync();
      const [above, below] = [borderAt(sheet, "A1", "EdgeBottom"), borderAt(sheet, "A2", "EdgeTop")];
      await context.sync();
      return { above: above.color, below: below.color };
    },
  },
  {
    number: 11,
    title: "A new conditional format comes before the others",
    async run({ context, sheet }) {
      const { conditionalFormats } = sheet.getRange("A1:A3");
      const [first, second] = [conditionalFormats.add("Custom"), conditionalFormats.add("Custom")];
      first.custom.rule.formula = "=TRUE";
      second.custom.rule.formula = "=FALSE";
      first.load("priority");
      second.load("priority");
      await context.sync();
      return { first: first.priority, second: second.priority };
    },
  },
  {
    number: 26,
    title: "A conditional format tells the line below that was set, and None and no colour where nothing was",
    async run({ context, sheet }) {
      const { conditionalFormats } = sheet.getRange("A1:A3");
      const [drawn, plain] = [conditionalFormats.add("Custom").custom, conditionalFormats.add("Custom").custom];
      drawn.rule.formula = "=TRUE";
      drawn.format.borders.bottom.style = "Continuous";
      drawn.format.borders.bottom.color = "#FF0000";
      plain.rule.formula = "=TRUE";
      const [line, none] = [drawn.format.borders.bottom, plain.format.borders.bottom];
      const { font, fill } = plain.format;
      for (const border of [line, none]) border.load("style, color");
      for (const part of [font, fill]) part.load("color");
      await context.sync();
      return { line: [line.style, line.color], none: [none.style, none.color], font: font.color, fill: fill.color };
    },
  },
];
