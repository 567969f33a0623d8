/** What differs between two versions of a rubric, told row by row in the words of the rubric sheet. */
import type { Cell, TableName } from "../../appraisal/rubric/cells/cell";
import { rubricChanges, type CellChange, type RubricChange } from "../../appraisal/rubric/cells/changes";
import { headerOf } from "../../appraisal/rubric/cells/columns";
import { writeNumber, writePercent } from "../../appraisal/rubric/cells/numbers";
import type { Locale, Rubric } from "../../appraisal/rubric/types";
import { formatMoney } from "../../locale/format";
import { changePhrasesOf } from "../../locale/locale";

/** A row of the rubric sheet, and what of it is other than before. */
export interface ToldChange {
  readonly row: string;
  /** A cell each; none where the row says it all. */
  readonly details: readonly string[];
}

/**
 * Every row in which two rubrics differ; none where they are equal.
 *
 * @example toldChanges(may, june, "zh-CN") // [{ row: "考核项「销售额」（售前）", details: ["权重 20 → 25"] }]
 */
export function toldChanges(before: Rubric, after: Rubric, locale: Locale): ToldChange[] {
  return rubricChanges(before, after, locale).map((change) => ({ row: rowText(change, locale), details: detailsOf(change, locale) }));
}

/**
 * The same with a line for each row; one that says so where the rubrics are equal.
 *
 * @example changeLines(may, june, "en") // ['criterion "Sales" (Pre-sales): Weight 20 → 25']
 */
export function changeLines(before: Rubric, after: Rubric, locale: Locale): string[] {
  return toldLines(toldChanges(before, after, locale), locale);
}

/** What was told of two rubrics already, with a line for each row. */
export function toldLines(told: readonly ToldChange[], locale: Locale): string[] {
  const phrases = changePhrasesOf(locale);
  return told.length === 0 ? [phrases.none] : told.map(({ row, details }) => phrases.line(row, details));
}

function rowText({ kind, table, name, posts, condition, cells }: RubricChange, locale: Locale): string {
  const phrases = changePhrasesOf(locale);
  const named = posts.map((post) => (post === "*" ? phrases.anyPost : post));
  const whose = named.length > 2 ? phrases.andOthers(named[0]!) : named.join(phrases.postSeparator);
  if (kind === "reordered") return phrases.order(cells[0]!.column === "posts" ? headerOf(table, "posts", locale) : phrases.rows({ table, name, posts: whose }));
  if (name === "") return phrases.rows({ table, name, posts: whose });
  const row = phrases.row({ table, name, posts: whose, condition });
  return kind === "changed" ? row : phrases[kind](row);
}

function detailsOf({ kind, table, cells }: RubricChange, locale: Locale): string[] {
  const { became, cell, empty } = changePhrasesOf(locale);
  const text = (column: string, content: Cell) => (content === null ? empty : cellText(table, column, content));
  return cells.map((change) => {
    const { column, before, after } = change;
    const shown = kind === "added" || kind === "removed" ? text(column, before ?? after) : became(text(column, before), text(column, after));
    return isNamedByRow(change, table, kind) ? shown : cell(headerOf(table, column, locale), shown);
  });
}

/** Of a setting, and of an order, the row says already what the cell is about. */
function isNamedByRow({ column }: CellChange, table: TableName, kind: RubricChange["kind"]): boolean {
  return kind === "reordered" || (table === "settings" && column === "value");
}

/** As the rubric sheet shows it. */
function cellText(table: TableName, column: string, content: string | number | boolean): string {
  if (typeof content !== "number") return String(content);
  if (table === "tiers" && (column === "quota" || column === "maxPercentile")) return writePercent(content);
  return table === "tiers" && column === "fixed" ? formatMoney(content) : writeNumber(content);
}
