import type { Comparison } from "../types";
import { fold } from "./fold";

/** Comparison signs, in the forms that are typed and printed. */
const SIGNS: Readonly<Record<string, Comparison>> = {
  ">=": ">=", "=>": ">=", "≥": ">=", "≧": ">=", "⩾": ">=",
  "<=": "<=", "=<": "<=", "≤": "<=", "≦": "<=", "⩽": "<=",
  ">": ">", "<": "<", "=": "=", "==": "=", "!=": "!=", "<>": "!=", "≠": "!=",
};

const WRITTEN: Readonly<Record<Comparison, string>> = { ">=": "≥", "<=": "≤", ">": ">", "<": "<", "=": "=", "!=": "≠" };

/** Words before the number. Longer ones first, since 大于等于 begins with 大于. */
const BEFORE: readonly (readonly [RegExp, Comparison])[] = [
  [/大于等于|大于或等于|不低于|不小于|不少于|至少|达到|at ?least/i, ">="],
  [/小于等于|小于或等于|不高于|不大于|不超过|不多于|至多|at ?most|up ?to/i, "<="],
  [/不等于/, "!="],
  [/大于|高于|超过|多于|over|above/i, ">"],
  [/小于|低于|少于|不足|未满|under|below/i, "<"],
  [/等于/, "="],
];

/** Words after the number; 以上 alone leaves open, as people do, whether the number itself belongs. */
const AFTER: readonly (readonly [RegExp, Comparison])[] = [
  [/\(?(及|或|含|包含)\)?以上|以上\((含|包含)\)|以后|\+$|及更多|or ?(more|above)|and ?above/, ">="],
  [/\(?(及|或|含|包含)\)?以下|以下\((含|包含)\)|及?以内|or ?(less|below)|and ?below/, "<="],
  [/以上/, ">="],
  [/以下/, "<="],
];

const SIGN = /[<>=!＜＞＝！≥≤≧≦⩾⩽≠]+/;

/** The first comparison of a text: what stands before and after it. Null when there is none. */
export interface Compared {
  readonly left: string;
  readonly op: Comparison;
  readonly right: string;
}

/**
 * @example findComparison("满意度≥95%") // { left: "满意度", op: ">=", right: "95%" }
 * @example findComparison("95%以上") // { left: "", op: ">=", right: "95%" }
 */
export function findComparison(text: string): Compared | null {
  return bySign(text) ?? byWordAfter(text) ?? byWordBefore(text);
}

function bySign(text: string): Compared | null {
  const match = SIGN.exec(text);
  const op = match === null ? undefined : SIGNS[fold(match[0])];
  if (match === null || op === undefined) return null;
  return { left: text.slice(0, match.index).trim(), op, right: text.slice(match.index + match[0].length).trim() };
}

function byWordBefore(text: string): Compared | null {
  for (const [word, op] of BEFORE) {
    const match = word.exec(text);
    if (match === null) continue;
    return { left: text.slice(0, match.index).trim(), op, right: text.slice(match.index + match[0].length).trim() };
  }
  return null;
}

/** Without a sign, what the number is said of cannot be told from it; so nothing stands on the left. */
function byWordAfter(text: string): Compared | null {
  const folded = fold(text);
  for (const [word, op] of AFTER) {
    if (word.test(folded)) return { left: "", op, right: folded.replace(word, "") };
  }
  return null;
}

/** @example writeComparison(">=") // "≥" */
export function writeComparison(op: Comparison): string {
  return WRITTEN[op];
}

const TURNED: Readonly<Record<Comparison, Comparison>> = { ">=": "<=", ">": "<", "<=": ">=", "<": ">", "=": "=", "!=": "!=" };

/** The comparison read from the other side: 40% > X says X < 40%. */
export function turned(op: Comparison): Comparison {
  return TURNED[op];
}

/** Whether a text says 以上 or 以下 without saying that the number itself belongs. */
export function leavesEdgeOpen(text: string): boolean {
  return /[^及或含）)]以[上下](?![（(]?含)/.test(text) && !SIGN.test(text);
}
