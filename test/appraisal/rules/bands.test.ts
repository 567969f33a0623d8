import fc from "fast-check";
import { bands } from "../../../src/appraisal/rules/bands";
import { ruleOf } from "../rubric-of";

describe("higher: the largest edge that is reached", () => {
  const conversion = [
    { at: 0.65, points: 100 },
    { at: 0.6, points: 90 },
    { at: 0.55, points: 80 },
  ];
  const cases: [number, number][] = [
    [0.7, 100],
    [0.65, 100],
    [0.6499, 90],
    [0.6, 90],
    [0.58, 80],
    [0.55, 80],
    [0.5499999, 60],
    [0, 60],
    [0.1 + 0.2 + 0.25, 80],
    [0.5 + 0.1 - 1e-16, 90],
  ];

  test.each(cases)("%d -> %d points", (value, points) => {
    expect(bands(ruleOf({ type: "bands", bands: conversion, otherwise: 60 }))(value)).toBe(points);
  });

  test.each(cases)("%d -> %d points, the bands written from the lowest up", (value, points) => {
    expect(bands(ruleOf({ type: "bands", bands: [...conversion].reverse(), otherwise: 60 }))(value)).toBe(points);
  });
});

describe("lower: the smallest edge that is not exceeded", () => {
  const points = bands(
    ruleOf({
      type: "bands",
      direction: "lower",
      bands: [
        { at: 20, points: 100 },
        { at: 30, points: 80 },
        { at: 45, points: 60 },
      ],
      otherwise: 0,
    }),
  );
  test.each([
    [-1, 100],
    [20, 100],
    [20 * (1 + 2 ** -52), 100],
    [20.01, 80],
    [30, 80],
    [45, 60],
    [45.1, 0],
  ])("%d seconds -> %d points", (value, expected) => expect(points(value)).toBe(expected));
});

test("0.1 + 0.2 reaches an edge of 0.3, from either side", () => {
  const edge = [{ at: 0.3, points: 100 }];
  expect(bands(ruleOf({ type: "bands", bands: edge, otherwise: 0 }))(0.1 + 0.2)).toBe(100);
  expect(bands(ruleOf({ type: "bands", direction: "lower", bands: edge, otherwise: 0 }))(0.1 + 0.2)).toBe(100);
});

describe("interpolated: straight between the nodes, flat outside", () => {
  const falling = bands(ruleOf({ type: "bands", interpolate: true, bands: [{ at: 20, points: 100 }, { at: 60, points: 0 }] }));
  test.each([
    [0, 100],
    [20, 100],
    [26, 85],
    [40, 50],
    [60, 0],
    [99, 0],
  ])("%d seconds -> %d points", (value, expected) => expect(falling(value)).toBe(expected));

  const kinked = bands(ruleOf({ type: "bands", interpolate: true, bands: [{ at: 100, points: 120 }, { at: 80, points: 100 }, { at: 60, points: 60 }] }));
  test.each([
    [60, 60],
    [70, 80],
    [80, 100],
    [90, 110],
    [100, 120],
    [59, 60],
    [101, 120],
  ])("nodes written from the best down: %d -> %d points", (value, expected) => expect(kinked(value)).toBe(expected));

  test("a single node is flat", () => {
    const flat = bands(ruleOf({ type: "bands", interpolate: true, bands: [{ at: 5, points: 70 }] }));
    expect([4, 5, 6].map(flat)).toEqual([70, 70, 70]);
  });

  test("the direction of the rule makes no difference: it is that of the points", () => {
    const nodes = [{ at: 20, points: 100 }, { at: 60, points: 0 }];
    const [higher, lower] = ["higher", "lower"].map((direction) => bands(ruleOf({ type: "bands", interpolate: true, direction, bands: nodes })));
    fc.assert(fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (value) => higher!(value) === lower!(value)));
  });
});
