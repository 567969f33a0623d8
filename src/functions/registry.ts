import type { FunctionId } from "../locale/function-help";
import { bonus } from "./bonus";
import { commission } from "./commission";
import { explain } from "./explain";
import { points } from "./points";
import { pool } from "./pool";
import { rank } from "./rank";
import { rate } from "./rate";
import { scores } from "./scores";
import { seconds } from "./seconds";
import { tier } from "./tier";
import { total } from "./total";

/** Every custom function under its id. What it is called with is checked by the function itself. */
export const FUNCTIONS: Readonly<Record<FunctionId, (...given: never[]) => unknown>> = {
  SCORES: scores,
  POINTS: points,
  TOTAL: total,
  TIER: tier,
  BONUS: bonus,
  COMMISSION: commission,
  POOL: pool,
  RANK: rank,
  SECONDS: seconds,
  RATE: rate,
  EXPLAIN: explain,
};
