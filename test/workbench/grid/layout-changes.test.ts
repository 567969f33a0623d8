import { layoutChanges } from "../../../src/workbench/grid/layout-changes";
import type { Layout } from "../../../src/workbench/grid/snapshot";

const plain: Layout = { tabColor: "", hidden: 0, freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 }, rowCount: 120, columnCount: 26, mergeData: [], columnData: {}, rowData: {}, showGridlines: 1 };
const merge = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 3 };

test("a sheet that is laid out as it is shown changes nothing", () => {
  const layout: Layout = { ...plain, mergeData: [merge], columnData: { 1: { w: 80, hd: 0 } }, rowData: { 2: { h: 30, ia: 0 } } };
  expect(layoutChanges(layout, structuredClone(layout))).toEqual([]);
  expect(layoutChanges(plain, { ...plain, rowCount: 500, columnCount: 80 })).toEqual([]);
});

test("colour, visibility, grid lines, room and frozen panes", () => {
  const wanted: Layout = { ...plain, tabColor: "#217346", hidden: 1, showGridlines: 0, rowCount: 1060, columnCount: 40, freeze: { xSplit: 1, ySplit: 5, startRow: 5, startColumn: 1 } };
  expect(layoutChanges(wanted, plain)).toEqual([
    { id: "sheet.mutation.set-worksheet-row-count", params: { rowCount: 1060 } },
    { id: "sheet.mutation.set-worksheet-column-count", params: { columnCount: 40 } },
    { id: "sheet.mutation.set-tab-color", params: { color: "#217346" } },
    { id: "sheet.mutation.set-worksheet-hidden", params: { hidden: 1 } },
    { id: "sheet.mutation.toggle-gridlines", params: { showGridlines: 0 } },
    { id: "sheet.mutation.set-frozen", params: wanted.freeze },
  ]);
});

test("merges that came and went, each by itself", () => {
  const other = { ...merge, startRow: 4, endRow: 4 };
  expect(layoutChanges({ ...plain, mergeData: [other] }, { ...plain, mergeData: [merge] })).toEqual([
    { id: "sheet.mutation.remove-worksheet-merge", params: { ranges: [merge] } },
    { id: "sheet.mutation.add-worksheet-merge", params: { ranges: [other] } },
  ]);
});

test("sizes: only those that differ; heights that the grid has fitted to texts stay", () => {
  const wanted: Layout = { ...plain, columnData: { 0: { w: 100, hd: 0 }, 1: { w: 80, hd: 0 } }, rowData: { 3: { h: 24, ia: 0 } } };
  const shown: Layout = { ...plain, columnData: { 1: { w: 80 }, 2: { w: 60, hd: 1 } }, rowData: { 1: { h: 40, ia: 1 }, 5: { h: 36, ia: 0 } } };
  expect(layoutChanges(wanted, shown)).toEqual([
    { id: "sheet.mutation.set-col-data", params: { columnData: { 0: { w: 100, hd: 0 }, 2: null } } },
    { id: "sheet.mutation.set-row-data", params: { rowData: { 3: { h: 24, ia: 0 }, 5: null } } },
  ]);
});
