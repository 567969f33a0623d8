import type { Comparison, Gate, GroupReference, Locale } from "../types";
import { findComparison, writeComparison, type Compared } from "./comparisons";
import { cellIssue, read, unread, type Read } from "./issues";
import { readItems } from "./item-list";
import type { MetricNames } from "./metric-names";
import { readQuantity, writeNumber, writeQuantity, type Quantity } from "./numbers";
import { hideQuoted, readName, writeName } from "./quotes";
import { rateIssues } from "./rate-above-one";
import { readWord, writeWord } from "./words";

const SEPARATOR = "; ";
const YES = /^(是|yes|y|true|√)$/i;
const NO = /^(否|no|n|false|×)$/i;

/**
 * The gates of a tier: `满意度≥95%; 重大投诉=0; 接待人数≥0.9×均值`.
 *
 * @example readGates("满意度≥95%", names).value // [{ metric: "satisfaction", op: ">=", value: 0.95 }]
 */
export function readGates(text: string, names: MetricNames): Read<Gate[]> {
  return readItems(text, (item, n) => readGate(item, n, names));
}

function readGate(item: string, n: number, names: MetricNames): Read<Gate> {
  const compared = comparedName(item);
  const side = compared === null ? null : readSide(compared.right);
  if (compared === null || side === null) return unread(cellIssue("error", "cells-gate-unreadable", { n, item }, { value: item }));
  const metric = names.keyOf(readName(compared.left));
  if (metric.value === null) return unread(...metric.issues);
  const gate = { metric: metric.value, op: compared.op };
  if ("of" in side) return read({ ...gate, ...side });
  return read({ ...gate, value: side.value }, rateIssues([side], names.unitOf(metric.value)));
}

/** What stands on the right of a condition: `评价数≤50`. */
export interface Condition {
  readonly metric: string;
  readonly op: Comparison;
  readonly value: number;
}

/** @example readCondition("评价数≤50", names).value // { metric: "ratings", op: "<=", value: 50 } */
export function readCondition(text: string, names: MetricNames): Read<Condition> {
  const gates = readGates(text, names);
  if (gates.value === null && gates.issues.some((issue) => issue.code === "cells-metric-ambiguous")) return unread(...gates.issues);
  const gate = gates.value?.length === 1 ? gates.value[0] : null;
  if (gate === null || !("value" in gate)) return unread(cellIssue("error", "cells-condition-unreadable", { text }, { value: text }));
  return read(gate, gates.issues);
}

/** The name and what it is compared with; in `满意度95%以上` the name ends where the number begins. */
function comparedName(item: string): Compared | null {
  const hidden = hideQuoted(item);
  const compared = findComparison(hidden.text);
  if (compared === null) return null;
  const { op } = compared;
  const [left, right] = compared.left === "" ? splitAtNumber(compared.right) : [compared.left, compared.right];
  return left === "" ? null : { left: hidden.restore(left), op, right: hidden.restore(right) };
}

function splitAtNumber(text: string): [string, string] {
  const match = /^(\D+?)(-?\d.*)$/.exec(text);
  return match === null ? ["", text] : [match[1], match[2]];
}

type Side = Quantity | { readonly times: number; readonly of: GroupReference };

function readSide(text: string): Side | null {
  if (YES.test(text) || NO.test(text)) return { value: YES.test(text) ? 1 : 0, bare: true };
  return readQuantity(text, undefined) ?? readTimes(text);
}

/** `0.9×均值`, `均值×0.9`, `均值的90%`, or `均值` alone. */
function readTimes(text: string): Side | null {
  const [one, other, ...rest] = text.split(/[×*的]|(?<=[\d%])\s*x\s*|\s*x\s*(?=[\d.])/i).map((part) => part.trim());
  if (rest.length > 0) return null;
  const of = readWord("references", one) ?? readWord("references", other ?? "");
  const number = readWord("references", one) === null ? one : (other ?? "1");
  const times = readQuantity(number, "number");
  return of === null || times === null ? null : { times: times.value, of };
}

/** @example writeGates([{ metric: "received", op: ">=", times: 0.9, of: "groupMean" }], names, "en") // "received≥0.9×group mean" */
export function writeGates(gates: readonly Gate[], names: MetricNames, locale: Locale): string {
  return gates.map((gate) => writeGate(gate, names, locale)).join(SEPARATOR);
}

function writeGate(gate: Gate, names: MetricNames, locale: Locale): string {
  const name = writeName(names.nameOf(gate.metric, locale), "notation");
  const side = "of" in gate
    ? `${writeNumber(gate.times)}×${writeWord("references", gate.of, locale)}`
    : writeQuantity(gate.value, names.unitOf(gate.metric));
  return `${name}${writeComparison(gate.op)}${side}`;
}

export function writeCondition({ metric, op, value }: Condition, names: MetricNames, locale: Locale): string {
  return writeGate({ metric, op, value }, names, locale);
}
