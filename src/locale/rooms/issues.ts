import { issues as en } from "../en/issues";
import { sayer } from "../sayer";
import { issues as zhCN } from "../zh-CN/issues";

/**
 * An issue's message: what is wrong and how to mend it, without its place.
 *
 * @example messageOf(issue, "zh-CN") // "汇总行，不参与计算。"
 */
export const messageOf = sayer({ "zh-CN": zhCN, en });
