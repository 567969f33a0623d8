import type { LiveConditional } from "../../../model/live/conditional";
import { barId, barsExtension, BARS, conditionalFormat, extendedBar } from "../../parts/conditionals";
import type { Stylesheet } from "../../parts/styles";
import { nodesNamed } from "../../xlsx/tree";
import { childNamed, childrenNamed, type XmlDocument, type XmlElement } from "../../xlsx/xml-document";
import { readConditionals, type ReadConditional } from "../read/conditionals";
import type { LiveContext } from "../read/sheet";
import { replacePart } from "./order";

/**
 * Writes conditional formats. A rule of which every format is still there stays as it is, with all
 * that a live sheet does not know of it; the others go, and what is left of them is written anew.
 *
 * @returns the later halves of the bars that were written, for `writeBars`; null where nothing changed
 */
export function writeConditionals(document: XmlDocument, wanted: readonly LiveConditional[], styles: Stylesheet, { differences, colors }: Pick<LiveContext, "differences" | "colors">): string | null {
  const rules = readConditionals(document.root, differences, colors);
  if (sameLists(rules.flatMap(({ formats }) => formats), wanted)) return null;
  const left = new Map<string, number[]>();
  wanted.forEach((format, n) => left.set(keyOf(format), [...(left.get(keyOf(format)) ?? []), n]));
  const priorities = new Map<XmlElement, number>();
  for (const rule of rules) {
    const places = takeAll(rule, left);
    if (places) priorities.set(rule.rule, 1 + Math.min(...places));
  }
  keepRules(document, rules, priorities);
  const added = [...left.values()].flat().sort((a, b) => a - b);
  return addRules(document, added.map((n) => [n, wanted[n]]), styles);
}

/**
 * Writes the later halves of bars among a sheet's extensions.
 *
 * @param bars of rules that are new
 */
export function writeBars(document: XmlDocument, bars: string): void {
  const { root } = document;
  const extensions = childNamed(root, "extLst");
  const standing = extensions?.children.find(({ attributes }) => attributes.uri === BARS);
  const list = standing && childNamed(standing, "conditionalFormattings");
  if (bars === "") return;
  if (list) document.append(list, bars);
  else if (extensions) document.append(extensions, barsExtension(bars).replaceAll(/(<\/?)ext\b/g, `$1${root.prefix}ext`));
  else replacePart(document, [], "extLst", `<extLst>${barsExtension(bars)}</extLst>`);
}

/** Where the formats of a rule are wanted; null where one of them is not, and then none is taken. */
function takeAll({ formats }: ReadConditional<XmlElement>, left: Map<string, number[]>): number[] | null {
  const taken = formats.map((format) => [keyOf(format), left.get(keyOf(format))?.shift()] as const);
  const places = taken.map(([, n]) => n);
  if (places.length > 0 && places.every((n) => n !== undefined)) return places;
  for (const [key, n] of taken) if (n !== undefined) left.get(key)!.unshift(n);
  return null;
}

function keepRules(document: XmlDocument, rules: readonly ReadConditional<XmlElement>[], priorities: ReadonlyMap<XmlElement, number>): void {
  const halves = new Map([...nodesNamed(document.root, "conditionalFormatting")].flatMap((group) => childrenNamed(group as XmlElement, "cfRule").map((rule) => [rule.attributes.id, group as XmlElement])));
  for (const { rule } of rules) {
    const priority = priorities.get(rule);
    if (priority !== undefined) document.setAttribute(rule, "priority", String(priority));
    else remove(document, rule, halves);
  }
}

/** Takes a rule away, its later half too, and the group that held nothing else. */
function remove(document: XmlDocument, rule: XmlElement, halves: ReadonlyMap<string | undefined, XmlElement>): void {
  document.remove(rule);
  const [id] = [...nodesNamed(rule, "id")].map(({ text }) => text);
  const half = id === undefined ? undefined : halves.get(id);
  if (half) document.remove(half);
  const group = rule.parent!;
  if (group.children.every((child) => document.isRemoved(child))) document.remove(group);
}

function addRules(document: XmlDocument, added: readonly (readonly [place: number, format: LiveConditional])[], styles: Stylesheet): string {
  const used = new Set([...nodesNamed(document.root, "id")].map(({ text }) => text));
  let [bars, next] = ["", 0];
  for (const [place, format] of added) {
    if (format.kind === "other") continue;
    while (used.has(barId(next))) next++;
    const id = barId(next++);
    replacePart(document, [], "conditionalFormatting", conditionalFormat(format, place + 1, id, styles));
    if (format.kind === "bar") bars += extendedBar(format, id);
  }
  return bars;
}

function sameLists(one: readonly LiveConditional[], other: readonly LiveConditional[]): boolean {
  return one.length === other.length && one.every((format, n) => keyOf(format) === keyOf(other[n]));
}

function keyOf(format: LiveConditional): string {
  return JSON.stringify(Object.entries(format).map(([name, value]) => [name, name === "range" ? [format.range.top, format.range.left, format.range.bottom, format.range.right] : value]).sort());
}
