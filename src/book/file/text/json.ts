/**
 * JSON as people save it: in the encoding their editor chose, and with the place where it breaks.
 */
import { Refusal } from "../../refusal";
import { decodeText } from "./decode";

/** Where reading stopped, as editors count: from 1. */
export interface JsonFlaw {
  readonly line: number;
  readonly column: number;
}

/**
 * Reads JSON; on Windows it may have been saved as GB18030 or UTF-16.
 *
 * @returns the value, or where the text stops being JSON: at once, where it is no text
 * @example readJson(new TextEncoder().encode('{"a": 1,,}')) // { flaw: { line: 1, column: 9 } }
 */
export function readJson(bytes: Uint8Array): { readonly json: unknown } | { readonly flaw: JsonFlaw } {
  const text = textOf(bytes);
  try {
    return { json: JSON.parse(text) };
  } catch {
    return { flaw: placeOf(text, flawIn(text)) };
  }
}

function textOf(bytes: Uint8Array): string {
  try {
    return decodeText(bytes);
  } catch (error) {
    if (error instanceof Refusal) return "";
    throw error;
  }
}

/** What may come next: a value, a value or the end of a list, a key, a key or the end of an object, a colon, or what follows a value. */
type State = "value" | "first" | "key" | "firstKey" | "colon" | "after";
type Kind = "{" | "[" | "}" | "]" | ":" | "," | "text" | "word";

const VALUE = { "{": "firstKey", "[": "first", text: "after", word: "after" } as const;
const NEXT: Readonly<Record<State, Readonly<Partial<Record<Kind, State>>>>> = {
  value: VALUE,
  first: { ...VALUE, "]": "after" },
  key: { text: "colon" },
  firstKey: { text: "colon", "}": "after" },
  colon: { ":": "value" },
  after: { "}": "after", "]": "after", ",": "value" },
};
const OPENED_BY: Readonly<Partial<Record<Kind, Kind>>> = { "}": "{", "]": "[" };

// eslint-disable-next-line no-control-regex -- a text has none of them
const TOKEN = /[\t\n\r ]*(?:([{}[\],:])|("[^"\\\u0000-\u001F]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001F]*)*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)/y;
const SPACE = /[\t\n\r ]*/y;

/** The offset of the first token that cannot stand where it does. The engine's own messages name it only sometimes. */
function flawIn(text: string): number {
  const open: Kind[] = [];
  let state: State | null = "value";
  for (let at = 0; ; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    state = token === null ? null : follow(state, (token[1] as Kind | undefined) ?? (token[2] === undefined ? "word" : "text"), open);
    if (state === null) return at + spaceAt(text, at);
  }
}

/** The state behind a token; null where it may not stand. */
function follow(state: State, kind: Kind, open: Kind[]): State | null {
  const next = NEXT[state][kind];
  const opener = OPENED_BY[kind];
  if (next === undefined || (opener !== undefined && open.pop() !== opener)) return null;
  if (kind === "{" || kind === "[") open.push(kind);
  if (kind !== ",") return next;
  return open.length === 0 ? null : open.at(-1) === "{" ? "key" : next;
}

function spaceAt(text: string, at: number): number {
  SPACE.lastIndex = at;
  return SPACE.exec(text)![0].length;
}

function placeOf(text: string, offset: number): JsonFlaw {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: lines[lines.length - 1]!.length + 1 };
}
