const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const webpack = require("webpack");

/** The command line: one file for Node, so that `dist/cli.js` runs without node_modules. */
const cli = {
  name: "cli",
  target: "node20",
  entry: { cli: "./src/cli/main.ts", sample: "./scripts/sample/main.ts", bench: "./bench/main.ts" },
  // Of the benchmarks only: these find their own files by their places, and the build is that of the add-in.
  externals: {
    "playwright-core": "commonjs playwright-core",
    webpack: "commonjs webpack",
    "custom-functions-metadata": "commonjs custom-functions-metadata",
    "../webpack.addin": "commonjs ../webpack.addin.js",
    "../scripts/addin/pages": "commonjs ../scripts/addin/pages.js",
    "../scripts/workbench/build": "commonjs ../scripts/workbench/build.js",
    "./certificate": "commonjs ../scripts/workbench/certificate.js",
    "./server": "commonjs ../scripts/workbench/server.js",
  },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js" },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [{ test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { rootDir: __dirname } } }] },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  optimization: { minimize: false },
  performance: { hints: false },
};

/** The pane as it is opened without Excel; what is loaded on demand is named after its content. */
const pane = {
  name: "pane",
  target: ["web", "es2022"],
  entry: { "taskpane-dev": "./src/taskpane/dev.ts" },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", chunkFilename: "[name].[contenthash:8].js" },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: { rules: [{ test: /\.tsx?$/, sideEffects: false, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { rootDir: __dirname } } }] },
  plugins: [new CopyPlugin({ patterns: [{ from: "src/taskpane/dev.html", to: "taskpane-dev.html" }, { from: "assets/sample-month.xlsx", to: "assets/" }] })],
  performance: { hints: false },
};

module.exports = [cli, pane];
