/** What formulas call: functions, and the lookups of theirs in what columns hold. */

/** @typedef {import("../changes").Changes} Changes */

/** @type {Changes} */
const functions = {
  "engine-formula": [
    // What a function of the add-in's gives is what it says: a nickname of digits or one like a date is no number.
    {
      from: 'if (typeof resultVariantCustom !== "object" || resultVariantCustom == null) return ValueObjectFactory.create(resultVariantCustom);\n\t\tconst arrayValues = transformToValueObject(resultVariantCustom);',
      to: 'const said = (value) => (typeof value !== "string" || ERROR_TYPE_SET.has(value) ? ValueObjectFactory.create(value) : StringValueObject.create(value));\n\t\tif (typeof resultVariantCustom !== "object" || resultVariantCustom == null) return said(resultVariantCustom);\n\t\tconst arrayValues = resultVariantCustom.map((row) => row.map(said));',
    },
    // Of five hundred functions a workbook calls a few: each is made when it is first called.
    { from: "const name = registerObject[1];\n\t\t\treturn new Func(name);", to: "const name = registerObject[1];\n\t\t\treturn { name, make: () => new Func(name) };" },
    {
      from: "return this._functionExecutors.get(functionToken);",
      to: "const known = this._functionExecutors.get(functionToken);\n\t\tif (known?.make) this._functionExecutors.set(functionToken, known.make());\n\t\treturn this._functionExecutors.get(functionToken);",
    },
    // All values of a column were looked through for each cell that an array fills.
    {
      from: "for (const [_, _cellList] of columnMap) if (_cellList.has(row)) {\n\t\t\t\t_cellList.delete(row);\n\t\t\t\tbreak;\n\t\t\t}",
      to: "columnMap.listOf?.get(row)?.delete(row);",
    },
    { from: "cellList.add(row);", to: "cellList.add(row);\n\t\t(columnMap.listOf ??= new Map()).set(row, cellList);" },
    // What a column holds is noted for the lookups that are to come; in tables of many columns nobody looks anything up.
    { from: "else result[r][column] = ErrorValueObject.create(\"#N/A\");\n\t\tCELL_INVERTED_INDEX_CACHE.set(", to: "else result[r][column] = ErrorValueObject.create(\"#N/A\");\n\t\tif (this._columnCount === 1) CELL_INVERTED_INDEX_CACHE.set(" },
    { from: "for (let r = start; r <= end; r++) this.__batchOperatorRowValue(valueObject, column, result, batchOperatorType, r - startRow, unitId, sheetId, startRow, startColumn, operator, isCaseSensitive);\n\t\t\t\t\tCELL", to: "for (let r = start; r <= end; r++) this.__batchOperatorRowValue(valueObject, column, result, batchOperatorType, r - startRow, unitId, sheetId, startRow, startColumn, operator, isCaseSensitive);\n\t\t\t\t\tif (this._columnCount === 1) CELL" },
    { from: "operator, isCaseSensitive);\n\t\tCELL_INVERTED_INDEX_CACHE.setContinueBuildingCache(", to: "operator, isCaseSensitive);\n\t\tif (this._columnCount === 1) CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache(" },
    { from: "if (!this.shouldContinueBuildingCache(unitId, sheetId, column, row) && !isForceUpdate) return;", to: "if (this.shouldContinueBuildingCache(unitId, sheetId, column, row) === isForceUpdate) return;" },
    // Of a column in which one row was found, all others were asked whether they are it.
    { from: "newValue[0] = [];\n\t\tfor (let r = 0; r < takeArrayRowCount; r++) for", to: "newValue[0] = [];\n\t\tconst taken = takeArray.getArrayValue();\n\t\tconst isElse = takeArray._defaultValue?.getValue() === true;\n\t\tfor (let r = 0; r < takeArrayRowCount; r++) if (taken[r] || isElse) for" },
  ],
};

module.exports = { functions };
