const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const configureAddIn = require("./webpack.addin.js");
const { DEVELOPMENT } = require("./scripts/addin/settings");

/** Parts of the grid that bring styles of their own. */
const PRESETS = ["core", "conditional-formatting", "data-validation", "drawing", "table"];
const FOLDER = path.resolve(__dirname, "dist/workbench");

/**
 * The workbench, and beside it the add-in as it is deployed.
 *
 * @param {{ folder?: string, address?: string }} env where it goes, and where it is served
 * @returns {import("webpack").Configuration[]}
 */
module.exports = ({ folder = FOLDER, address = DEVELOPMENT } = {}) => {
  const addIn = configureAddIn({ address, officejs: "local" }, { mode: "production" });
  return [
    { ...addIn, output: { ...addIn.output, path: folder } },
    {
      name: "workbench",
      mode: "production",
      target: ["web", "es2022"],
      context: __dirname,
      entry: { workbench: "./src/workbench/main.tsx" },
      output: { path: folder, filename: "[name].js", chunkFilename: "workbench.[contenthash:8].js" },
      resolve: { extensions: [".tsx", ".ts", ".js"] },
      module: { rules: [{ test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { rootDir: __dirname } } }] },
      plugins: [new CopyPlugin({ patterns: [{ from: "src/workbench/*.{html,css}", to: "[name][ext]" }, { from: "dist/functions*.json", to: "[name][ext]", noErrorOnMissing: true }, ...PRESETS.map((preset) => ({ from: `node_modules/@univerjs/preset-sheets-${preset}/lib/index.css`, to: `univer/${preset}.css` }))] })],
      // It comes from this machine, and is built each time.
      optimization: { minimize: false },
      performance: { hints: false },
    },
  ];
};
