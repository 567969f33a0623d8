/** When formulas are computed: in slices between which everything else on the page may happen, and begun at once. */

/** @typedef {import("../changes").Changes} Changes */

/** Milliseconds that the page may stand still. */
const SLICE = 12;

/** Lets everything else on the page go first. */
const PAUSE = 'const pause = () => new Promise((go) => ("scheduler" in globalThis ? scheduler.postTask(go, { priority: "background" }) : setTimeout(go)));';

/** @type {Changes} */
const calculating = {
  "engine-formula": [
    // What has been parsed was forgotten beyond some thousand formulas.
    { from: "const FORMULA_CACHE_LRU_COUNT$2 = 2e3;", to: "const FORMULA_CACHE_LRU_COUNT$2 = 1e5;" },
    { from: "const FORMULA_CACHE_LRU_COUNT = 5e3;", to: "const FORMULA_CACHE_LRU_COUNT = 1e5;" },
    // All formulas were looked through, and five hundred computed, before anything else might happen.
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
};

module.exports = { calculating };
