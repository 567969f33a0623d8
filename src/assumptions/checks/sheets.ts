import { outcomeOf, type Check } from "../check";

/** Sheets, names and protection. */
export const SHEETS: readonly Check[] = [
  {
    number: 1,
    title: "A sheet that is added stands behind all others",
    async run({ context, sheet }) {
      sheet.load("position");
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return { isLast: sheet.position === worksheets.items.length - 1 };
    },
  },
  {
    number: 2,
    title: "A sheet keeps a hidden name whose formula is a text",
    async run({ context, sheet }) {
      const name = sheet.names.add("_jinpai_check", '="scores"');
      name.visible = false;
      await context.sync();
      const found = sheet.names.getItemOrNullObject("_jinpai_check");
      found.load("formula, visible");
      await context.sync();
      return { formula: found.formula as string, visible: found.visible };
    },
  },
  {
    number: 3,
    title: "Clearing takes all there is on cells, and formulas elsewhere stay",
    async run({ context, sheet, sheetName, addSheet }) {
      const cells = sheet.getRange("A1:B2");
      cells.values = [[1, 2], [3, 4]];
      cells.numberFormat = [["0.00", "0.00"], ["0.00", "0.00"]];
      cells.format.fill.color = "#FF0000";
      cells.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      sheet.getRange("A1").hyperlink = { documentReference: `'${sheetName}'!B2`, textToDisplay: "there" };
      sheet.getRange("B1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      sheet.getRange("A3:B3").merge();
      const pointing = addSheet().getRange("A1");
      pointing.formulas = [[`='${sheetName}'!B2`]];
      await context.sync();
      sheet.getRange("A1:B3").clear("All");
      cells.load("values, numberFormat, format/fill/color");
      const [first, second] = [sheet.getRange("A1"), sheet.getRange("B1").dataValidation];
      first.load("hyperlink");
      second.load("type");
      const rules = sheet.getRange("A1:B2").conditionalFormats;
      rules.load("items/type");
      const merged = sheet.getRange("A1:B3").getMergedAreasOrNullObject();
      merged.load("address");
      pointing.load("formulas");
      await context.sync();
      return {
        values: cells.values,
        formats: cells.numberFormat,
        fill: cells.format.fill.color,
        isLinked: Boolean(first.hyperlink),
        validation: second.type,
        conditionalFormats: rules.items.length,
        isMerged: !merged.isNullObject,
        formulaElsewhere: pointing.formulas,
      };
    },
  },
  {
    number: 23,
    title: "What is refused on a protected sheet, and of a sheet that is gone",
    async run({ context, sheet }) {
      sheet.protection.protect();
      await context.sync();
      const write = await outcomeOf(async () => {
        sheet.getRange("A1").values = [[1]];
        await context.sync();
      });
      sheet.protection.unprotect();
      await context.sync();
      const gone = await outcomeOf(async () => {
        context.workbook.worksheets.getItem("jinpai-check-gone").load("name");
        await context.sync();
      });
      return { write, gone };
    },
  },
  {
    number: 24,
    title: "A sheet's name of several areas, hidden and with a comment, comes back as it was given",
    async run({ context, sheet, sheetName }) {
      const given = `='${sheetName}'!$A$1,'${sheetName}'!$A$3:$C$9`;
      sheet.names.add("_jinpai_areas", given, "kept").visible = false;
      await context.sync();
      const found = sheet.names.getItemOrNullObject("_jinpai_areas");
      found.load("formula, visible, comment");
      await context.sync();
      return { isAsGiven: found.formula === given, formula: found.formula as string, visible: found.visible, comment: found.comment };
    },
  },
  {
    number: 31,
    title: "The workbook's own functions count days from 1904 where it does: 1, and 1463 where it counts from 1900",
    async run({ context }) {
      const secondDay = context.workbook.functions.date(1904, 1, 2).load("value");
      await context.sync();
      return { secondDay: secondDay.value };
    },
  },
];
