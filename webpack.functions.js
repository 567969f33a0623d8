const path = require("node:path");

const typescript = { test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { rootDir: __dirname } } };
const shared = {
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js" },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [typescript] },
  performance: { hints: false },
};

/** The custom functions, as Excel's page loads them. */
const functions = { ...shared, name: "functions", target: ["web", "es2022"], entry: { functions: "./src/functions/main.ts" } };

/** Writes what Excel is told of them before, read off their comments. The reader brings a TypeScript compiler: it stays outside. */
const metadata = {
  ...shared,
  name: "metadata",
  target: "node20",
  entry: { "functions-metadata": "./scripts/functions/main.ts" },
  externals: { "custom-functions-metadata": "commonjs custom-functions-metadata" },
  optimization: { minimize: false },
};

module.exports = [functions, metadata];
