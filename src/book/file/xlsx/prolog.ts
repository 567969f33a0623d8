import { refuse } from "../codes";
import { encodingOf } from "./xml";

/** Bytes; no writer puts more than a declaration and a comment before the root element. */
const LONGEST_PROLOG = 64 * 1024;
/** Comments and processing instructions, closed or still open at the end of what was read. */
const ASIDES = /<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)/g;

/**
 * Refuses an XML part that declares a DOCTYPE, and with it every entity attack. Reads no further
 * than the root element; a part that does not begin like XML (a picture) is left alone.
 *
 * @throws Refusal
 * @example refuseDoctype("xl/theme/theme1.xml", unpack(bytes, entry));
 */
export function refuseDoctype(part: string, chunks: Iterable<Uint8Array>): void {
  let decoder: TextDecoder | undefined;
  let prolog = "";
  let read = 0;
  for (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    prolog += decoder.decode(chunk.subarray(0, LONGEST_PROLOG), { stream: true });
    read += chunk.length;
    if (!/^\s*(<|$)/.test(prolog)) return;
    const bare = prolog.replace(ASIDES, "");
    if (/<!DOCTYPE/i.test(bare)) refuse("file-doctype", { part });
    if (/<[^!?]/.test(bare)) return;
    if (read >= LONGEST_PROLOG) refuse("file-damaged", { part });
  }
}
