import { build } from "esbuild";
import { copyFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Configuration } from "webpack";
import { buildAddIn, compile, QUICK } from "../../../scripts/workbench/build";
import type { Build } from "../../../scripts/workbench/site";

const [, withoutExcel] = createRequire(__filename)("../../../webpack.config.js") as [Configuration, Configuration];

/** The add-in as it is deployed; the page that plays Excel without a grid, `excel.html`; and the pane without Excel. */
export const excelPages: Build = async ({ folder, address, asShipped }) => {
  await build({ entryPoints: [{ in: join(__dirname, "page.ts"), out: "excel" }, { in: join(__dirname, "../../../src/workbench/beside/file-worker.ts"), out: "file-worker" }], outdir: folder, bundle: true, format: "iife", target: "es2022", define: { "process.env.NODE_ENV": '"production"' }, logLevel: "error" });
  copyFileSync(join(__dirname, "page.html"), join(folder, "excel.html"));
  await buildAddIn(folder, address, asShipped);
  await compile({ ...withoutExcel, mode: "production", ...QUICK, output: { ...withoutExcel.output, path: folder } });
};
