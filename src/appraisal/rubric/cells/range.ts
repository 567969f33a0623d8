import { findComparison, leavesEdgeOpen, turned } from "./comparisons";
import { fold } from "./fold";
import { readQuantity, type Kind, type Quantity } from "./numbers";

/** One end of a range. */
export interface Edge {
  readonly value: number;
  /** Whether the value itself belongs; null where the text leaves it open (以上, 91-100). */
  readonly inside: boolean | null;
  readonly bare: boolean;
}

/** The values one part of a printed table speaks of; a missing end is open. */
export interface Range {
  readonly low: Edge | null;
  readonly high: Edge | null;
}

const VARIABLE = /^(x|v|n|得分|分数|总分|指标值|数值|值)$/;
const AND = /且|并且|&+|\band\b(?! ?(above|below))/i;

/**
 * A range as printed tables write it: `≥65%`, `45%≤X<50%`, `91-100`, `40%>X`, `30秒以内`, `第2-3名`, `0次`.
 *
 * @param isName whether a text names what is measured, so that `转化率≥65%` reads as `≥65%`
 * @example readRange("45%≤X<50%", "rate") // low 0.45 inside, high 0.5 outside
 */
export function readRange(text: string, kind: Kind, isName: (text: string) => boolean = () => false): Range | null {
  const isVariable = (part: string) => part.trim() === "" || VARIABLE.test(fold(part)) || isName(part);
  return readChain(text, kind, isVariable) ?? readJoined(text, kind, isVariable) ?? readSpan(text, kind);
}

/** `45%≤X<50%`: the variable between two comparisons. */
function readChain(text: string, kind: Kind, isVariable: (part: string) => boolean): Range | null {
  const first = findComparison(text);
  const second = first === null ? null : findComparison(first.right);
  if (first === null || second === null || !isVariable(second.left)) return null;
  return meet(oneSided(turned(first.op), first.left, kind), oneSided(second.op, second.right, kind));
}

/** `≥45%且<50%`, or one comparison alone. */
function readJoined(text: string, kind: Kind, isVariable: (part: string) => boolean): Range | null {
  const sides = text.split(AND).filter((side) => side !== undefined && side.trim() !== "");
  if (sides.length > 2) return null;
  const ranges = sides.map((side) => readComparison(side, kind, isVariable));
  return ranges.length === 2 ? meet(ranges[0], ranges[1]) : (ranges[0] ?? null);
}

function readComparison(text: string, kind: Kind, isVariable: (part: string) => boolean): Range | null {
  const compared = findComparison(text);
  if (compared === null) return null;
  const { left, op, right } = compared;
  if (isVariable(right) && left !== "") return oneSided(turned(op), left, kind);
  return isVariable(left) ? oneSided(op, right, kind, leavesEdgeOpen(text) ? null : undefined) : null;
}

function oneSided(op: string, number: string, kind: Kind, inside: boolean | null = op.includes("=")): Range | null {
  const quantity = readQuantity(ordinal(number), kind);
  if (quantity === null || op === "!=") return null;
  const edge = { ...quantity, inside };
  return { low: op.includes("<") ? null : edge, high: op.includes(">") ? null : edge };
}

function meet(one: Range | null, other: Range | null): Range | null {
  if (one === null || other === null) return null;
  const twice = (one.low !== null && other.low !== null) || (one.high !== null && other.high !== null);
  return twice ? null : { low: one.low ?? other.low, high: one.high ?? other.high };
}

/** `91-100`, `2~3名`, or a single value. */
function readSpan(text: string, kind: Kind): Range | null {
  const written = ordinal(fold(text.replace(/[—–―]+|至|到/g, "~")));
  if (written.startsWith("前")) return oneSided("<=", written.slice(1), kind, null);
  const single = readQuantity(written, kind);
  if (single !== null) return { low: { ...single, inside: true }, high: { ...single, inside: true } };
  for (const match of written.matchAll(/[-~]/g)) {
    const span = spanOf(written.slice(0, match.index), written.slice(match.index + match[0].length), kind);
    if (span !== null) return span;
  }
  return null;
}

/** In `85-90%` the first number is a percentage too. */
function spanOf(from: string, to: string, kind: Kind): Range | null {
  const high = readQuantity(to, kind);
  const scaled = high !== null && !high.bare && to.endsWith("%") ? readQuantity(`${from}%`, kind) : null;
  const low = scaled ?? readQuantity(from, kind);
  return low === null || high === null ? null : { low: openEdge(low), high: openEdge(high) };
}

function openEdge(quantity: Quantity): Edge {
  return { ...quantity, inside: null };
}

/** `第2名` is 2. */
function ordinal(text: string): string {
  return text.replace(/第/g, "").trim();
}
