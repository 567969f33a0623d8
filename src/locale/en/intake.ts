import type { IntakeCodes } from "../../intake/issues";
import { formatValue } from "../format";
import type { Wording } from "../wording";

const rows = (count: number) => (count === 1 ? "1 row" : `${count} rows`);
const cells = (count: number) => (count === 1 ? "1 cell" : `${count} cells`);

/** What reading the data sheets has to say. */
export const intake: Wording<IntakeCodes> = {
  "no-agent-column": ({ headers, aliases }) =>
    `No sheet has an agent column, so nobody's data can be told. Headers looked for: ${aliases}; headers seen: ${headers === "" ? "none" : headers}. Rename the agent column to one of the former, or add its header to the rubric's agent column.`,
  "sheet-nothing-known": () => "This sheet has no header that the rubric uses and was ignored. If it is data to be used, check its headers or add them to the rubric.",
  "sheet-without-agent": ({ columns, aliases }) =>
    `This sheet has ${columns} but no agent column, so it was ignored. To use it, add an agent column (${aliases}); an overview of the whole shop may stay as it is.`,
  "metric-column-missing": ({ metric, aliases, closest }) =>
    `No sheet has a column for the metric "${metric}" (headers looked for: ${aliases}). ${closest === "" ? "" : `The closest is "${closest}". `}Add the column, or add the header it has to the metric in the rubric; if it is not appraised this time, remove it from the rubric.`,
  "metric-column-of-nobody": ({ metric, agents }) => `Only this sheet has a column for the metric "${metric}", and it has no agent column that says whose data it is. Rename the agent column to one of ${agents}, or add its header to the rubric's agent column.`,
  "pool-column-missing": ({ aliases }) => `The rubric ranks by ${aliases}, but no sheet has that column, so everybody is ranked together. Add it to the roster.`,
  "mapping-unknown": ({ field, header }) => `The header "${header}" was chosen for "${field}", which is neither a metric of the rubric nor a field; the choice is not used. Remove it.`,
  "mapping-not-found": ({ field, header }) => `No sheet has the header "${header}" that was chosen for "${field}"; the rubric's own headers are used. Choose again, or remove the choice.`,

  "summary-row-skipped": () => "A summary row; it takes no part.",
  "header-row-repeated": () => "The header repeated amid the data; it takes no part.",
  "agent-missing": ({ header }) => `"${header}" is empty in this row, so it counts for nobody. Fill in whose it is; a remark may stay as it is.`,
  "no-rows": () => "No row of any agent was found. Check that this is the right file and that data stand below the header.",
  "duplicate-row": ({ agent, first, second, rows: count }) =>
    `"${agent}" has ${count} rows of one date and shop (${first}, ${second}${count > 2 ? ", …" : ""}), so it is unclear which to use. Delete the surplus rows, or set duplicates in the rubric to first, last or sum.`,
  "duplicate-rows-more": ({ count }) => `${count} more groups of duplicate rows are not listed. If the sheet was pasted twice, delete one copy.`,
  "duplicate-rows-left-out": ({ count, kept }) => `${rows(count)} repeated another; as the rubric says, only the ${kept} of each counts.`,

  "date-unreadable": ({ header }) => `This cell of "${header}" is not a date that can be read, so the month is unclear. Write it like 2026-05-03 or 2026-05.`,
  "date-missing": ({ count }) => `${rows(count)} without a date: taken as belonging to every period. Fill in the date of those that belong to one month.`,
  "period-invalid": ({ period }) => `"${period}" is not a period. Write a month (2026-05) or a quarter (2026Q2).`,
  "period-without-rows": ({ period, found }) => `The data have no row of ${period}, only of ${found}. Choose another period, or add its data.`,
  "other-periods-left-out": ({ count, period }) => `${rows(count)} outside ${period} took no part.`,

  "unmatched-nickname": ({ agent }) =>
    `"${agent}" is not on the roster; it is scored as a person of its own, without id, post or base. Add the nickname to the roster, or check whether it should be appraised.`,
  "nickname-in-several-shops": ({ agent, shops }) =>
    `"${agent}" appears in several shops (${shops}) and has no line on the roster; it is read as one person. If these are different people, write shop:nickname on the roster.`,
  "nickname-of-several-people": ({ agent, count }) =>
    `${count} people on the roster are called "${agent}" and nothing here tells which one is meant, so it is listed apart. Add a shop column to the data, or write shop:nickname.`,
  "second-post": ({ agent, post, other }) => `"${agent}" has two posts; the first found, "${post}", holds and "${other}" is not used. Keep one.`,
  "agents-missing-from-sheet": ({ agents, count }) =>
    `${count === 1 ? "1 agent has" : `${count} agents have`} no rows in this sheet, so what it would give them counts as missing: ${agents}. Check whether they have data this period and whether their nicknames are written alike.`,

  "number-unreadable": ({ header }) => `"${header}" should be a number; this cannot be read and counts as missing. Enter a number, or leave it empty.`,
  "value-too-large": ({ header }) => `This number in "${header}" is too large to be meant (an order number in the wrong column, perhaps) and counts as missing. Check it.`,
  "rate-unreadable": ({ header }) => `"${header}" should be a rate; this cannot be read and counts as missing. Write 97.5% or 0.975.`,
  "duration-unreadable": ({ header }) => `"${header}" should be a duration; this cannot be read and counts as missing. Write seconds, 1m20s or 00:01:20.`,
  "flag-unreadable": ({ header }) => `"${header}" should be yes or no; this cannot be read and counts as missing. Write yes or no.`,
  "rate-out-of-range": ({ header }) =>
    `"${header}" is a rate and should lie between 0 and 100%; this does not and counts as missing. Check it; if the whole column is misread, set readAs of the metric to fraction or percent.`,
  "count-negative": ({ header }) => `"${header}" is a count and cannot be negative; it counts as missing. Check it.`,
  "duration-negative": ({ header }) => `"${header}" is a duration and cannot be negative; it counts as missing. Check it.`,
  "duration-hour-minute": ({ header }) => `This cell of "${header}" has the format h:mm and was read as hours and minutes. If minutes and seconds were meant, write 0:01:20.`,
  "cell-error": ({ header }) => `This cell of "${header}" holds an error value and counts as missing. Mend the formula, or enter the value.`,
  "formula-without-result": ({ header }) => `This cell of "${header}" is a formula saved without its result. Open the file in Excel, let it calculate, save and retry.`,
  "more-in-column": ({ header, count }) => `${cells(count)} more of "${header}" with the same problem are not listed.`,
  "rate-column-mixed": ({ header, reading, cells: listed, count }) =>
    `"${header}" mixes fractions and percentages. The column is read as ${reading === "percent" ? "percentages (97.5 is 97.5%)" : "fractions (0.975 is 97.5%)"}; ${cells(count)} look different: ${listed}. Write the column one way, or set readAs of the metric.`,
  "metric-in-two-exports": ({ metric, kept, count }) =>
    `"${metric}" already has values in the sheet "${kept}"; ${cells(count)} here are not used, and the two are never added. If this sheet should hold, put it first, or choose the metric's header.`,
  "correction-period": ({ agent }) => `The dispute of ${agent} was accepted, but its period cannot be read. Write a month (2026-05) or a quarter (2026Q2).`,
  "correction-agent": ({ agent }) => `"${agent}" of the disputes is not in the data of the period, so the correction reaches nobody. Write the nickname or ID as the data do, or set the decision to "rejected".`,
  "correction-metric": ({ metric }) => `"${metric}" of the disputes is no metric of the rubric. Write its name as the rubric does.`,
  "correction-value": ({ agent, metric }) => `The corrected value of "${metric}" for ${agent} cannot be read, or cannot be. Write rates as 60% or 0.6 and durations as seconds or 00:01:20.`,
  "correction-contradicts": ({ agent, metric, other }) => `Two accepted disputes give "${metric}" of ${agent} different values (the other in ${other}). Keep one of them.`,
  "correction-without-effect": ({ agent, metric }) => `"${metric}" of ${agent} cannot be corrected: what it is divided or weighted by is missing or 0. Correct the metrics it is made of.`,
  "value-corrected": ({ agent, metric, unit, before, value }) => `"${metric}" of ${agent} was corrected by a dispute: ${formatValue(Number(before), unit, "en")} before, ${formatValue(Number(value), unit, "en")} now.`,
  "value-added": ({ agent, metric, unit, value }) => `"${metric}" of ${agent} was added by a dispute: nothing before, ${formatValue(Number(value), unit, "en")} now.`,
  "weight-missing": ({ metric, weight, count }) => `${rows(count)} with "${metric}" but without "${weight}" cannot be weighted and ${count === 1 ? "is" : "are"} left out of the mean. Fill in "${weight}" in the same row.`,
};
