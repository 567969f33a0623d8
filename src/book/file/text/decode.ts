import { refuse } from "../codes";

/** Damaged UTF-8 still has this many sound characters for each broken one; other encodings read as UTF-8 do not. */
const SOUND_PER_BROKEN = 10;
const BROKEN = "\uFFFD";

/**
 * The text of a .csv: Unicode by its mark, else UTF-8 if it is flawless UTF-8, else GB18030 (which
 * GBK and GB2312 are part of), as Chinese back ends and Excel write it.
 *
 * @throws Refusal for bytes that are no text, or text in which characters are broken
 * @example decodeText(new Uint8Array([0xd0, 0xa1, 0xc3, 0xc0])) // "小美"
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decodeUnicode(bytes) ?? decodeAs("gb18030", bytes) ?? refuse("text-encoding-unknown", {});
  if (!isPlainText(text)) refuse("file-not-workbook", {});
  return text;
}

function decodeUnicode(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs("utf-16le", bytes) ?? refuse("text-damaged", {});
  if (first === 0xfe && second === 0xff) return decodeAs("utf-16be", bytes) ?? refuse("text-damaged", {});
  const text = decodeAs("utf-8", bytes);
  if (text !== null) return text;
  const marked = first === 0xef && second === 0xbb && third === 0xbf;
  if (marked || isMostlyUtf8(bytes)) refuse("text-damaged", {});
  return null;
}

/** Null when the bytes break the rules of the encoding. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A file cut in the middle of a character would, as GB18030, "read" without complaint, every name garbled. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const broken = text.split(BROKEN).length - 1;
  const sound = (text.match(/[\u0800-\uFFFC]/g) ?? []).length;
  return sound >= broken * SOUND_PER_BROKEN;
}

/** Text has no control characters but tabs and line ends, give or take the odd one a chat export carries along. */
function isPlainText(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  const controls = (text.match(/[\x00-\x08\x0e-\x1f]/g) ?? []).length;
  return !text.includes("\0") && controls * 100 <= text.length;
}
