const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { manifestFor, pageFor } = require("./scripts/addin/pages");
const { readSettings } = require("./scripts/addin/settings");

/** @typedef {import("./scripts/addin/settings").Settings} Settings */

/**
 * What runs in Excel's page. The functions come first and hold what both need, so that cells are
 * answered before the pane is there. The checks of Excel itself are for those who develop.
 */
function entries(/** @type {string | undefined} */ mode) {
  return {
    functions: { import: "./src/functions/main.ts" },
    taskpane: { import: "./src/taskpane/main.tsx", dependOn: "functions" },
    ...(mode === "development" && { assumptions: { import: "./src/assumptions/main.ts" } }),
  };
}

/** What is served as it is, but for addresses. @param {Settings} settings */
function files(settings, /** @type {string | undefined} */ mode) {
  const page = (/** @type {Buffer} */ html) => pageFor(html.toString(), settings);
  return [
    { from: "manifest.xml", transform: (/** @type {Buffer} */ xml) => manifestFor(xml.toString(), settings) },
    { from: "*.html", context: "src/pages", transform: page },
    ...(mode === "development" ? [{ from: "src/assumptions/page.html", to: "assumptions.html", transform: page }] : []),
    { from: "*.css", context: "src/pages" },
    { from: "assets/icons/*.png" },
    { from: "assets/sample-month.xlsx", to: "assets/" },
  ];
}

/**
 * The add-in: everything its web server needs, in dist/.
 *
 * @param {{ address?: string, officejs?: string }} env `--env address=https://…`, `--env officejs=global|21vianet`
 * @param {{ mode?: "production" | "development" }} argv
 * @returns {import("webpack").Configuration}
 */
module.exports = (env, { mode }) => ({
  name: "addin",
  mode,
  target: ["web", "es2022"],
  context: __dirname,
  entry: entries(mode),
  // The manifest and the pages name these files; what is loaded on demand is named after its content.
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", chunkFilename: "[name].[contenthash:8].js" },
  devtool: mode === "development" ? "source-map" : false,
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: { rules: [{ test: /\.tsx?$/, sideEffects: false, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { rootDir: __dirname } } }] },
  plugins: [new CopyPlugin({ patterns: files(readSettings(env, mode), mode) })],
  performance: { hints: false },
});
