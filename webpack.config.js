const path = require("node:path");
const webpack = require("webpack");

/** The command line: one file for Node, so that `dist/cli.js` runs without node_modules. */
const cli = {
  name: "cli",
  target: "node20",
  entry: { cli: "./src/cli/main.ts", sample: "./scripts/sample/main.ts", bench: "./bench/main.ts" },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js" },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [{ test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { rootDir: __dirname } } }] },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  optimization: { minimize: false },
  performance: { hints: false },
};

module.exports = [cli];
