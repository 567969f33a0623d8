import { issueOf, type Issue } from "../../issue";

/**
 * What can be wrong in the cells of a rubric. `table` and `column` name the table and its column as
 * the code does; the wording shows their headers. `n` counts the parts of a notation from 1, `item`
 * is the part as written, and `reading` how it was read.
 */
export interface CellsCodes extends TableCodes, CellCodes, BandCodes {}

interface TableCodes {
  readonly "cells-table-missing": { readonly table: string };
  readonly "cells-error-value": { readonly text: string };
  readonly "cells-column-unknown": { readonly table: string; readonly header: string };
  readonly "cells-column-missing": { readonly table: string; readonly column: string };
  readonly "cells-column-twice": { readonly table: string; readonly column: string };
  readonly "cells-posts-unmatched": { readonly posts: string };
  readonly "cells-setting-unknown": { readonly key: string };
  readonly "cells-setting-twice": { readonly key: string };
  readonly "cells-setting-of-post": { readonly key: string };
  readonly "cells-setting-unreadable": { readonly key: string; readonly text: string };
  readonly "cells-bonus-none-but-filled": { readonly key: string };
  readonly "cells-alternative-first": Record<string, never>;
  readonly "cells-alternative-elsewhere": { readonly metric: string; readonly above: string };
  readonly "cells-payout-twice": { readonly table: string; readonly column: string; readonly other: string };
}

interface CellCodes {
  /** `words`: the vocabulary whose words are allowed. */
  readonly "cells-word-unknown": { readonly table: string; readonly column: string; readonly text: string; readonly words: string };
  readonly "cells-number-unreadable": { readonly table: string; readonly column: string; readonly text: string };
  readonly "cells-rate-above-one": { readonly text: string; readonly percent: string };
  readonly "cells-metric-ambiguous": { readonly name: string; readonly keys: string };
  readonly "cells-unused": { readonly table: string; readonly column: string; readonly rule: string };
  readonly "cells-use-without-condition": Record<string, never>;
  readonly "cells-alternative-unused": { readonly table: string; readonly column: string };
  readonly "cells-direction-contradicts": { readonly direction: string };
  readonly "cells-option-unknown": { readonly item: string };
  readonly "cells-ratio-unreadable": { readonly text: string };
  readonly "cells-gate-unreadable": { readonly n: number; readonly item: string };
  readonly "cells-condition-unreadable": { readonly text: string };
  readonly "cells-step-unreadable": { readonly n: number; readonly item: string };
  readonly "cells-between-unreadable": { readonly text: string };
  readonly "cells-per-unit-unreadable": { readonly text: string };
  readonly "cells-per-unit-baseline": { readonly text: string };
}

interface BandCodes {
  readonly "band-unreadable": { readonly n: number; readonly item: string };
  readonly "band-tangled": { readonly n: number; readonly item: string };
  readonly "band-otherwise-missing": Record<string, never>;
  readonly "band-otherwise-twice": { readonly n: number; readonly item: string };
  readonly "band-empty-range": { readonly n: number; readonly item: string; readonly reading: string };
  readonly "band-impossible-range": { readonly n: number; readonly item: string };
  readonly "band-edge": { readonly n: number; readonly item: string; readonly at: string; readonly points: number; readonly reading: string };
  readonly "band-gap": { readonly from: string; readonly to: string; readonly points: number };
  readonly "band-overlap": { readonly n: number; readonly item: string; readonly from: string; readonly to: string; readonly points: number };
  readonly "tier-score-unreadable": { readonly text: string };
  readonly "tier-score-edge": { readonly at: string };
  readonly "tier-score-gap": { readonly from: string; readonly to: string; readonly reading: string };
  readonly "tier-score-overlap": { readonly from: string; readonly to: string; readonly reading: string };
}

/** Makes an issue of this room; whoever knows the cell puts the place on. */
export const cellIssue = issueOf<CellsCodes>();

/** What a notation says, and what is wrong with it. The value is null when it cannot be read. */
export interface Read<T> {
  readonly value: T | null;
  readonly issues: readonly Issue[];
}

export function read<T>(value: T, issues: readonly Issue[] = []): Read<T> {
  return { value, issues };
}

export function unread(...issues: Issue[]): Read<never> {
  return { value: null, issues };
}

/** Several readings as one: unreadable as a whole when one of them is. */
export function all<T>(readings: readonly Read<T>[]): Read<T[]> {
  const issues = readings.flatMap((reading) => reading.issues);
  const values = readings.map((reading) => reading.value);
  return { value: values.includes(null) ? null : (values as T[]), issues };
}
