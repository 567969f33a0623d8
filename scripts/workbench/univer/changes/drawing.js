/** What is drawn: the sheet in front alone, when something of it has changed, and each cell worked out once. */

/** @typedef {import("../changes").Changes} Changes */

/**
 * Where a machine does not have a font: a browser takes long to find Chinese letters that no font it was
 * given has.
 *
 * @type {import("../changes").Change}
 */
const FONTS = {
  from: 'return family.includes(" ") ? `"${family}"` : family;\n\t}).filter(Boolean).join(", ");',
  to: 'return family.includes(" ") ? `"${family}"` : family;\n\t}).concat(`sans-serif, "PingFang SC", "Noto Sans CJK SC"`).filter(Boolean).join(", ");',
};

/** @type {Changes} */
const drawing = {
  core: [
    FONTS,
    // Of a cell that is drawn, what it shows was worked out up to ten times with each drawing.
    {
      from: "if (row < 0 || col < 0) return null;\n\t\treturn this._viewModel.getCell(row, col);",
      to: "if (row < 0 || col < 0) return null;\n\t\tif (this.drawn === undefined) return this._viewModel.getCell(row, col);\n\t\tconst place = row * 16384 + col;\n\t\tif (!this.drawn.has(place)) this.drawn.set(place, this._viewModel.getCell(row, col));\n\t\treturn this.drawn.get(place);",
    },
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

module.exports = { drawing };
