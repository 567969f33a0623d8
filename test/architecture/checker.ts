/**
 * Reads the imports of a tree of files and holds them against rules. Works on texts, so that it can
 * be tested on a tree that is made up.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

/** File texts by path, with forward slashes. */
export type Tree = ReadonlyMap<string, string>;

export interface Import {
  readonly from: string;
  /** A path of the tree, or a package as it is written. */
  readonly to: string;
  /** Erased by the compiler: no code comes with it. */
  readonly typeOnly: boolean;
}

/** What the files under a path may import; the rule with the longest path holds. */
export interface Rule {
  readonly room: string;
  /** Paths of other rooms, or of single files of theirs. */
  readonly mayImport?: readonly string[];
  /** Paths of which only types may be imported. */
  readonly mayImportTypesOf?: readonly string[];
  readonly packages?: readonly string[];
}

/** All files under some folders whose name ends as asked. */
export function readTree(root: string, folders: readonly string[], ending: RegExp): Tree {
  const paths = folders.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: "utf-8" }).map((name) => posix.join(folder, name.replaceAll("\\", "/"))));
  return new Map(paths.filter((path) => ending.test(path)).sort().map((path) => [path, readFileSync(join(root, path), "utf-8")]));
}

const NAMES = String.raw`(?:\w+\s*,\s*)?(?:\w+|\*(?:\s+as\s+\w+)?|\{[^}]*\})`;
const STATEMENT = new RegExp(String.raw`^(?:import|export)\s+(?:(?<type>type\s+)?(?<names>${NAMES})\s*from\s*)?["'](?<specifier>[^"']+)["']`, "gm");
const CALL = /\b(?:import|require)\(\s*["'](?<specifier>[^"']+)["']/g;

/** The imports and re-exports of every file. */
export function importsOf(tree: Tree): Import[] {
  return [...tree].flatMap(([from, text]) => [
    ...[...text.matchAll(STATEMENT)].map(({ groups }) => ({ from, to: resolve(tree, from, groups!.specifier!), typeOnly: groups!.type !== undefined || onlyTypes(groups!.names ?? "") })),
    ...[...text.matchAll(CALL)].map(({ groups }) => ({ from, to: resolve(tree, from, groups!.specifier!), typeOnly: false })),
  ]);
}

/** `{ type A, type B }`. */
function onlyTypes(names: string): boolean {
  const listed = /^\{(.*)\}$/s.exec(names)?.[1]?.split(",").map((name) => name.trim()).filter((name) => name !== "") ?? [];
  return listed.length > 0 && listed.every((name) => name.startsWith("type "));
}

function resolve(tree: Tree, from: string, specifier: string): string {
  if (!specifier.startsWith(".")) return specifier;
  const path = posix.join(posix.dirname(from), specifier);
  return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((candidate) => tree.has(candidate)) ?? path;
}

/** Every import that no rule allows, and every file that no rule is about, in a sentence each. */
export function violations(tree: Tree, rules: readonly Rule[]): string[] {
  const ruleOf = (path: string) => rules.filter(({ room }) => isWithin(path, room)).sort((a, b) => b.room.length - a.room.length)[0];
  const strangers = [...tree.keys()].filter((path) => ruleOf(path) === undefined).map((path) => `${path} is in no room: add a rule for it`);
  const forbidden = importsOf(tree).filter((each) => {
    const rule = ruleOf(each.from);
    return rule !== undefined && !allows(rule, each, tree);
  });
  return [...strangers, ...forbidden.map(({ from, to, typeOnly }) => `${from} must not import ${typeOnly ? "types of " : ""}${to}`)];
}

function allows(rule: Rule, { to, typeOnly }: Import, tree: Tree): boolean {
  if (!isPathOf(tree, to)) return (rule.packages ?? []).some((name) => to === name || to.startsWith(`${name}/`) || (name.endsWith(":") && to.startsWith(name)));
  const own = [rule.room, ...(rule.mayImport ?? [])];
  return [...own, ...(typeOnly ? (rule.mayImportTypesOf ?? []) : [])].some((room) => isWithin(to, room));
}

/** Whether an import leads into the tree's folders rather than to a package. */
function isPathOf(tree: Tree, to: string): boolean {
  const [top] = to.split("/");
  return [...tree.keys()].some((path) => path.split("/")[0] === top);
}

function isWithin(path: string, room: string): boolean {
  return path === room || path.startsWith(`${room}/`) || path === `${room}.ts` || path === `${room}.tsx`;
}

/** Circles of files that import each other, each once, as a path back to its start. */
export function cycles(tree: Tree): string[] {
  const imports = new Map<string, string[]>();
  for (const { from, to } of importsOf(tree)) if (tree.has(to)) imports.set(from, [...(imports.get(from) ?? []), to]);
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path].join(" -> "));
    if (start >= 0 || done.has(path)) return;
    for (const next of imports.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of tree.keys()) walk(path, []);
  return found;
}
