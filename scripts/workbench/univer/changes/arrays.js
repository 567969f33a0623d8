/** Cells that dynamic arrays fill, in which a team of a thousand has twenty thousand. */

/** @typedef {import("../changes").Changes} Changes */

/** @type {Changes} */
const arrays = {
  "engine-formula": [
    // The cells that arrays fill were copied by way of JSON, twice with each calculation.
    {
      from: "rangeMatrix.realDeleteValue(row, column);\n\t\t\t\t});\n\t\t\t\tif (this._arrayFormulaCellData[unitId]) this._arrayFormulaCellData[unitId][sheetId] = arrayFormulaCellMatrixData.getData();",
      to: "rangeMatrix.realDeleteValue(row, column);\n\t\t\t\t});\n\t\t\t\tif (this._arrayFormulaCellData[unitId]) this._arrayFormulaCellData[unitId][sheetId] = arrayFormulaCellMatrixData.getMatrix();",
    },
    {
      from: "else arrayFormulaCellMatrixData.setValue(row, column, cellData);\n\t\t\t\t});\n\t\t\t\tif (this._arrayFormulaCellData[unitId]) this._arrayFormulaCellData[unitId][sheetId] = arrayFormulaCellMatrixData.getData();",
      to: "else arrayFormulaCellMatrixData.setValue(row, column, cellData);\n\t\t\t\t});\n\t\t\t\tif (this._arrayFormulaCellData[unitId]) this._arrayFormulaCellData[unitId][sheetId] = arrayFormulaCellMatrixData.getMatrix();",
    },
    // Arrays that do not meet do so in none of their cells.
    {
      from: "for (let r = startRow; r <= endRow; r++) for (let c = startColumn; c <= endColumn; c++) {\n\t\t\tvar _this$_runtimeData, _arrayData$formulaUni, _unitData$formulaUnit;",
      to: "const others = this._currentConfigService.getArrayFormulaRange()[formulaUnitId]?.[formulaSheetId] ?? {};\n\t\tconst meetsOthers = Object.entries(others).some(([row, ranges]) => Object.entries(ranges ?? {}).some(([column, range]) => range && (Number(row) !== formulaRow || Number(column) !== formulaColumn) && range.startRow <= endRow && range.endRow >= startRow && range.startColumn <= endColumn && range.endColumn >= startColumn));\n\t\tfor (let r = startRow; r <= endRow; r++) for (let c = startColumn; c <= endColumn; c++) {\n\t\t\tvar _this$_runtimeData, _arrayData$formulaUni, _unitData$formulaUnit;",
    },
    {
      from: "const isInOtherArrayFormulaRange = this._isInOtherArrayFormulaRange(",
      to: "const isInOtherArrayFormulaRange = meetsOthers && this._isInOtherArrayFormulaRange(",
    },
    // Of each cell that is read, the arrays of its sheet were asked for, whether or not one fills it.
    { from: "const activeArrayFormulaRangeMatrix = new ObjectMatrix(this.getCurrentActiveArrayFormulaRange());\n\t\tconst activeRuntimeArrayFormulaRangeMatrix = new ObjectMatrix(this.getCurrentRuntimeActiveArrayFormulaRange());\n", to: "" },
    { from: "let isInRuntimeArrayFormulaRange = false;", to: "const activeArrayFormulaRangeMatrix = new ObjectMatrix(this.getCurrentActiveArrayFormulaRange());\n\t\t\tconst activeRuntimeArrayFormulaRangeMatrix = new ObjectMatrix(this.getCurrentRuntimeActiveArrayFormulaRange());\n\t\t\tlet isInRuntimeArrayFormulaRange = false;" },
    // What arrays fill was taken out, cell by cell, before it was put in.
    { from: "for (let r = startRow; r <= endRow; r++) for (let c = startColumn; c <= endColumn; c++) arrayFormulaCellMatrixData.realDeleteValue(r, c);\n\t\t\t\t});\n\t\t\t\tcellMatrixData.forValue(", to: "for (let r = startRow; r <= endRow; r++) for (let c = startColumn; c <= endColumn; c++) if (cellMatrixData.getValue(r, c) == null) arrayFormulaCellMatrixData.realDeleteValue(r, c);\n\t\t\t\t});\n\t\t\t\tcellMatrixData.forValue(" },
  ],
};

module.exports = { arrays };
