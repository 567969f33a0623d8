/**
 * Univer's formula engine with room for the sheets of a large team. As it is published, it forgets what it
 * has parsed beyond some thousand formulas, so that a live sheet with more of them is parsed anew at every
 * change, and looks through all values of a column for each cell that a dynamic array fills.
 */
const { readFile } = require("node:fs/promises");

const FILE = /@univerjs[\\/]engine-formula[\\/]lib[\\/]es[\\/]index\.js$/;

/** @type {readonly { from: string, to: string }[]} */
const CHANGES = [
  { from: "const FORMULA_CACHE_LRU_COUNT$2 = 2e3;", to: "const FORMULA_CACHE_LRU_COUNT$2 = 1e5;" },
  { from: "const FORMULA_CACHE_LRU_COUNT = 5e3;", to: "const FORMULA_CACHE_LRU_COUNT = 1e5;" },
  {
    from: "for (const [_, _cellList] of columnMap) if (_cellList.has(row)) {\n\t\t\t\t_cellList.delete(row);\n\t\t\t\tbreak;\n\t\t\t}",
    to: "columnMap.listOf?.get(row)?.delete(row);",
  },
  { from: "cellList.add(row);", to: "cellList.add(row);\n\t\t(columnMap.listOf ??= new Map()).set(row, cellList);" },
];

/** @type {import("esbuild").Plugin} */
const formulaEngine = {
  name: "formula-engine",
  setup({ onLoad }) {
    onLoad({ filter: FILE }, async ({ path }) => ({ contents: CHANGES.reduce((script, change) => replaced(script, change), await readFile(path, "utf8")), loader: "js" }));
  },
};

/**
 * @param {string} script
 * @param {{ from: string, to: string }} change
 * @returns {string}
 * @throws where the engine is not the one that this was written for
 */
function replaced(script, { from, to }) {
  if (script.split(from).length !== 2) throw new Error(`The formula engine has changed; it does not say once: ${from}`);
  return script.replace(from, () => to);
}

module.exports = { formulaEngine };
