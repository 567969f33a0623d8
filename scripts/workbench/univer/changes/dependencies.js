/** Which formulas there are, and what they look at: found out once, not with every edit and every calculation. */

/** @typedef {import("../changes").Changes} Changes */

/** The formulas of a sheet, as its cells would be gone through. */
const FORMULAS_OF = `const formulasOf = (worksheet) => ({
  forValue(see) {
    const cells = worksheet.getCellMatrix().getMatrix();
    const [rows, columns] = [worksheet.getRowCount(), worksheet.getColumnCount()];
    for (let row = 0; row < rows; row++) {
      if (!cells[row]) continue;
      for (let column = 0; column < columns; column++) if (cells[row][column]?.f || cells[row][column]?.si) see(row, column, cells[row][column]);
    }
  },
});`;

/** @type {Changes} */
const dependencies = {
  // Which formula looks at which cells was noted once more with every calculation: of a thousand formulas, two thousand notes each time.
  core: [
    {
      from: "const tree = this.getTree(unitId, subUnitId);\n\t\tif (Number.isNaN(rangeStartRow))",
      to: "if (this._enableOneCellCache) {\n\t\t\tthis._noted ??= new Map();\n\t\t\tconst place = [unitId, subUnitId, rangeStartRow, rangeStartColumn, rangeEndRow, rangeEndColumn].join();\n\t\t\tconst noted = this._noted.get(id) ?? this._noted.set(id, new Set()).get(id);\n\t\t\tif (noted.has(place)) return;\n\t\t\tnoted.add(place);\n\t\t}\n\t\tconst tree = this.getTree(unitId, subUnitId);\n\t\tif (Number.isNaN(rangeStartRow))",
    },
    { from: "if (this._enableOneCellCache) if (startRow", to: "this._noted?.delete(id);\n\t\tif (this._enableOneCellCache) if (startRow" },
    { from: "if (subUnitId) {\n\t\t\tvar _this$_tree$get2", to: "const gone = subUnitId ? `${unitId},${subUnitId},` : `${unitId},`;\n\t\tfor (const noted of this._noted?.values() ?? []) for (const place of noted) if (place.startsWith(gone)) noted.delete(place);\n\t\tif (subUnitId) {\n\t\t\tvar _this$_tree$get2" },
    { from: "this._tree.clear();\n\t\tthis._oneCellCache.clear();", to: "this._noted?.clear();\n\t\tthis._tree.clear();\n\t\tthis._oneCellCache.clear();" },
  ],
  "engine-formula": [
    // What a formula looks at, and whether it may look elsewhere each time, is found out once for the sheets there are.
    // A calculation that is stopped, or overtaken by the next, finds nothing or what the next is to find: that is not kept.
    {
      from: "this._registerFeatureFormulas(treeList);",
      to: "this._registerFeatureFormulas(treeList);\n\t\tconst sheets = JSON.stringify([this._currentConfigService.getSheetNameMap(), Object.values(unitData).map((all) => Object.entries(all).map(([id, { rowCount, columnCount }]) => [id, rowCount, columnCount]))]);\n\t\tconst isUndisturbed = () => !this._runtimeService.isStopExecution() && this._currentConfigService.getUnitData() === unitData;",
    },
    {
      from: "\t\t\tif (tree.isVirtual) continue;\n\t\t\tthis._runtimeService.setCurrent(",
      to: "\t\t\tif (tree.isVirtual) continue;\n\t\t\tif (node.looksAt?.sheets !== sheets) node.looksAt = Object.assign(new Map(), { sheets, isFixed: !node.getDefinedNames()?.length && !/[[#@]|\\)\\s*:|:\\s*[\\w.]*\\(/.test(tree.formula) });\n\t\t\tif (node.looksAt.has(tree.subUnitId)) {\n\t\t\t\ttree.pushRangeList(node.looksAt.get(tree.subUnitId));\n\t\t\t\tcontinue;\n\t\t\t}\n\t\t\tthis._runtimeService.setCurrent(",
    },
    { from: "\t\t\ttree.pushRangeList(rangeList);\n\t\t}\n\t\tfor (", to: "\t\t\tif (node.looksAt.isFixed && isUndisturbed()) node.looksAt.set(tree.subUnitId, rangeList);\n\t\t\ttree.pushRangeList(rangeList);\n\t\t}\n\t\tfor (" },
    { from: "const addressFunctionNodes = this._getAddressFunctionNodeList(node);", to: "const addressFunctionNodes = (node.addressFunctions ??= this._getAddressFunctionNodeList(node));" },
    { from: "return this._detectForcedRecalculationNodeRecursion(node);", to: "return (node.isForced ??= this._detectForcedRecalculationNodeRecursion(node));" },
    { from: "const treeDependencyCache = new RTree();", to: "if (treeList.every(({ addressFunctionNodes }) => addressFunctionNodes.length === 0)) return;\n\t\tconst treeDependencyCache = new RTree();" },
    // With each edit the formulas of all sheets were looked for, twice, cell by cell.
    { from: "const formulaString = (cell === null || cell === void 0 ? void 0 : cell.f) || \"\";\n\t\tconst formulaId = (cell === null || cell === void 0 ? void 0 : cell.si) || \"\";\n\t\tconst checkFormulaString", to: "const formulaString = cell?.f || \"\";\n\t\tconst formulaId = cell?.si || \"\";\n\t\tif (formulaString === \"\" && formulaId === \"\") return;\n\t\tconst checkFormulaString" },
    { from: "const deleteFormulaIdMap = /* @__PURE__ */ new Map();\n\t\tconst formulaData = this.getFormulaData();", to: "const deleteFormulaIdMap = /* @__PURE__ */ new Map();\n\t\tconst formulaData = { [unitId]: { [sheetId]: this.getSheetFormulaData(unitId, sheetId) } };" },
    {
      from: "const cellMatrix = worksheet.getCellMatrix();\n\t\t\t\tinitSheetFormulaData(formulaData, unitId, worksheet.getSheetId(), cellMatrix);",
      to: "initSheetFormulaData(formulaData, unitId, worksheet.getSheetId(), formulasOf(worksheet));",
    },
    { from: "function initSheetFormulaData(", to: `${FORMULAS_OF}\nfunction initSheetFormulaData(` },
  ],
  "sheets-formula": [
    // A sheet that comes has its own formulas looked through, not those of all others as well.
    { from: "const formulaData = this._formulaDataModel.getFormulaData();\n\t\tconst { id: sheetId, cellData } = sheet;", to: "const formulaData = {};\n\t\tconst { id: sheetId, cellData } = sheet;" },
  ],
};

module.exports = { dependencies };
