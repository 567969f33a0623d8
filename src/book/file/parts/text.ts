import { shorten } from "../../model/shorten";

/** How text stands inside our parts. */

/** Characters a cell holds at most. */
const LONGEST_TEXT = 32_767;

/** What XML 1.0 cannot hold, or would change: control characters, lone surrogates, what looks like such an escape. */
const UNWRITABLE = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;
/** Finds out quickly that a text holds nothing of the kind, as nearly all do. */
const SUSPECT = /[\p{Cc}\p{Cs}_\ufffe\uffff]/u;

/**
 * Escapes text for an element or a quoted attribute.
 *
 * @example escapeXml("A&B") // "A&amp;B"
 */
export function escapeXml(text: string): string {
  if (!/[&<>"]/.test(text)) return text;
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/**
 * Escapes text that people wrote, which may hold any character: those that XML cannot hold become
 * `_x0001_`, and a text that looks like that is kept from being taken for it. Longer than a cell
 * holds, it is cut.
 *
 * @example escapeText("a\u0001<b") // "a_x0001_&lt;b"
 */
export function escapeText(text: string): string {
  const held = text.length > LONGEST_TEXT ? shorten(text, LONGEST_TEXT) : text;
  if (!SUSPECT.test(held)) return escapeXml(held);
  return escapeXml(held.replace(UNWRITABLE, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`));
}
