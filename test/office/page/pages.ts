import CopyPlugin from "copy-webpack-plugin";
import { createRequire } from "node:module";
import type { Configuration } from "webpack";
import type { Pages } from "../../../scripts/workbench/site";
import workbench from "../../../webpack.workbench";

const [, withoutExcel] = createRequire(__filename)("../../../webpack.config.js") as [Configuration, Configuration];

/** The add-in as it is deployed; the page that plays Excel without a grid, `excel.html`; and the pane without Excel. */
export const excelPages: Pages = (place) => {
  const [addIn, withGrid] = workbench(place);
  return [
    addIn,
    { ...withGrid, name: "excel", entry: { excel: "./test/office/page/page.ts" }, plugins: [new CopyPlugin({ patterns: [{ from: "test/office/page/page.html", to: "excel.html" }] })] },
    { ...withoutExcel, mode: "production", output: { ...withoutExcel.output, path: place.folder } },
  ];
};
