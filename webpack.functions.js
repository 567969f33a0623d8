const path = require("node:path");

/**
 * What Excel is told of the custom functions before it loads them, read off their comments; the
 * functions themselves are built with the add-in. The reader brings a TypeScript compiler: it stays
 * outside.
 */
module.exports = {
  name: "metadata",
  target: "node20",
  entry: { "functions-metadata": "./scripts/functions/main.ts" },
  externals: { "custom-functions-metadata": "commonjs custom-functions-metadata" },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js" },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [{ test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { rootDir: __dirname } } }] },
  optimization: { minimize: false },
  performance: { hints: false },
};
