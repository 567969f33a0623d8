/**
 * Univer's formula engine with room for the sheets of a large team. As it is published, it forgets what it
 * has parsed beyond some thousand formulas, so that a live sheet with more of them is parsed anew at every
 * change, looks through all values of a column for each cell that a dynamic array fills, computes five
 * hundred formulas before anything else on the page may happen, and waits a tenth of a second before it
 * begins.
 */
const { readFile } = require("node:fs/promises");

/** Milliseconds that the page may stand still. */
const SLICE = 12;

/** @typedef {{ readonly from: string, readonly to: string }} Change */

/** @type {readonly Change[]} */
const ENGINE = [
  { from: "const FORMULA_CACHE_LRU_COUNT$2 = 2e3;", to: "const FORMULA_CACHE_LRU_COUNT$2 = 1e5;" },
  { from: "const FORMULA_CACHE_LRU_COUNT = 5e3;", to: "const FORMULA_CACHE_LRU_COUNT = 1e5;" },
  {
    from: "for (const [_, _cellList] of columnMap) if (_cellList.has(row)) {\n\t\t\t\t_cellList.delete(row);\n\t\t\t\tbreak;\n\t\t\t}",
    to: "columnMap.listOf?.get(row)?.delete(row);",
  },
  { from: "let i = 0;\n\t\tconst treeCount = treeList.length;", to: "let i = 0, since = 0;\n\t\tconst treeCount = treeList.length;" },
  { from: "if (i % intervalCount === 0) {", to: `if (performance.now() - since > ${SLICE}) {` },
  { from: "pendingTasks.push(calCancelTask);\n\t\t\t\t});\n\t\t\t\tif (isArrayFormulaState)", to: "pendingTasks.push(calCancelTask);\n\t\t\t\t});\n\t\t\t\tsince = performance.now();\n\t\t\t\tif (isArrayFormulaState)" },
  { from: "cellList.add(row);", to: "cellList.add(row);\n\t\t(columnMap.listOf ??= new Map()).set(row, cellList);" },
];

/** @type {readonly Change[]} */
const TRIGGER = [{ from: "this._waitingCommandQueue = [];\n\t\t\t}, 100);", to: "this._waitingCommandQueue = [];\n\t\t\t}, 10);" }];

/** @type {import("esbuild").Plugin} */
const formulaEngine = {
  name: "formula-engine",
  setup({ onLoad }) {
    for (const [name, changes] of /** @type {const} */ ([["engine-formula", ENGINE], ["sheets-formula", TRIGGER]])) {
      onLoad({ filter: new RegExp(`@univerjs[\\\\/]${name}[\\\\/]lib[\\\\/]es[\\\\/]index\\.js$`) }, async ({ path }) => ({ contents: changes.reduce(replaced, await readFile(path, "utf8")), loader: "js" }));
    }
  },
};

/**
 * @param {string} script
 * @param {Change} change
 * @returns {string}
 * @throws where the engine is not the one that this was written for
 */
function replaced(script, { from, to }) {
  if (script.split(from).length !== 2) throw new Error(`The formula engine has changed; it does not say once: ${from}`);
  return script.replace(from, () => to);
}

module.exports = { formulaEngine };
