/** Rules for cells: what is entered, and how it looks. */

/** @typedef {import("../changes").Changes} Changes */

/** @type {Changes} */
const rules = {
  // By the time the page is idle the sheet may be gone.
  "sheets-data-validation": [
    {
      from: "else requestIdleCallback(() => {\n\t\t\t\t\t\tthis.validatorRanges(",
      to: "else requestIdleCallback(() => {\n\t\t\t\t\t\tif (this._univerInstanceService.getUnit(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(subUnitId)) this.validatorRanges(",
    },
  ],
  // Texts are the same as they are in formulas: however their letters are written, and none is a number or a truth value.
  "sheets-conditional-formatting": [
    { from: 'const condition = subRuleConfig.value || "";', to: 'const condition = subRuleConfig.value || "";\n\t\t\t\t\tconst isSame = ![CellValueType.NUMBER, CellValueType.BOOLEAN].includes(cellValue?.t) && v.toLowerCase() === condition.toLowerCase();' },
    { from: 'case "equal": return v === condition;', to: 'case "equal": return isSame;' },
    { from: 'case "notEqual": return v !== condition;', to: 'case "notEqual": return !isSame;' },
  ],
};

module.exports = { rules };
