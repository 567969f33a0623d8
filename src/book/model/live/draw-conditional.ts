import { barColor, HAIRLINE, TONES } from "../../palette";
import { condition } from "../condition";
import type { Conditional } from "../workbook";
import type { ConditionalLook, SaidConditional } from "./conditional";

/**
 * A conditional format of ours as it stands in an open workbook.
 *
 * @example drawConditional({ kind: "below", range, bound: 60, tone: "poor" }).kind // "formula"
 */
export function drawConditional(conditional: Conditional): SaidConditional {
  const { range } = conditional;
  if (conditional.kind === "dataBar") return { kind: "bar", range, color: barColor(conditional.tone), min: conditional.min ?? null, max: conditional.max ?? null };
  const look: ConditionalLook = conditional.kind === "ruled" ? { color: null, fill: null, below: HAIRLINE.color } : { color: TONES[conditional.tone].ink, fill: TONES[conditional.tone].soft, below: null };
  return { kind: "formula", range, formula: condition(conditional), ...look };
}
