/**
 * Items by key, keys in order of first appearance, items in their order.
 *
 * @example groupBy(["a1", "b1", "a2"], (text) => text[0]) // Map {"a" => ["a1", "a2"], "b" => ["b1"]}
 */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
