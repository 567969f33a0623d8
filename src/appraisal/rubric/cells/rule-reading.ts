import type { Direction } from "../types";
import { readBands, readRankBands, type BandsText } from "./bands";
import type { CriteriaColumn } from "./columns";
import { cellIssue } from "./issues";
import type { MetricNames } from "./metric-names";
import type { Kind } from "./numbers";
import { readOptions, type Options } from "./options";
import { readPerUnit } from "./per-unit";
import { kindOf } from "./rule-cells";
import { defined, type TableRow } from "./row";
import { readTarget } from "./target";
import type { WordOf } from "./words";

/** A rule as a rubric file has it, and where in the row each of its keys is written. */
export interface RuleReading {
  /** Null: not assessed. */
  readonly json: object | null;
  readonly columns: Readonly<Record<string, CriteriaColumn>>;
}

type Row = TableRow<"criteria">;
type RuleWord = WordOf<"rules">;

/** The columns each rule reads; a filled cell in any other has no effect, and says so. */
const READS: Readonly<Record<RuleWord, readonly CriteriaColumn[]>> = {
  linear: ["direction", "worst", "best", "floor", "cap", "relativeTo"],
  attainment: ["direction", "target", "floor", "cap", "other"],
  bands: ["direction", "detail", "relativeTo"],
  perUnit: ["direction", "target", "detail", "start", "floor", "cap", "relativeTo"],
  rank: ["direction", "detail", "other"],
  none: [],
};

const PARAMETERS: readonly CriteriaColumn[] = ["direction", "target", "worst", "best", "detail", "start", "floor", "cap", "relativeTo", "other"];

/**
 * The rule of a criteria row; undefined when the row names none that is known.
 *
 * @param kind the unit of the metric the rule reads, where it is known
 */
export function readRule(row: Row, kind: Kind, names: MetricNames): RuleReading | undefined {
  const type = row.word("rule", "rules");
  if (type === undefined) return undefined;
  warnUnused(row, type);
  switch (type) {
    case "linear":
      return linear(row, kind);
    case "attainment":
      return attainment(row, kind, names);
    case "bands":
      return bands(row, kind, names);
    case "perUnit":
      return perUnit(row, kind);
    case "rank":
      return rank(row);
    case "none":
      return { json: null, columns: {} };
  }
}

function warnUnused(row: Row, rule: RuleWord): void {
  for (const column of PARAMETERS) {
    const cell = row.cell(column);
    if (cell === undefined || READS[rule].includes(column)) continue;
    row.report(column, cellIssue("warning", "cells-unused", { table: "criteria", column, rule }, { value: cell }));
  }
}

function linear(row: Row, unit: Kind): RuleReading {
  const relativeTo = row.word("relativeTo", "references");
  const kind = kindOf(relativeTo, unit);
  const [worst, best] = [row.number("worst", kind), row.number("best", kind)];
  if (worst !== undefined && best !== undefined) agree(row, worst > best ? "lower" : "higher");
  const json = { type: "linear", worst, best, min: row.number("floor", "points"), max: row.number("cap", "points"), relativeTo };
  return { json: defined(json), columns: { worst: "worst", best: "best", min: "floor", max: "cap", relativeTo: "relativeTo" } };
}

function attainment(row: Row, kind: Kind, names: MetricNames): RuleReading {
  const target = row.cell("target");
  const json = {
    type: "attainment",
    target: target === undefined ? undefined : row.take("target", readTarget(target, kind, names)),
    direction: row.word("direction", "directions"),
    floor: row.number("floor", "points"),
    cap: row.number("cap", "points"),
    ...row.read<Options>("other", (text) => readOptions(text, kind)),
  };
  return {
    json: defined(json),
    columns: { target: "target", direction: "direction", floor: "floor", cap: "cap", lowerAs: "other", smallGroup: "other", by: "other" },
  };
}

function bands(row: Row, unit: Kind, names: MetricNames): RuleReading {
  const relativeTo = row.word("relativeTo", "references");
  const name = row.name("metric");
  const isName = (text: string) => name !== undefined && (text === name || names.keyOf(text).value === names.keyOf(name).value);
  const read = row.read("detail", (text) => readBands(text, { kind: kindOf(relativeTo, unit), isName }));
  if (read !== undefined && !read.interpolate) agree(row, betterValues(read));
  const direction = read?.interpolate ? row.word("direction", "directions") : undefined;
  return {
    json: defined({ type: "bands", direction, ...read, relativeTo }),
    columns: { direction: read?.interpolate ? "direction" : "detail", bands: "detail", otherwise: "detail", interpolate: "detail", relativeTo: "relativeTo" },
  };
}

function perUnit(row: Row, unit: Kind): RuleReading {
  const relativeTo = row.word("relativeTo", "references");
  const kind = kindOf(relativeTo, unit);
  const read = row.read("detail", (text) => readPerUnit(text, kind));
  const line = row.number("target", kind) ?? read?.from ?? (read?.side === "beyond" ? 0 : undefined);
  if (read !== undefined && line === undefined) row.report("target", cellIssue("error", "cells-per-unit-baseline", { text: row.text("detail")! }));
  if (read !== undefined && read.perUnit !== 0) agree(row, (read.side === "below") === read.perUnit < 0 ? "higher" : "lower");
  const json = {
    type: "perUnit",
    start: row.number("start", "points"),
    ...(read && { perUnit: read.perUnit, per: read.per, whole: read.whole, [read.side]: line }),
    min: row.number("floor", "points"),
    max: row.number("cap", "points"),
    relativeTo,
  };
  return {
    json: defined(json),
    columns: {
      perUnit: "detail", per: "detail", whole: "detail", beyond: "target", below: "target",
      start: "start", min: "floor", max: "cap", relativeTo: "relativeTo",
    },
  };
}

function rank(row: Row): RuleReading {
  const options = row.read<Options>("other", (text) => readOptions(text, "number"));
  const read = row.read("detail", (text) => readRankBands(text, options?.by ?? "position"));
  const json = { type: "rank", direction: row.word("direction", "directions"), ...options, ...read };
  return {
    json: defined(json),
    columns: { direction: "direction", by: "other", lowerAs: "other", smallGroup: "other", bands: "detail", otherwise: "detail" },
  };
}

/** Which values earn more, by the points at both ends; null when neither do. */
function betterValues({ direction, bands: list, otherwise }: BandsText): Direction | null {
  const ends = [...list].sort((a, b) => a.at - b.at);
  const points = ends.map((band) => band.points);
  const [low, high] = direction === "lower" ? [points[0], otherwise!] : [otherwise!, points[points.length - 1]];
  return low === high ? null : low < high ? "higher" : "lower";
}

/** A rule that says by itself which values are better must not be labelled the other way. */
function agree(row: Row, direction: Direction | null): void {
  const written = row.word("direction", "directions");
  if (written === undefined || direction === null || written === direction) return;
  row.report("direction", cellIssue("error", "cells-direction-contradicts", { direction }, { value: row.cell("direction") }));
}
