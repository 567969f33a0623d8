/**
 * The name a table of ours gets: its own, with a number where it is taken. The underscore keeps it
 * from looking like a cell.
 *
 * @param taken names of tables and defined names; case does not make a difference
 * @example freeTableName("KpiScores", ["kpiscores"]) // "KpiScores_2"
 */
export function freeTableName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; used.has(name.toLowerCase()); number++) name = `${wanted}_${number}`;
  return name;
}
