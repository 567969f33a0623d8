import { Inflate } from "fflate";
import { refuse } from "../codes";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./directory";

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
/** Packed bytes handed over at once: a bomb's 1000-fold swell stays at 16 MB before it is noticed. */
const BITE = 16 * 1024;

/**
 * A part's content, piece by piece. Declared sizes are not trusted: the part is refused as soon as
 * it grows beyond its declared size, and at the end if size or checksum differ. Stopping early is fine.
 *
 * @throws Refusal
 * @example for (const chunk of unpack(bytes, entry)) decoder.decode(chunk, { stream: true });
 */
export function* unpack(bytes: Uint8Array, entry: ZipEntry): Generator<Uint8Array, void, undefined> {
  const packed = packedBytes(bytes, entry);
  let size = 0;
  let crc = 0;
  for (const chunk of entry.stored ? [packed] : inflate(packed, entry.name)) {
    size += chunk.length;
    if (size > entry.size) damaged(entry.name);
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (size !== entry.size || crc !== entry.crc) damaged(entry.name);
}

/**
 * A part as it is packed. Name and extra field of the local header may differ in length from the
 * directory's.
 *
 * @throws Refusal
 * @example packedBytes(bytes, entry).length // entry.packedSize
 */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.header;
  if (at + LOCAL_SIZE > bytes.length || view.getUint32(at, true) !== LOCAL) damaged(entry.name);
  const start = at + LOCAL_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.packedSize > bytes.length) damaged(entry.name);
  return bytes.subarray(start, start + entry.packedSize);
}

function* inflate(packed: Uint8Array, part: string): Generator<Uint8Array, void, undefined> {
  let ready: Uint8Array = packed.subarray(0, 0);
  const inflater = new Inflate((chunk) => (ready = chunk));
  for (let at = 0; at < packed.length; at += BITE) {
    try {
      inflater.push(packed.subarray(at, at + BITE), at + BITE >= packed.length);
    } catch {
      damaged(part);
    }
    if (ready.length > 0) yield ready;
  }
}

function damaged(part: string): never {
  return refuse("file-damaged", { part });
}
