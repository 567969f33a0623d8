import type { Locale } from "../appraisal/rubric/types";
import type { Grid } from "../book/grid";
import { ownSheet } from "../book/model/own-sheets";
import { reportIssue } from "../report/codes";
import { disputesPlan } from "../report/sheets/disputes/sheet";
import type { Published } from "./publish";

/**
 * The plan that adds an empty table of disputes; where one is, it is people's own and stays.
 *
 * @example newDisputes(grids, "zh-CN").plan?.sheets[0]?.key // "disputes"
 */
export function newDisputes(grids: readonly Grid[], locale: Locale): Published {
  const standing = ownSheet(grids, "disputes");
  return standing === undefined ? { plan: disputesPlan(locale), issues: [] } : { plan: null, issues: [reportIssue("error", "disputes-exist", {}, { sheet: standing.name })] };
}
