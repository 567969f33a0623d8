import { found } from "../example";

const path = "scorecards[0].criteria[2].rule";
const list = (...pairs: [number, number][]) => pairs.map(([at, points]) => ({ at, points }));
const remarks = (rule: object) => found({ [path]: rule });

test("limits rise or fall all the way", () => {
  const rule = { type: "bands", otherwise: 0 };
  expect(remarks({ ...rule, bands: list([1, 60], [2, 80], [3, 100]) })).toEqual([]);
  expect(remarks({ ...rule, bands: list([3, 100], [2, 80], [1, 60]) })).toEqual([]);
  expect(remarks({ ...rule, bands: list([1, 60], [3, 80], [2, 70]) })).toEqual([`error at-not-monotone at ${path}.bands[2].at (2)`]);
  expect(remarks({ ...rule, bands: list([2, 60], [2, 80]) })).toEqual([`error at-not-monotone at ${path}.bands[1].at (2)`]);
  expect(remarks({ ...rule, bands: list([0.3, 60], [0.1 + 0.2, 80]) })).toHaveLength(1);
});

test("points that go against the direction", () => {
  const bands = list([20, 100], [30, 80], [40, 90]);
  expect(remarks({ type: "bands", direction: "lower", otherwise: 0, bands })).toEqual([`warning points-not-monotone at ${path}.bands[2].points (90)`]);
  expect(remarks({ type: "bands", otherwise: 0, bands })).toEqual([`warning points-not-monotone at ${path}.bands[1].points (80)`]);
  expect(remarks({ type: "bands", otherwise: 0, bands: list([20, 80], [30, 80]) })).toEqual([]);
});

test("interpolated points may go either way, but one way", () => {
  const rule = { type: "bands", interpolate: true };
  expect(remarks({ ...rule, bands: list([20, 100], [60, 0]) })).toEqual([]);
  expect(remarks({ ...rule, direction: "lower", bands: list([20, 0], [60, 100]) })).toEqual([]);
  expect(remarks({ ...rule, bands: list([20, 0], [60, 100], [80, 50]) })).toEqual([`warning points-not-monotone at ${path}.bands[2].points (50)`]);
});

test("otherwise is needed without interpolation, and without effect with it", () => {
  const bands = list([20, 100]);
  expect(remarks({ type: "bands", bands })).toEqual([`error otherwise-missing at ${path}.otherwise (null)`]);
  expect(remarks({ type: "bands", bands, interpolate: true, otherwise: 5 })).toEqual([`warning otherwise-with-interpolation at ${path}.otherwise (5)`]);
});

test("rank: otherwise comes with bands, and only with them", () => {
  expect(remarks({ type: "rank", otherwise: 0 })).toEqual([`error otherwise-without-bands at ${path}.otherwise (0)`]);
  expect(remarks({ type: "rank", bands: list([1, 100]) })).toEqual([`error otherwise-missing at ${path}.otherwise (null)`]);
  expect(remarks({ type: "rank", bands: list([1, 100], [3, 80]), otherwise: 0 })).toEqual([]);
});

test("rank: the first places earn the most, whatever the metric's direction", () => {
  const rule = { type: "rank", direction: "lower", otherwise: 0, bands: list([1, 60], [3, 80]) };
  expect(remarks(rule)).toEqual([`warning points-not-monotone at ${path}.bands[1].points (80)`]);
});

test("rank by percentile: limits are shares", () => {
  const rule = { type: "rank", by: "percentile", otherwise: 0 };
  expect(remarks({ ...rule, bands: list([0.3, 100], [1, 80]) })).toEqual([]);
  expect(remarks({ ...rule, bands: list([0.3, 100], [30, 80]) })).toEqual([`error not-a-share at ${path}.bands[1].at (30)`]);
});
