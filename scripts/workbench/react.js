/** React, once for all that import it. */

const REACT = /^react(\/jsx-runtime)?$/;

/**
 * As React is published, each module that imports it takes a copy of its fifty names as the page loads,
 * and the grid's are two hundred.
 *
 * @type {import("esbuild").Plugin}
 */
const react = {
  name: "react",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: REACT }, ({ path, kind, namespace }) => (kind === "import-statement" && namespace !== "react" ? { path, namespace: "react" } : undefined));
    onLoad({ filter: REACT, namespace: "react" }, ({ path }) => ({
      contents: `import whole from "${path}";\nexport default whole;\nexport const { ${Object.keys(require(path)).join(", ")} } = whole;`,
      resolveDir: __dirname,
    }));
  },
};

module.exports = { react };
