import { found, type Edits } from "../example";

const column = "x";

test.each<[string, Edits, string[]]>([
  ["the same key twice", { "metrics[1].key": "asked" }, ["error duplicate-metric at metrics[1].key (asked)", "error unknown-metric at metrics[2].ratio[0] (paid)", "error unknown-metric at metrics[4].ratio[1] (paid)"]],
  ["no source", { "metrics[8].column": undefined }, ["error metric-without-source at metrics[8].column (null)"]],
  ["two sources", { "metrics[2].column": column }, ["error metric-with-two-sources at metrics[2].ratio (null)"]],
  ["an aggregate of a ratio", { "metrics[2].aggregate": "mean" }, ["error ratio-reads-no-column at metrics[2].aggregate (mean)"]],
  ["a reading of a ratio", { "metrics[2].readAs": "percent" }, ["error ratio-reads-no-column at metrics[2].readAs (percent)"]],
  ["a weighted mean without weight", { "metrics[6].weightBy": undefined }, ["error weight-by-missing at metrics[6].weightBy (null)"]],
  ["a weight for a sum", { "metrics[3].weightBy": "paid" }, ["error weight-by-unused at metrics[3].weightBy (paid)"]],
  ["a weight that no row has", { "metrics[6].weightBy": "conversion" }, ["error weight-by-ratio at metrics[6].weightBy (conversion)"]],
  ["a share of what?", { "metrics[7].equals": undefined }, ["error equals-missing at metrics[7].equals (null)"]],
  ["a text for a maximum", { "metrics[8].equals": "Y" }, ["error equals-unused at metrics[8].equals (Y)"]],
])("%s", (_what, edits, issues) => {
  expect(found(edits)).toEqual(issues);
});
