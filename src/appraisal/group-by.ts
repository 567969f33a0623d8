/**
 * Items by key, keys in order of first appearance, items in their order.
 *
 * @example groupBy(["a1", "b1", "a2"], (text) => text[0]) // Map {"a" => ["a1", "a2"], "b" => ["b1"]}
 */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  let last: { key: Key; group: Item[] } | null = null;
  for (const item of items) {
    const key = keyOf(item);
    // Neighbours mostly share their key: no look-up then.
    if (last === null || last.key !== key) last = { key, group: groups.get(key) ?? [] };
    if (last.group.length === 0) groups.set(key, last.group);
    last.group.push(item);
  }
  return groups;
}
