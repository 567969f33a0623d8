/** What a file may cost to open. Generous for any month of any team, tight for a zip bomb. */
export const LIMITS = {
  /** Bytes of all parts unpacked. */
  unpacked: 512 * 1024 * 1024,
  parts: 10_000,
  /** Unpacked to packed, of one part. Sheets of figures reach 10, a million formatted empty rows 20. */
  ratio: 200,
  /** Below this unpacked size the ratio does not matter. */
  ratioFrom: 10 * 1024 * 1024,
  /** Cells with a value, over all sheets. */
  cells: 10_000_000,
} as const;
