import type { HeaderColumn } from "./header";

/**
 * The column that carries one of the aliases: a match of the full text comes first, then of the
 * text without its bracketed part; among several the alias listed first, then the column further left.
 *
 * @param columns the header, left to right
 * @param aliases header keys, best first
 * @example matchColumn(header.columns, [headerKey("平均响应时长")])?.text // "平均响应时长（秒)"
 */
export function matchColumn(columns: readonly HeaderColumn[], aliases: readonly string[]): HeaderColumn | null {
  return matchBy((column) => column.keys) ?? matchBy((column) => column.bareKeys);

  function matchBy(keysOf: (column: HeaderColumn) => readonly string[]): HeaderColumn | null {
    for (const alias of aliases) {
      const found = columns.find((column) => keysOf(column).includes(alias));
      if (found !== undefined) return found;
    }
    return null;
  }
}
