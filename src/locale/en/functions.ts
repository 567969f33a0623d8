import type { FunctionCodes } from "../../functions/codes";
import type { FunctionPhrases } from "../functions";
import type { Wording } from "../wording";

const NEEDS = "Use KPI.SCORES, which reads the data.";

export const functionIssues: Wording<FunctionCodes> = {
  "argument-empty": () => "This is empty. Give a value, or select the range it stands in, header included where there is one.",
  "argument-not-number": ({ text }) => `"${text}" is not a number. Write a number such as 95, 95% or 15000, or leave the cell empty.`,
  "argument-not-vector": () => "This range has several rows and several columns. Select one row or one column.",
  "argument-not-cell": () => "This is a range of several cells. Select one cell.",
  "argument-not-position": ({ text }) => `${text} is no place and no number of heads. Give a whole number from 1.`,
  "lengths-differ": ({ count, other, otherCount }) => `There are ${count} cells here and ${otherCount} in ${other}. Select as many of both.`,
  "weight-negative": ({ text }) => `The weight ${text} is below 0. Weights are 0 or more; write deductions as adjustments of the score.`,
  "data-without-agents": ({ headings }) => `No column here names the agents. Select the data with its header, and call that column Agent or one of: ${headings}.`,
  "data-agent-twice": ({ agent }) => `${agent} stands in two rows that would both count. Keep one row per agent (and per part, in KPI Data); score the workbook again after changing what is averaged over.`,
  "data-without-metric": ({ metric }) => `The data has no column "${metric}", which the rubric reads. Add the column, or score the workbook again so that KPI Data has it.`,
  "data-without-total": ({ metric }) => `The group total of "${metric}" is not in the data and cannot be had from single rows. Score the workbook again so that KPI Data has it.`,
  "agent-not-in-data": ({ agent }) => `The data has no agent "${agent}". Write the nickname as it stands in the agent column.`,
  "criterion-without-row": () => "There is no criterion below the header. Select the header of the criteria table and the row of a criterion.",
  "group-needed": () => "This rule compares with the group. Give the values of everybody in the group.",
  "group-without-value": () => "Nothing above 0 is there to compare with, so there are no points. Give the values of everybody in the group.",
  "target-of-metric": ({ metric }) => `The target is each agent's own "${metric}", which one value does not tell. ${NEEDS}`,
  "target-of-rows": () => `The group total is made of all rows of data, which values do not tell. ${NEEDS}`,
  "weights-nothing": () => "There is nothing with a weight above 0. Fill in the weights.",
  "tiers-of-posts": ({ posts }) => `These tiers are of several posts: ${posts}. Select the header and the rows of one post.`,
  "tier-needs-data": ({ tier }) => `"${tier}" requires more than a score (such as satisfaction≥95%). ${NEEDS}`,
  "tier-needs-rank": ({ tier }) => `"${tier}" goes by rank. Give the rank.`,
  "tier-needs-size": ({ tier }) => `"${tier}" goes by the share of those ranked. Give how many are ranked together.`,
  "rank-above-size": ({ rank, size }) => `Rank ${rank} is beyond the ${size} who are ranked together. Correct one of the two.`,
  "steps-not-pairs": () => 'Steps take two columns: above which amount, at which rate. Select these two, or write a text such as ">0:0.1%; >20000:0.35%".',
  "duration-not-read": ({ text }) => `"${text}" is not a duration. Write it like 80, 1:20, 00:01:20 or 1.5min.`,
  "rate-not-read": ({ text }) => `"${text}" is not a rate. Write it like 97.5% or 0.975.`,
  "rate-outside": ({ text }) => `${text} is not between 0 and 100%. Correct it.`,
  "function-failed": ({ reason }) => `The function failed (${reason}). Please report this with the formula; recalculating may help.`,
};

export const functionPhrases: FunctionPhrases = {
  argument: ({ argument, row, column, message }) => (argument === null ? message : `Argument ${argument}${row === null ? "" : `, row ${row}, column ${column}`}: ${message}`),
};
