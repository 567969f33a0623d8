/**
 * Univer with room for the sheets of a large team. As it is published, its formula engine forgets what it
 * has parsed beyond some thousand formulas, looks through all values of a column for each cell that a
 * dynamic array fills, looks through all formulas and computes five hundred of them before anything else
 * on the page may happen, and waits a tenth of a second before it begins; the sheet in front is drawn anew
 * with every step of a calculation, and with whatever is done to any other sheet. And it has half a megabyte of
 * tables to tell which signs are Chinese.
 */
const { readFile } = require("node:fs/promises");

/** Milliseconds that the page may stand still. */
const SLICE = 12;

/** Lets everything else on the page go first. */
const PAUSE = 'const pause = () => new Promise((go) => ("scheduler" in globalThis ? scheduler.postTask(go, { priority: "background" }) : setTimeout(go)));';

/** @typedef {{ readonly from: string, readonly to: string }} Change */

/** By package. @type {Readonly<Record<string, readonly Change[]>>} */
const CHANGES = {
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
    { from: "const DEFAULT_INTERVAL_COUNT = 500;", to: `const DEFAULT_INTERVAL_COUNT = 500;\n${PAUSE}` },
  ],
  "sheets-formula": [
    { from: "this._waitingCommandQueue = [];\n\t\t\t}, 100);", to: "this._waitingCommandQueue = [];\n\t\t\t}, 10);" },
    // A change while the formulas are still being looked through starts over, as one while they are computed.
    { from: "if (stage === FormulaExecuteStageType.START) {", to: "if (stage === FormulaExecuteStageType.START) {\n\t\t\t\t\tthis._executionInProgressParams = params.stageInfo;" },
  ],
  "sheets-ui": [
    {
      from: "if (command.id === SetFormulaCalculationNotificationMutation.id) {\n\t\t\tif (command.params.stageInfo != null) return;\n\t\t}\n\t\tif (spreadsheet)",
      to: 'if (command.id.startsWith("formula.") && command.id !== "formula.mutation.set-array-formula-data" && command.id !== "formula.mutation.set-formula-calculation-result") return;\n\t\tif (command.params?.subUnitId != null && command.params.subUnitId !== this._context.unit.getActiveSheet()?.getSheetId()) return;\n\t\tif (spreadsheet)',
    },
  ],
  // By the time the page is idle the sheet may be gone.
  "sheets-data-validation": [
    {
      from: "else requestIdleCallback(() => {\n\t\t\t\t\t\tthis.validatorRanges(",
      to: "else requestIdleCallback(() => {\n\t\t\t\t\t\tif (this._univerInstanceService.getUnit(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(subUnitId)) this.validatorRanges(",
    },
  ],
  "sheets-table-ui": [
    {
      from: "return command.type === CommandType.MUTATION || command.type === CommandType.COMMAND;",
      to: 'return (command.type === CommandType.MUTATION || command.type === CommandType.COMMAND) && !command.id.startsWith("formula.");',
    },
  ],
};

/** Which signs are Chinese, Japanese or Korean: what `cjk-regex` gathers from tables, as the engine knows it by itself. */
const LETTERS = String.raw`[[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}\p{sc=Hang}\p{sc=Bopo}]&&[\p{Lo}\p{Nl}\p{So}\p{Lm}]]`;
const PUNCTUATION_BLOCKS = String.raw`[\u2FF0-\u303F\u30A0-\u30FF\u3190-\u319F\u31C0-\u33FF\uFE10-\uFE1F\uFE30-\uFE6F\uFF00-\uFFEF]`;
const SIGNS = { letters: LETTERS, punctuations: `[${PUNCTUATION_BLOCKS}--${LETTERS}]`, all: `[${LETTERS}${PUNCTUATION_BLOCKS}]` };
const SIGNS_MODULE = Object.entries(SIGNS).map(([name, set]) => `export const ${name} = () => ({ toRegExp: () => new RegExp(${JSON.stringify(set)}, "v") });`).join("\n");

/** @type {import("esbuild").Plugin} */
const univer = {
  name: "univer",
  setup({ onLoad }) {
    onLoad({ filter: /node_modules[\\/]cjk-regex[\\/]lib[\\/]index\.js$/ }, () => ({ contents: SIGNS_MODULE }));
    for (const [name, changes] of Object.entries(CHANGES)) {
      onLoad({ filter: new RegExp(`@univerjs[\\\\/]${name}[\\\\/]lib[\\\\/]es[\\\\/]index\\.js$`) }, async ({ path }) => ({ contents: changes.reduce(replaced, await readFile(path, "utf8")), loader: "js" }));
    }
  },
};

/**
 * @param {string} script
 * @param {Change} change
 * @returns {string}
 * @throws where Univer is not the one that this was written for
 */
function replaced(script, { from, to }) {
  if (script.split(from).length !== 2) throw new Error(`Univer has changed; it does not say once: ${from}`);
  return script.replace(from, () => to);
}

module.exports = { univer };
