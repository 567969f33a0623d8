import type { Rubric } from "../../appraisal/rubric/types";
import type { SheetReading } from "../../intake/sheet-reading";

/**
 * Headers of the data that neither a metric nor anything else of the rubric reads yet, each once.
 *
 * @example unreadHeaders(run.intake.sheets, rubric) // ["退款率", "备注"]
 */
export function unreadHeaders(sheets: readonly SheetReading[], rubric: Rubric): string[] {
  const { metrics, agent, identity, post, period, shop, ranking } = rubric;
  const others = [agent.column, identity.id, identity.name, post.column, period.column, shop.column, typeof ranking.pool === "object" ? ranking.pool.column : []];
  const read = new Set([...metrics.flatMap(({ column = [] }) => column), ...others.flat()]);
  const headers = sheets.filter(({ role }) => role !== "ignored").flatMap((sheet) => sheet.headers);
  return [...new Set(headers)].filter((header) => header !== "" && !read.has(header));
}
