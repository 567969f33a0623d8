import { escapeText } from "./text";

/** What is taken over from the sheet of an earlier run in whose place a sheet is written. */
export interface TakenOver {
  readonly settings: KeptSettings;
  readonly cells: UserCellXml;
}

/** Cells of the user's as elements, by row and column. */
export type UserCellXml = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** Inches between the edge of the paper and what is printed. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/**
 * What people set up on a sheet of ours, which it keeps when it is rewritten: its protection with
 * the password, zoom and tab colour, margins, header and a footer of their own. A footer of ours
 * names the month and is written anew, and paper, orientation and scale go with what is on the sheet.
 */
export interface KeptSettings {
  /** Excel's name of the sheet in macros; it must not change while there are any. */
  readonly codeName: string | undefined;
  /** The colour of its tab as an element; "" for none. */
  readonly tabColor: string;
  /** Attributes of its view, as in ` zoomScale="85"`. */
  readonly view: string;
  /** `sheetProtection` and `protectedRanges`; "" where nothing is protected. */
  readonly protection: string;
  readonly margins: Margins | null;
  readonly headerFooter: KeptHeaderFooter;
}

export interface KeptHeaderFooter {
  /** As in ` differentFirst="1"`. */
  readonly attributes: string;
  /** By element: oddHeader, oddFooter … */
  readonly texts: Readonly<Record<string, string>>;
}

/** In the order of the standard. */
export const HEADERS_AND_FOOTERS = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];

/** Fonts, sizes and colours, which programs add when they save. */
const LOOKS = /&"[^"]*"|&K[0-9A-Fa-f]{6}|&\d+ ?/g;
/** A footer as we write it. */
const OURS = /^&L[^]*&R&P \/ &N$/;

/**
 * Header and footer of a sheet of ours.
 *
 * @param footer ours, with the codes of headers and footers, as in "&L绩效考核&R&P / &N"
 * @param kept of the sheet that is rewritten
 * @example headerFooter("&L绩效考核&R&P / &N", null) // "<headerFooter><oddFooter>…"
 */
export function headerFooter(footer: string, kept: KeptHeaderFooter | null): string {
  const texts = kept === null ? { oddFooter: footer } : { ...kept.texts, oddFooter: isOurs(kept.texts.oddFooter ?? "") ? footer : kept.texts.oddFooter };
  const elements = HEADERS_AND_FOOTERS.map((name): [string, string | undefined] => [name, texts[name as keyof typeof texts]]);
  const written = elements.map(([name, text]) => (text ? `<${name}>${escapeText(text)}</${name}>` : "")).join("");
  return written && `<headerFooter${kept?.attributes ?? ""}>${written}</headerFooter>`;
}

function isOurs(footer: string): boolean {
  return OURS.test(footer.replace(LOOKS, ""));
}
