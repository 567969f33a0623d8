/**
 * Functions that need but a part of a rubric read it as part of a bare one, so that what is checked of
 * a rubric is checked of their arguments too.
 */
import type { Cell } from "../appraisal/rubric/cells/cell";
import type { Rubric } from "../appraisal/rubric/types";
import { isError, type ArgumentError } from "./argument-error";
import type { ArgumentCell } from "./cells";
import { rubricOf, type TableArguments } from "./rubric-argument";

/** One metric that nothing asks for. */
export const ANY_METRIC = "score";
const METRICS = [{ key: ANY_METRIC, label: ANY_METRIC, column: ANY_METRIC }];
const CRITERIA: readonly (readonly Cell[])[] = [["metric", "weight", "rule", "worst", "best"], [ANY_METRIC, 100, "linear", 0, 100]];

/** Without tiers, everybody is of one. */
export const ONE_TIER: readonly (readonly Cell[])[] = [["name"], ["-"]];

/** A rubric of which only the given tables matter. */
export function bareRubric(given: TableArguments): Rubric | ArgumentError {
  return rubricOf({ criteria: CRITERIA, tiers: ONE_TIER, ...given }, { metrics: METRICS });
}

/** A setting that an argument stands for. */
export interface SettingArgument {
  readonly argument: string;
  /** The setting's path in a rubric file. */
  readonly path: string;
  readonly value: ArgumentCell;
}

/**
 * A rubric with some settings. What is wrong with one is said of its argument.
 *
 * @example bareSettings([{ argument: "ties", path: "ranking.ties", value: "并列取前" }])
 */
export function bareSettings(settings: readonly SettingArgument[]): Rubric | ArgumentError {
  const rubric = bareRubric({ settings: [["key", "value"], ...settings.map(({ path, value }) => [path, value])] });
  if (!isError(rubric) || rubric.argument !== "settings") return rubric;
  return { ...rubric, argument: settings[(rubric.at?.row ?? 2) - 2]?.argument ?? rubric.argument, at: null };
}
