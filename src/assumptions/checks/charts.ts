import type { Check } from "../check";

/** Charts, and how a sheet is printed. */
export const CHARTS: readonly Check[] = [
  {
    number: 14,
    title: "A chart over one column has one series, which can be bound to other cells",
    async run({ context, sheet }) {
      sheet.getRange("A1:C3").values = [["a", 1, 10], ["b", 2, 20], ["c", 3, 30]];
      const { series } = sheet.charts.add("ColumnClustered", sheet.getRange("B1:B3"), "Columns");
      series.load("items/name");
      await context.sync();
      const first = series.getItemAt(0);
      first.setValues(sheet.getRange("C1:C3"));
      first.setXAxisValues(sheet.getRange("A1:A3"));
      await context.sync();
      const [values, categories] = [first.getDimensionValues("Values"), first.getDimensionValues("Categories")];
      await context.sync();
      // Numbers come back as texts in some builds.
      return { series: series.items.length, values: values.value.map(Number), categories: categories.value.map(String) };
    },
  },
  {
    number: 16,
    title: "Two charts stand on a sheet under names of their own, and are found by them",
    async run({ context, sheet }) {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      for (const name of ["jinpai-one", "jinpai-two"]) sheet.charts.add("Pie", sheet.getRange("A1:A3"), "Columns").name = name;
      await context.sync();
      const found = ["jinpai-two", "jinpai-one"].map((name) => sheet.charts.getItem(name));
      for (const chart of found) chart.load("name, chartType");
      await context.sync();
      return { found: found.map(({ name, chartType }) => [name, chartType]) };
    },
  },
  {
    number: 27,
    title: "Headers keep their codes and their size",
    async run({ context, sheet }) {
      const { headersFooters } = sheet.pageLayout;
      headersFooters.useSheetScale = false;
      headersFooters.defaultForAllPages.leftHeader = '&"-,Bold"&12 Jinpai';
      await context.sync();
      headersFooters.load("useSheetScale, defaultForAllPages/leftHeader");
      await context.sync();
      return { header: headersFooters.defaultForAllPages.leftHeader, useSheetScale: headersFooters.useSheetScale };
    },
  },
];
