import { SaxParser } from "@cj-tech-master/excelts/xml";
import { refuse } from "../codes";

export type Attributes = Readonly<Record<string, string | undefined>>;

/** Names come without their namespace prefix: `x:row` of some writers is `row` of the others. */
export interface XmlReader {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
  /** Asked after each piece: whether the rest does not matter. */
  done?(): boolean;
}

/**
 * Walks through an XML part.
 *
 * @param part its name, for the refusal
 * @throws Refusal when it is not well-formed, or not in the encoding it claims
 * @example readXml("xl/styles.xml", chunks, { open: (name) => names.push(name) });
 */
export function readXml(part: string, chunks: Iterable<Uint8Array>, reader: XmlReader): void {
  // Control characters are dropped as the library does in its own reading.
  const parser = new SaxParser({ position: false, invalidCharHandling: "skip" });
  const damaged = () => refuse("file-damaged", { part });
  parser.on("error", damaged);
  parser.on("opentag", (tag) => reader.open(localName(tag.name), tag.attributes));
  parser.on("closetag", (tag) => reader.close?.(localName(tag.name)));
  parser.on("text", (text) => reader.text?.(text));
  parser.on("cdata", (text) => reader.text?.(text));
  for (const text of decodeXml(part, chunks)) {
    parser.write(text);
    if (reader.done?.()) return;
  }
  parser.close();
}

/**
 * The text of an XML part, piece by piece.
 *
 * @throws Refusal when it is not in the encoding it begins in
 * @example [...decodeXml("xl/workbook.xml", chunks)].join("")
 */
export function* decodeXml(part: string, chunks: Iterable<Uint8Array>): Generator<string, void, undefined> {
  let decoder: TextDecoder | undefined;
  for (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
    yield decode(decoder, chunk, part);
  }
  yield decoder ? decode(decoder, undefined, part) : "";
}

/** The encoding an XML document begins in. Excel writes UTF-8; the standard allows UTF-16. */
export function encodingOf(start: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}

/** An attribute by its name without prefix: `r:id` is `id`. */
export function attributeNamed(attributes: Attributes, name: string): string | undefined {
  return Object.entries(attributes).find(([key]) => localName(key) === name)?.[1];
}

/** An XML boolean; false when absent. */
export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

function decode(decoder: TextDecoder, chunk: Uint8Array | undefined, part: string): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    return refuse("file-damaged", { part });
  }
}

/** A name without its namespace prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
