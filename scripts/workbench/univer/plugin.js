/** Univer as the workbench is built with it. */
const { readFile } = require("node:fs/promises");
const { changesOf } = require("./changes");
const { MODULES } = require("./modules");

/** @typedef {import("./changes").Change} Change */

/** @type {import("esbuild").Plugin} */
const univer = {
  name: "univer",
  setup({ onLoad, onResolve }) {
    for (const [name, contents] of Object.entries(MODULES)) {
      const filter = new RegExp(`^${name.replace(".", "\\.")}$`);
      onResolve({ filter }, () => ({ path: name, namespace: "replaced" }));
      onLoad({ filter, namespace: "replaced" }, () => ({ contents }));
    }
    onLoad({ filter: /@univerjs[\\/][\w-]+[\\/]lib[\\/]es[\\/]index\.js$/ }, async ({ path }) => {
      const script = changesOf(nameOf(path)).reduce(replaced, await readFile(path, "utf8"));
      return { contents: withFields(script), loader: "js" };
    });
  },
};

/**
 * @param {string} path
 * @returns {string} of the package
 */
function nameOf(path) {
  return path.split(/[\\/]/).at(-4) ?? "";
}

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

/**
 * Fields set where they were defined by a helper, through which all fields of all classes go: an object takes
 * many times as long with it, and a calculation makes a hundred thousand. It is the same, since in TypeScript
 * no field may stand where a class above has an accessor.
 *
 * @param {string} script
 * @returns {string}
 */
function withFields(script) {
  return script.replace(/^(\t+)_defineProperty\(this, "(\w+)", (.*)\);$/gm, "$1this.$2 = $3;");
}

module.exports = { univer };
