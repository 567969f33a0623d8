/** Builds the workbench, and beside it the add-in as it is deployed. */
const { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const esbuild = require("esbuild");
const webpack = require("webpack");
const configureAddIn = require("../../webpack.addin.js");
const { DEVELOPMENT } = require("../addin/settings");
const { react } = require("./react");
const { univer } = require("./univer/plugin");

const ROOT = path.resolve(__dirname, "../..");
/** Where `npm start` serves it from. */
const FOLDER = path.join(ROOT, "dist/workbench");
/** What every build names anew. */
const HASHED = /\.[0-9A-Za-z]{8}\.js$/;
/** What the page asks for by and by, and the browser loads at once. */
const AT_ONCE = ["src/workbench/main.tsx", "src/workbench/grid/grid.ts"];
/** What runs beside the page, by the names under which it asks for it. */
const WORKERS = ["file-worker", "functions-worker"];

/**
 * For tests: names stay as they are, and what was compiled is kept for the next time.
 *
 * @satisfies {import("webpack").Configuration}
 */
const QUICK = { optimization: { minimize: false }, cache: { type: /** @type {const} */ ("filesystem"), buildDependencies: { ours: [path.join(ROOT, "webpack.addin.js")] } } };

/**
 * @typedef {object} Target
 * @property {string} [folder] where it goes
 * @property {string} [address] where it is served
 * @property {boolean} [asShipped] false leaves the names inside the add-in's scripts as they are, which saves a minute
 */

/**
 * @param {Target} [target]
 * @returns {Promise<void>}
 */
async function build({ folder = FOLDER, address = DEVELOPMENT, asShipped = true } = {}) {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) if (HASHED.test(file)) rmSync(path.join(folder, file));
  await buildWorkbench(folder);
  await buildAddIn(folder, address, asShipped);
}

/**
 * The page of the workbench: what it shows on demand is in files of their own.
 *
 * @param {string} folder
 */
async function buildWorkbench(folder) {
  const { metafile } = await esbuild.build({
    absWorkingDir: ROOT,
    metafile: true,
    entryPoints: [{ in: "src/workbench/main.tsx", out: "workbench" }, ...WORKERS.map((name) => ({ in: `src/workbench/beside/${name}.ts`, out: name })), { in: "src/workbench/workbench.css", out: "workbench" }],
    outdir: folder,
    chunkNames: "workbench.[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    minify: true,
    charset: "utf8",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
    plugins: [react, univer],
  });
  const page = readFileSync(path.join(ROOT, "src/workbench/index.html"), "utf8");
  const ahead = scriptsOf(metafile, AT_ONCE).map((file) => `    <link rel="modulepreload" href="${path.basename(file)}">\n`);
  writeFileSync(path.join(folder, "index.html"), page.replace("  </head>", () => `${ahead.join("")}  </head>`));
}

/**
 * The scripts that sources became, and those they cannot do without.
 *
 * @param {import("esbuild").Metafile} metafile
 * @param {readonly string[]} sources
 * @returns {string[]}
 */
function scriptsOf({ outputs }, sources) {
  const found = new Set(Object.keys(outputs).filter((file) => sources.includes(outputs[file]?.entryPoint ?? "")));
  for (const file of found) for (const { path: needed, kind } of outputs[file]?.imports ?? []) if (kind === "import-statement") found.add(needed);
  return [...found].filter((file) => file.endsWith(".js"));
}

/**
 * The add-in, as it is served from an address.
 *
 * @param {string} folder
 * @param {string} address
 * @param {boolean} asShipped
 * @returns {Promise<void>}
 */
function buildAddIn(folder, address, asShipped) {
  const addIn = configureAddIn({ address, officejs: "local" }, { mode: "production" });
  return compile({ ...addIn, output: { ...addIn.output, path: folder }, ...(!asShipped && QUICK) });
}

/**
 * @param {import("webpack").Configuration} configuration
 * @returns {Promise<void>}
 */
function compile(configuration) {
  const compiler = webpack(configuration);
  return new Promise((done, fail) =>
    compiler?.run((error, stats) => {
      if (error || stats === undefined || stats.hasErrors()) fail(error ?? new Error(stats?.toString("errors-only")));
      // What was compiled is put away when it is closed.
      else compiler.close(() => done());
    }),
  );
}

module.exports = { build, buildAddIn, compile, FOLDER, QUICK };
