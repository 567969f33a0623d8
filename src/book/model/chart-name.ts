const OURS = "Jinpai";

/**
 * What a chart of ours is called in every host, by which it is told from those people put on our
 * sheets, and found again whoever wrote it.
 *
 * @param number among the charts of its sheet, from 1
 * @example chartName(1) // "Jinpai 1"
 */
export function chartName(number: number): string {
  return `${OURS} ${number}`;
}

/** Whether a chart on a sheet of ours is ours too. */
export function isOurChart(name: string): boolean {
  return name.startsWith(`${OURS} `);
}
