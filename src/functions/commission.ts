import { commissionOn } from "../appraisal/bonus/commission";
import { roundHalfAway } from "../appraisal/number";
import { writeNumber } from "../appraisal/rubric/cells/numbers";
import { invalid, isError, type ArgumentError } from "./argument-error";
import { ANY_METRIC, bareSettings } from "./bare-rubric";
import { isOmitted, rowsOf, textOf, type ArgumentCell } from "./cells";
import { numberOf } from "./numbers";

/**
 * The commission on an amount, rounded to the cent.
 * @customfunction COMMISSION
 * @param amount The amount; empty earns nothing
 * @param steps A text such as ">0:0.1%; >20000:0.35%", or two columns: above, rate
 * @param [mode] marginal (each slab at its rate, if left out) or whole (all at the highest step reached)
 */
export function commission(amount: unknown, steps: unknown[][], mode?: unknown): number | ArgumentError {
  const money = numberOf("amount", amount);
  if (isError(money)) return money;
  if (isOmitted(steps)) return invalid("steps", "argument-empty", {});
  const text = stepsText(rowsOf(steps));
  if (isError(text)) return text;
  const rubric = bareSettings([
    { argument: "steps", path: "bonus.commission.metric", value: ANY_METRIC },
    { argument: "steps", path: "bonus.commission.steps", value: text },
    { argument: "mode", path: "bonus.commission.mode", value: rowsOf(mode)[0]![0] ?? null },
  ]);
  if (isError(rubric)) return rubric;
  const { steps: read, mode: how } = rubric.bonus!.commission[0]!;
  return roundHalfAway(commissionOn(money, read, how), 2);
}

/** The notation of the rubric sheet, also for steps that stand in cells of their own. */
function stepsText(rows: readonly (readonly ArgumentCell[])[]): string | ArgumentError {
  const filled = rows.map((row) => row.filter((cell) => textOf(cell).trim() !== "")).filter((row) => row.length > 0);
  const texts = filled.flat().map(textOf);
  if (filled.every((row) => row.length === 1)) return texts.join("; ");
  if (filled.some((row) => row.length !== 2)) return invalid("steps", "steps-not-pairs", {});
  const steps = isHeading(filled[0]!) ? filled.slice(1) : filled;
  return steps.map(([above, rate]) => `${written(above!).replace(/^(?=[\d.,+-])/, ">")}:${written(rate!)}`).join("; ");
}

function isHeading(cells: readonly ArgumentCell[]): boolean {
  return cells.every((cell) => typeof cell === "string" && !/\d/.test(cell));
}

function written(cell: ArgumentCell): string {
  return typeof cell === "number" ? writeNumber(cell) : textOf(cell);
}
