import { refuse } from "../codes";
import { LIMITS } from "../limits";
import { checkPartName } from "./name";

/** One file inside a zip, as its central directory tells it. */
export interface ZipEntry {
  readonly name: string;
  readonly stored: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Offset of the local header. */
  readonly header: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const CENTRAL = 0x02014b50;
const CENTRAL_SIZE = 46;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_SIZE = 20;
const ZIP64_END = 0x06064b50;
const ZIP64_EXTRA = 1;
/** In a 32-bit field: look in the 64-bit one. */
const ELSEWHERE = 0xffffffff;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

/**
 * Reads a zip's central directory and refuses, before anything is unpacked, what no spreadsheet
 * program writes: names that leave the package, parts that share bytes, sizes of a zip bomb.
 * Folders are left out.
 *
 * @throws Refusal
 * @example readDirectory(bytes)[0].name // "[Content_Types].xml"
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = directoryPlace(view);
  if (count > LIMITS.parts) refuse("file-too-many-parts", { limit: LIMITS.parts });
  const entries: ZipEntry[] = [];
  let at = start;
  for (let n = 0; n < count; n++) {
    if (!inside(view, at, CENTRAL_SIZE) || view.getUint32(at, true) !== CENTRAL) damaged();
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const end = at + CENTRAL_SIZE + nameLength + extraLength + view.getUint16(at + 32, true);
    if (!inside(view, at, end - at)) damaged();
    const entry = readEntry(view, at, nameLength, extraLength);
    if (!entry.name.endsWith("/")) entries.push(entry);
    at = end;
  }
  checkSizes(entries);
  checkApart(entries, start);
  return entries;
}

function directoryPlace(view: DataView): { count: number; start: number } {
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count !== 0xffff && start !== ELSEWHERE) return { count, start };
  const locator = end - ZIP64_LOCATOR_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return { count, start };
  const end64 = longAt(view, locator + 8);
  if (!inside(view, end64, 56) || view.getUint32(end64, true) !== ZIP64_END) damaged();
  return { count: longAt(view, end64 + 32), start: longAt(view, end64 + 48) };
}

function endRecord(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return damaged();
}

function readEntry(view: DataView, at: number, nameLength: number, extraLength: number): ZipEntry {
  const nameBytes = new Uint8Array(view.buffer, view.byteOffset + at + CENTRAL_SIZE, nameLength);
  const name = new TextDecoder().decode(nameBytes);
  checkPartName(name);
  if (view.getUint16(at + 8, true) & ENCRYPTED) refuse("file-encrypted", {});
  const method = view.getUint16(at + 10, true);
  if (method !== STORED && method !== DEFLATED) damaged(name);
  const long = longFields(view, at + CENTRAL_SIZE + nameLength, extraLength);
  const size = longer(view.getUint32(at + 24, true), long);
  const packedSize = longer(view.getUint32(at + 20, true), long);
  const header = longer(view.getUint32(at + 42, true), long);
  return { name, stored: method === STORED, crc: view.getUint32(at + 16, true), packedSize, size, header };
}

/** The 64-bit numbers an entry carries for the 32-bit fields that cannot hold them, in field order. */
function longFields(view: DataView, from: number, length: number): number[] {
  let at = from;
  while (at + 4 <= from + length) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === ZIP64_EXTRA && at + 4 + size <= from + length) {
      return Array.from({ length: Math.floor(size / 8) }, (_, n) => longAt(view, at + 4 + 8 * n));
    }
    at += 4 + size;
  }
  return [];
}

function longer(field: number, long: number[]): number {
  return field === ELSEWHERE ? (long.shift() ?? damaged()) : field;
}

function checkSizes(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > LIMITS.unpacked) refuse("file-oversized", { megabytes: LIMITS.unpacked / 1024 / 1024 });
  for (const { name, size, packedSize } of entries) {
    if (size > LIMITS.ratioFrom && size > packedSize * LIMITS.ratio) refuse("file-overpacked", { part: name, ratio: LIMITS.ratio });
  }
}

/** No two parts may share bytes (a quine-like bomb) or a name (which one would be read?). */
function checkApart(entries: readonly ZipEntry[], directory: number): void {
  const names = new Set<string>();
  let free = 0;
  for (const entry of [...entries].sort((a, b) => a.header - b.header)) {
    const key = entry.name.toLowerCase();
    const end = entry.header + 30 + entry.packedSize;
    if (entry.header < free || end > directory || names.has(key)) damaged(entry.name);
    names.add(key);
    free = end;
  }
}

function inside(view: DataView, at: number, length: number): boolean {
  return at >= 0 && at + length <= view.byteLength;
}

function longAt(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function damaged(part = ""): never {
  return refuse("file-damaged", { part });
}
