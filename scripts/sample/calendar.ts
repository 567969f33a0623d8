/** A calendar day with what exports need of it. */
export interface Day {
  /** 2026-05-03 */
  readonly text: string;
  /** 2026-05 */
  readonly month: string;
  /** Excel serial number. */
  readonly serial: number;
  /** 0 = Sunday. */
  readonly weekday: number;
  readonly ofMonth: number;
}

const dayLength = 86_400_000;

/**
 * The days of a month.
 *
 * @example daysOf("2026-05").length // 31
 */
export function daysOf(month: string): readonly Day[] {
  const [year, number] = month.split("-").map(Number);
  const first = Date.UTC(year, number - 1, 1);
  const length = Math.round((Date.UTC(year, number, 1) - first) / dayLength);
  return Array.from({ length }, (_, offset) => {
    const date = new Date(first + offset * dayLength);
    return { text: date.toISOString().slice(0, 10), month, serial: date.getTime() / dayLength + 25569, weekday: date.getUTCDay(), ofMonth: offset + 1 };
  });
}
