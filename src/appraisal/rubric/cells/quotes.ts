/**
 * Names inside a notation. A name stands as it is where nothing in it could be mistaken; otherwise
 * in double quotes, a quote inside doubled, as in a .csv file: `"好评;差评"≥3`.
 */

const QUOTED = /^(?:"((?:[^"]|"")*)"|“([^“”]*)”)$/;
const QUOTED_INSIDE = /"((?:[^"]|"")*)"|“([^“”]*)”/g;
/** Private-use characters stand in for quoted names while a notation is taken apart. */
const FIRST_STAND_IN = 0xe000;

/** Where a name stands, by the characters that mean something there. */
export type Surroundings = keyof typeof RESERVED;

const RESERVED = {
  /** Alone in its cell. */
  cell: /^["“]/,
  /** In a list. */
  list: /["“”、|｜；;，,\r\n\uE000-\uF8FF]/,
  /** In a ratio. */
  ratio: /["“”/／÷\r\n\uE000-\uF8FF]/,
  /** In a notation with comparisons, factors, colons. */
  notation: /["“”、|｜；;，,\r\n:：<>=!＜＞＝！≥≤≧≦⩾⩽≠×*＊↑↓（(）)\uE000-\uF8FF]/,
} as const;

/**
 * Writes a name so that it reads back exactly.
 *
 * @example writeName("好评;差评", "list") // "\"好评;差评\""
 */
export function writeName(name: string, where: Surroundings, isTaken: (name: string) => boolean = () => false): string {
  const plain = name !== "" && name === name.trim() && !RESERVED[where].test(name) && !isTaken(name);
  return plain ? name : `"${name.replaceAll('"', '""')}"`;
}

/** Whether a text is one quoted name, so that words and numbers in it mean nothing. */
export function isQuoted(text: string): boolean {
  return QUOTED.test(text.trim());
}

/** The name a text stands for: without its quotes, or trimmed. */
export function readName(text: string): string {
  const match = QUOTED.exec(text.trim());
  return match === null ? text.trim() : unquoted(match[1], match[2]);
}

function unquoted(straight: string | undefined, curly: string | undefined): string {
  return straight === undefined ? (curly ?? "") : straight.replaceAll('""', '"');
}

/** A notation whose quoted names are hidden, so that separators and signs in them do not count. */
export interface Hidden {
  readonly text: string;
  /** Puts the quotes back into a part of the text. */
  restore(part: string): string;
}

export function hideQuoted(text: string): Hidden {
  const quoted: string[] = [];
  const hidden = text.replace(QUOTED_INSIDE, (whole) => String.fromCharCode(FIRST_STAND_IN + quoted.push(whole) - 1));
  return {
    text: hidden,
    restore: (part) => part.replace(/[\uE000-\uF8FF]/g, (stand) => quoted[stand.charCodeAt(0) - FIRST_STAND_IN] ?? stand),
  };
}

const SEPARATORS = /[、|｜；;，,\r\n]+/;

/** The parts of a notation, quotes still on; empty parts are left out. */
export function splitItems(text: string, separators: RegExp = SEPARATORS): string[] {
  const hidden = hideQuoted(text);
  return hidden.text
    .split(separators)
    .map((part) => hidden.restore(part).trim())
    .filter((part) => part !== "");
}

/**
 * A list of names.
 *
 * @example readList("付款人数、\"销售,人数\"") // ["付款人数", "销售,人数"]
 */
export function readList(text: string): string[] {
  return splitItems(text).map(readName);
}

export function writeList(names: readonly string[], isTaken?: (name: string) => boolean): string {
  return names.map((name) => writeName(name, "list", isTaken)).join("、");
}
