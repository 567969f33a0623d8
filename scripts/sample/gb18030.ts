/**
 * Text as GB18030 bytes, the encoding of .csv files saved by Excel and Chinese back offices. Covers
 * the two-byte characters, that is every one in everyday use.
 *
 * @throws Error for a character outside them
 * @example encodeGb18030("客服") // Uint8Array [191, 205, 183, 254]
 */
export function encodeGb18030(text: string): Uint8Array {
  const codes = twoByteCodes();
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter < "\u0080" ? letter.charCodeAt(0) : codes.get(letter);
    if (code === undefined) throw new Error(`no two-byte GB18030 code for ${letter}`);
    if (code > 0xff) bytes.push(code >> 8);
    bytes.push(code & 0xff);
  }
  return Uint8Array.from(bytes);
}

/** The platform only decodes: every code is decoded once and the table turned round. */
function twoByteCodes(): ReadonlyMap<string, number> {
  const decoder = new TextDecoder("gb18030");
  const codes = new Map<string, number>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      const letter = decoder.decode(Uint8Array.of(lead, trail));
      if ([...letter].length === 1 && letter !== "\ufffd") codes.set(letter, (lead << 8) | trail);
    }
  }
  return codes;
}
