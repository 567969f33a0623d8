import { isOurFooter, isOurHeader } from "../../model/around-page";
import type { Margins } from "../../paper";
import { escapeText } from "./text";

/** What is taken over from the sheet of an earlier run in whose place a sheet is written. */
export interface TakenOver {
  readonly settings: KeptSettings;
  readonly cells: UserCellXml;
}

/** Cells of the user's as elements, by row and column. */
export type UserCellXml = ReadonlyMap<number, ReadonlyMap<number, string>>;

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

/** However small the sheet is printed, what stands around it can be read. */
const FULL_SIZE = ' scaleWithDoc="0"';

/** What we print around a sheet, with the codes of headers and footers, as in "&L绩效考核&R&P / &N". */
export interface AroundPage {
  readonly header: string | undefined;
  readonly footer: string;
}

/**
 * Header and footer of a sheet of ours.
 *
 * @param kept of the sheet that is rewritten
 * @example headerFooter({ header: undefined, footer: "&L绩效考核&R&P / &N" }, null) // "<headerFooter scaleWithDoc=\"0\"><oddFooter>…"
 */
export function headerFooter({ header, footer }: AroundPage, kept: KeptHeaderFooter | null): string {
  const { oddHeader, oddFooter = "" } = kept?.texts ?? {};
  const isOurs = kept === null || isOurFooter(oddFooter);
  const texts = { ...kept?.texts, oddHeader: oddHeader === undefined || isOurHeader(oddHeader) ? header : oddHeader, oddFooter: isOurs ? footer : oddFooter };
  const elements = HEADERS_AND_FOOTERS.map((name): [string, string | undefined] => [name, texts[name as keyof typeof texts]]);
  const written = elements.map(([name, text]) => (text ? `<${name}>${escapeText(text)}</${name}>` : "")).join("");
  return written && `<headerFooter${kept?.attributes ?? FULL_SIZE}>${written}</headerFooter>`;
}
