import { all, type Read } from "./issues";
import { splitItems } from "./quotes";

const THOUSANDS = /(\d),(?=\d{3}(?!\d))/g;

/**
 * Reads the parts of a notation one by one. A comma separates parts as well as thousands; it is
 * taken for a separator first, and for thousands where the parts then cannot be read.
 *
 * @param readItem reads one part, counted from 1
 * @example readItems("≥20,000:100,其余:0", readItem) // two items
 */
export function readItems<T>(text: string, readItem: (item: string, n: number) => Read<T>): Read<T[]> {
  const readings = [text, text.replace(THOUSANDS, "$1")].map((variant) => all(splitItems(variant).map((item, i) => readItem(item, i + 1))));
  return readings.find((reading) => reading.value !== null) ?? readings[0];
}
