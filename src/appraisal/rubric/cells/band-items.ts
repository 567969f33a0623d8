import type { Issue } from "../../issue";
import { fold } from "./fold";
import { cellIssue, read, unread, type Read } from "./issues";
import { readItems } from "./item-list";
import { readQuantity, type Kind } from "./numbers";
import { readRange, type Range } from "./range";

/** One part of a bands text: a range, or everything else, and its points. */
export interface BandItem {
  /** Counted from 1, as people count. */
  readonly n: number;
  readonly text: string;
  readonly range: Range | "otherwise";
  readonly points: number;
}

const OTHERWISE = /^(?:其余|其他|其它|否则|余下|else|otherwise|rest|others?)\s*(?::|：|→|->|得|计|为)?\s*(.+)$/i;
const WITH_POINTS = /^(.+)(?::|：|→|->|得|计|=>)\s*([^:：]+)$/;

/** What is needed to understand a bands text. */
export interface BandContext {
  /** What `at` is about. */
  readonly kind: Kind;
  /** Whether a text names the metric. */
  readonly isName?: (text: string) => boolean;
}

/**
 * The parts of a bands text, in the order written.
 *
 * @example readBandItems("≥65%:100; 其余:60", { kind: "rate" }) // two items
 */
export function readBandItems(text: string, context: BandContext): Read<BandItem[]> {
  const items = readItems(text, (item, n) => readItem(item, n, context));
  return items.value?.length === 0 ? unread(unreadable(1, text)) : items;
}

function readItem(text: string, n: number, context: BandContext): Read<BandItem> {
  const rest = OTHERWISE.exec(text);
  const [range, points] = rest === null ? withPoints(text, context) : ["otherwise" as const, readPoints(rest[1])];
  if (range === null || points === null) return unread(unreadable(n, text));
  return read({ n, text, range, points });
}

function withPoints(text: string, { kind, isName }: BandContext): [Range | null, number | null] {
  const match = WITH_POINTS.exec(text);
  return match === null ? [null, null] : [readRange(match[1], kind, isName), readPoints(match[2])];
}

function readPoints(text: string): number | null {
  return readQuantity(fold(text), "points")?.value ?? null;
}

function unreadable(n: number, item: string): Issue {
  return cellIssue("error", "band-unreadable", { n, item }, { value: item });
}
