import { addInIssues as en } from "../en/add-in-issues";
import { sayer } from "../sayer";
import { addInIssues as zhCN } from "../zh-CN/add-in-issues";

/**
 * The message of an issue that the add-in or a function can meet: neither files nor the command line
 * are spoken of. They make up the first load, where every sentence counts.
 *
 * @example addInMessageOf(issue, "zh-CN") // "汇总行，不参与计算。"
 */
export const addInMessageOf = sayer({ "zh-CN": zhCN, en });
