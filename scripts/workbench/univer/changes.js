/**
 * What is otherwise in Univer's scripts, so that there is room for the sheets of a large team. As it is
 * published, its formula engine forgets what it has parsed beyond some thousand formulas, notes with every
 * calculation once more which formula looks at which cells, looks through all values of a column for each
 * cell that a dynamic array fills, looks through all formulas and computes five hundred of them before
 * anything else on the page may happen, and waits a tenth of a second before it begins; the sheet in front
 * is drawn anew with every step of a calculation, and with whatever is done to any other sheet.
 */

/** Milliseconds that the page may stand still. */
const SLICE = 12;

/** Lets everything else on the page go first. */
const PAUSE = 'const pause = () => new Promise((go) => ("scheduler" in globalThis ? scheduler.postTask(go, { priority: "background" }) : setTimeout(go)));';

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

/** @typedef {{ readonly from: string, readonly to: string }} Change */

/** Where a machine does not have a font: a browser takes long to find Chinese letters that no font it was given has. @type {Change} */
const FONTS = {
  from: 'return family.includes(" ") ? `"${family}"` : family;\n\t}).filter(Boolean).join(", ");',
  to: 'return family.includes(" ") ? `"${family}"` : family;\n\t}).concat(`"PingFang SC", "Noto Sans CJK SC", sans-serif`).filter(Boolean).join(", ");',
};

/** By package. @type {Readonly<Record<string, readonly Change[]>>} */
const CHANGES = {
  // Which formula looks at which cells was noted once more with every calculation: of a thousand formulas, two thousand notes each time.
  core: [
    FONTS,
    {
      from: "const tree = this.getTree(unitId, subUnitId);\n\t\tif (Number.isNaN(rangeStartRow))",
      to: "if (this._enableOneCellCache) {\n\t\t\tthis._noted ??= new Map();\n\t\t\tconst place = [unitId, subUnitId, rangeStartRow, rangeStartColumn, rangeEndRow, rangeEndColumn].join();\n\t\t\tconst noted = this._noted.get(id) ?? this._noted.set(id, new Set()).get(id);\n\t\t\tif (noted.has(place)) return;\n\t\t\tnoted.add(place);\n\t\t}\n\t\tconst tree = this.getTree(unitId, subUnitId);\n\t\tif (Number.isNaN(rangeStartRow))",
    },
    { from: "if (this._enableOneCellCache) if (startRow", to: "this._noted?.delete(id);\n\t\tif (this._enableOneCellCache) if (startRow" },
    { from: "if (subUnitId) {\n\t\t\tvar _this$_tree$get2", to: "const gone = subUnitId ? `${unitId},${subUnitId},` : `${unitId},`;\n\t\tfor (const noted of this._noted?.values() ?? []) for (const place of noted) if (place.startsWith(gone)) noted.delete(place);\n\t\tif (subUnitId) {\n\t\t\tvar _this$_tree$get2" },
    { from: "this._tree.clear();\n\t\tthis._oneCellCache.clear();", to: "this._noted?.clear();\n\t\tthis._tree.clear();\n\t\tthis._oneCellCache.clear();" },
    // Of a cell that is drawn, what it shows was worked out up to ten times with each drawing.
    {
      from: "if (row < 0 || col < 0) return null;\n\t\treturn this._viewModel.getCell(row, col);",
      to: "if (row < 0 || col < 0) return null;\n\t\tif (this.drawn === undefined) return this._viewModel.getCell(row, col);\n\t\tconst place = row * 16384 + col;\n\t\tif (!this.drawn.has(place)) this.drawn.set(place, this._viewModel.getCell(row, col));\n\t\treturn this.drawn.get(place);",
    },
  ],
  "engine-formula": [
    { from: "const FORMULA_CACHE_LRU_COUNT$2 = 2e3;", to: "const FORMULA_CACHE_LRU_COUNT$2 = 1e5;" },
    { from: "const FORMULA_CACHE_LRU_COUNT = 5e3;", to: "const FORMULA_CACHE_LRU_COUNT = 1e5;" },
    {
      from: "for (const [_, _cellList] of columnMap) if (_cellList.has(row)) {\n\t\t\t\t_cellList.delete(row);\n\t\t\t\tbreak;\n\t\t\t}",
      to: "columnMap.listOf?.get(row)?.delete(row);",
    },
    { from: "cellList.add(row);", to: "cellList.add(row);\n\t\t(columnMap.listOf ??= new Map()).set(row, cellList);" },
    {
      from: "await new Promise((resolve) => {\n\t\t\t\t\tconst calCancelTask = requestImmediateMacroTask(resolve);\n\t\t\t\t\tpendingTasks.push(calCancelTask);\n\t\t\t\t});",
      to: "await pause();\n\t\t\t\tsince = performance.now();",
    },
    { from: "if (i % intervalCount === 0) {", to: `if (performance.now() - since > ${SLICE}) {` },
    { from: "let pendingTasks = [];\n\t\tconst config", to: "let since = 0;\n\t\tlet pendingTasks = [];\n\t\tconst config" },
    { from: "\t\t\tconst node = this._getTreeNode(tree);\n\t\t\ttree.isDirty = ", to: `\t\t\tif (performance.now() - since > ${SLICE}) {\n\t\t\t\tawait pause();\n\t\t\t\tsince = performance.now();\n\t\t\t}\n\t\t\tconst node = this._getTreeNode(tree);\n\t\t\ttree.isDirty = ` },
    { from: "this._registerFeatureFormulas(treeList);\n\t\tfor (", to: "this._registerFeatureFormulas(treeList);\n\t\tlet since = performance.now();\n\t\tfor (" },
    // What a function of the add-in's gives is what it says: a nickname of digits or one like a date is no number.
    {
      from: 'if (typeof resultVariantCustom !== "object" || resultVariantCustom == null) return ValueObjectFactory.create(resultVariantCustom);\n\t\tconst arrayValues = transformToValueObject(resultVariantCustom);',
      to: 'const said = (value) => (typeof value !== "string" || ERROR_TYPE_SET.has(value) ? ValueObjectFactory.create(value) : StringValueObject.create(value));\n\t\tif (typeof resultVariantCustom !== "object" || resultVariantCustom == null) return said(resultVariantCustom);\n\t\tconst arrayValues = resultVariantCustom.map((row) => row.map(said));',
    },
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
    { from: "const formulaString = (cell === null || cell === void 0 ? void 0 : cell.f) || \"\";\n\t\tconst formulaId = (cell === null || cell === void 0 ? void 0 : cell.si) || \"\";\n\t\tconst checkFormulaString", to: "const formulaString = cell?.f || \"\";\n\t\tconst formulaId = cell?.si || \"\";\n\t\tif (formulaString === \"\" && formulaId === \"\") return;\n\t\tconst checkFormulaString" },
    // Of five hundred functions a workbook calls a few: each is made when it is first called.
    { from: "const name = registerObject[1];\n\t\t\treturn new Func(name);", to: "const name = registerObject[1];\n\t\t\treturn { name, make: () => new Func(name) };" },
    {
      from: "return this._functionExecutors.get(functionToken);",
      to: "const known = this._functionExecutors.get(functionToken);\n\t\tif (known?.make) this._functionExecutors.set(functionToken, known.make());\n\t\treturn this._functionExecutors.get(functionToken);",
    },
    // With each edit the formulas of all sheets were looked for, twice, cell by cell.
    { from: "const deleteFormulaIdMap = /* @__PURE__ */ new Map();\n\t\tconst formulaData = this.getFormulaData();", to: "const deleteFormulaIdMap = /* @__PURE__ */ new Map();\n\t\tconst formulaData = { [unitId]: { [sheetId]: this.getSheetFormulaData(unitId, sheetId) } };" },
    {
      from: "const cellMatrix = worksheet.getCellMatrix();\n\t\t\t\tinitSheetFormulaData(formulaData, unitId, worksheet.getSheetId(), cellMatrix);",
      to: "initSheetFormulaData(formulaData, unitId, worksheet.getSheetId(), formulasOf(worksheet));",
    },
    // Of each cell that is read, the arrays of its sheet were asked for, whether or not one fills it.
    { from: "const activeArrayFormulaRangeMatrix = new ObjectMatrix(this.getCurrentActiveArrayFormulaRange());\n\t\tconst activeRuntimeArrayFormulaRangeMatrix = new ObjectMatrix(this.getCurrentRuntimeActiveArrayFormulaRange());\n", to: "" },
    { from: "let isInRuntimeArrayFormulaRange = false;", to: "const activeArrayFormulaRangeMatrix = new ObjectMatrix(this.getCurrentActiveArrayFormulaRange());\n\t\t\tconst activeRuntimeArrayFormulaRangeMatrix = new ObjectMatrix(this.getCurrentRuntimeActiveArrayFormulaRange());\n\t\t\tlet isInRuntimeArrayFormulaRange = false;" },
    // What a column holds is noted for the lookups that are to come; in tables of many columns nobody looks anything up.
    { from: "else result[r][column] = ErrorValueObject.create(\"#N/A\");\n\t\tCELL_INVERTED_INDEX_CACHE.set(", to: "else result[r][column] = ErrorValueObject.create(\"#N/A\");\n\t\tif (this._columnCount === 1) CELL_INVERTED_INDEX_CACHE.set(" },
    { from: "for (let r = start; r <= end; r++) this.__batchOperatorRowValue(valueObject, column, result, batchOperatorType, r - startRow, unitId, sheetId, startRow, startColumn, operator, isCaseSensitive);\n\t\t\t\t\tCELL", to: "for (let r = start; r <= end; r++) this.__batchOperatorRowValue(valueObject, column, result, batchOperatorType, r - startRow, unitId, sheetId, startRow, startColumn, operator, isCaseSensitive);\n\t\t\t\t\tif (this._columnCount === 1) CELL" },
    { from: "operator, isCaseSensitive);\n\t\tCELL_INVERTED_INDEX_CACHE.setContinueBuildingCache(", to: "operator, isCaseSensitive);\n\t\tif (this._columnCount === 1) CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache(" },
    { from: "if (!this.shouldContinueBuildingCache(unitId, sheetId, column, row) && !isForceUpdate) return;", to: "if (this.shouldContinueBuildingCache(unitId, sheetId, column, row) === isForceUpdate) return;" },
    // What arrays fill was taken out, cell by cell, before it was put in.
    { from: "for (let r = startRow; r <= endRow; r++) for (let c = startColumn; c <= endColumn; c++) arrayFormulaCellMatrixData.realDeleteValue(r, c);\n\t\t\t\t});\n\t\t\t\tcellMatrixData.forValue(", to: "for (let r = startRow; r <= endRow; r++) for (let c = startColumn; c <= endColumn; c++) if (cellMatrixData.getValue(r, c) == null) arrayFormulaCellMatrixData.realDeleteValue(r, c);\n\t\t\t\t});\n\t\t\t\tcellMatrixData.forValue(" },
    { from: "newValue[0] = [];\n\t\tfor (let r = 0; r < takeArrayRowCount; r++) for", to: "newValue[0] = [];\n\t\tconst taken = takeArray.getArrayValue();\n\t\tconst isElse = takeArray._defaultValue?.getValue() === true;\n\t\tfor (let r = 0; r < takeArrayRowCount; r++) if (taken[r] || isElse) for" },
    { from: "const DEFAULT_INTERVAL_COUNT = 500;", to: `const DEFAULT_INTERVAL_COUNT = 500;\n${PAUSE}\n${FORMULAS_OF}` },
  ],
  "sheets-formula": [
    { from: "this._waitingCommandQueue = [];\n\t\t\t}, 100);", to: "this._waitingCommandQueue = [];\n\t\t\t}, 10);" },
    // A sheet that comes has its own formulas looked through, not those of all others as well.
    { from: "const formulaData = this._formulaDataModel.getFormulaData();\n\t\tconst { id: sheetId, cellData } = sheet;", to: "const formulaData = {};\n\t\tconst { id: sheetId, cellData } = sheet;" },
    // A change while the formulas are still being looked through starts over, as one while they are computed.
    { from: "if (stage === FormulaExecuteStageType.START) {", to: "if (stage === FormulaExecuteStageType.START) {\n\t\t\t\t\tthis._executionInProgressParams = params.stageInfo;" },
  ],
  "sheets-ui": [
    {
      from: "if (command.id === SetFormulaCalculationNotificationMutation.id) {\n\t\t\tif (command.params.stageInfo != null) return;\n\t\t}\n\t\tif (spreadsheet)",
      to: 'const front = this._context.unit.getActiveSheet()?.getSheetId();\n\t\tconst { subUnitId, unitData, arrayFormulaRange } = command.params ?? {};\n\t\tif (command.id.startsWith("formula.") ? !(unitData ?? arrayFormulaRange)?.[this._context.unitId]?.[front] : subUnitId != null && subUnitId !== front) return;\n\t\tif (spreadsheet)',
    },
    // Each sheet that comes has forty permissions, of which none is ever taken away here.
    { from: "merge$1(this._permissionService.permissionPointUpdate$.pipe(throttleTime(300, void 0, { trailing: true })), this._rangeProtectionRuleModel", to: "merge$1(this._rangeProtectionRuleModel" },
    // Whether a text could be a number was asked several times each time that its cell is drawn.
    { from: "const FORCE_STRING_MARK = {", to: "const numbers = new Map();\n\t\tconst isNumber = (text) => numbers.get(text) ?? numbers.set(text, Boolean(getNumfmtParseValueFilter(text))).get(text);\n\t\tconst FORCE_STRING_MARK = {" },
    { from: 'typeof cellRaw.v === "string" && getNumfmtParseValueFilter(cellRaw.v)', to: 'typeof cellRaw.v === "string" && isNumber(cellRaw.v)' },
  ],
  ui: [
    // The cells are drawn a third of a second after everything around them is there.
    { from: "}, STEADY_TIMEOUT);\n\t\t\t\t}, 300);", to: "}, STEADY_TIMEOUT);\n\t\t\t\t});" },
    // What it remembers for the next visit is a matter of dialogs that few open.
    { from: 'import localforage from "localforage";', to: 'const localforage = new Proxy({}, { get: (_, name) => async (...given) => (await import("localforage")).default[name](...given) });' },
  ],
  "engine-render": [
    FONTS,
    // Fonts are those of the page; nobody is asked for the machine's.
    { from: "\t\tthis._loadFontsToBook();\n", to: "" },
    // What tells letters of several signs apart takes its time to come, and is asked for by few texts.
    { from: 'const segmenter = new Intl.Segmenter(void 0, { granularity: "grapheme" });', to: "let segmenter;" },
    { from: "segmenter.segment(text)", to: '(segmenter ??= new Intl.Segmenter(void 0, { granularity: "grapheme" })).segment(text)' },
    // How cells look was worked out twice for those in view.
    { from: "for (let c = expandStartCol; c < visibleEndColumn; c++)", to: "for (let c = expandStartCol; c < visibleStartColumn; c++)" },
    {
      from: "\trender(mainCtx, viewportInfo) {\n\t\tvar _this$getScene;\n\t\tif (!this.visible) {\n\t\t\tthis.makeDirty(false);\n\t\t\treturn this;\n\t\t}\n\t\tconst spreadsheetSkeleton",
      to: "\trender(mainCtx, viewportInfo) {\n\t\tconst worksheet = this.getSkeleton()?.worksheet;\n\t\tif (worksheet) worksheet.drawn = new Map();\n\t\ttry {\n\t\t\treturn this.renderCells(mainCtx, viewportInfo);\n\t\t} finally {\n\t\t\tif (worksheet) worksheet.drawn = undefined;\n\t\t}\n\t}\n\trenderCells(mainCtx, viewportInfo) {\n\t\tvar _this$getScene;\n\t\tif (!this.visible) {\n\t\t\tthis.makeDirty(false);\n\t\t\treturn this;\n\t\t}\n\t\tconst spreadsheetSkeleton",
    },
  ],
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
  // A sheet that is not in front is not on the screen.
  "sheets-data-validation-ui": [
    { from: "(_this$_context$mainCo = this._context.mainComponent) === null", to: "if (!sheetIds.has(this._context.unit.getActiveSheet()?.getSheetId())) return;\n\t\t\t(_this$_context$mainCo = this._context.mainComponent) === null" },
  ],
  "sheets-table-ui": [
    // Nor are permissions a matter of tables.
    { from: "this._permissionService.permissionPointUpdate$, this._sheetsSelectionsService", to: "this._sheetsSelectionsService" },
    {
      from: "return command.type === CommandType.MUTATION || command.type === CommandType.COMMAND;",
      to: 'const { subUnitId = null } = command.params ?? {};\n\t\t\treturn (command.type === CommandType.MUTATION || command.type === CommandType.COMMAND) && !command.id.startsWith("formula.") && (subUnitId === null || subUnitId === this._context.unit.getActiveSheet()?.getSheetId());',
    },
  ],
};

module.exports = { CHANGES };
