export type FileKind = "zip" | "encrypted" | "old-xls" | "text";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
/** The container of Office 97-2003, in which Office also wraps what it encrypts. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** A bare worksheet stream of Excel 2 to 4. */
const BIFF = [[0x09, 0x00, 0x04, 0x00], [0x09, 0x02, 0x06, 0x00], [0x09, 0x04, 0x06, 0x00]];

/**
 * What a file is by its first bytes, whatever its name says. Anything unknown is tried as text.
 *
 * @example fileKind(new TextEncoder().encode("昵称,接待人数")) // "text"
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return "zip";
  if (startsWith(bytes, COMPOUND)) return hasStream(bytes, "EncryptedPackage") ? "encrypted" : "old-xls";
  return BIFF.some((start) => startsWith(bytes, start)) ? "old-xls" : "text";
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, n) => bytes[n] === byte);
}

/** Whether a compound file names a stream so; names are UTF-16 in 128-byte directory entries. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const letters = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + letters.length <= bytes.length; at += 128) {
    if (letters.every((byte, n) => bytes[at + n] === byte)) return true;
  }
  return false;
}
