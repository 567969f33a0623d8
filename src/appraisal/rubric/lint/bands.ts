import { compare15 } from "../../number";
import { error, warning, type Finding } from "../finding";
import type { Path } from "../path";
import type { Band, BandsRule, RankRule, Rubric } from "../types";
import { rulesOf } from "../walk";

/** Which way the points of bands go as `at` grows: up, down, or either. */
type Slope = 1 | -1 | "either";

/** Bands have an order, a value for whoever reaches none, and points that follow the direction. */
export function* lintBands(rubric: Rubric): Generator<Finding> {
  for (const { rule, path } of rulesOf(rubric)) {
    if (rule.type === "bands") yield* ofBands(rule, path);
    if (rule.type === "rank") yield* ofRank(rule, path);
  }
}

function* ofBands({ bands, otherwise, interpolate, direction }: BandsRule, path: Path): Generator<Finding> {
  const at = [...path, "otherwise"];
  if (!interpolate && otherwise === undefined) yield error("otherwise-missing", {}, at);
  if (interpolate && otherwise !== undefined) yield warning("otherwise-with-interpolation", {}, at);
  yield* ofList(bands, interpolate ? "either" : direction === "higher" ? 1 : -1, path);
}

function* ofRank({ bands, otherwise, by }: RankRule, path: Path): Generator<Finding> {
  const at = [...path, "otherwise"];
  if (!bands) {
    if (otherwise !== undefined) yield error("otherwise-without-bands", {}, at);
    return;
  }
  if (otherwise === undefined) yield error("otherwise-missing", {}, at);
  yield* ofList(bands, -1, path);
  if (by === "position") return;
  for (const [b, band] of bands.entries()) {
    if (band.at < 0 || compare15(band.at, 1) > 0) yield error("not-a-share", {}, [...path, "bands", b, "at"]);
  }
}

function* ofList(bands: readonly Band[], slope: Slope, path: Path): Generator<Finding> {
  const astray = strayAt(bands);
  if (astray > 0) {
    const facts = { at: bands[astray].at, before: bands[astray - 1].at };
    return yield error("at-not-monotone", facts, [...path, "bands", astray, "at"]);
  }
  const against = strayPoints(bands, slope);
  if (against > 0) {
    const { at, points } = bands[against];
    const facts = { at, points, before: bands[against - 1].points };
    yield warning("points-not-monotone", facts, [...path, "bands", against, "points"]);
  }
}

/** The first band whose `at` does not go on in the way the first two began; -1 when none. */
function strayAt(bands: readonly Band[]): number {
  const way = bands.length > 1 ? Math.sign(compare15(bands[1].at, bands[0].at)) : 0;
  return bands.findIndex((band, b) => b > 0 && (way === 0 || Math.sign(compare15(band.at, bands[b - 1].at)) !== way));
}

/** The first band whose points go against the slope; -1 when none. Equal points never do. */
function strayPoints(bands: readonly Band[], slope: Slope): number {
  const steps = bands.map((band, b) => (b === 0 ? 0 : stepSlope(bands[b - 1], band)));
  const way = slope === "either" ? (steps.find((step) => step !== 0) ?? 0) : slope;
  return steps.findIndex((step) => step !== 0 && step !== way);
}

/** Whether points rise (1), fall (-1) or stay (0) from the band with the lower to that with the higher `at`. */
function stepSlope(a: Band, b: Band): number {
  return Math.sign(compare15(b.points, a.points)) * Math.sign(compare15(b.at, a.at));
}
