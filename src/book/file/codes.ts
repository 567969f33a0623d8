import { issueOf, type Place } from "../../appraisal/issue";
import { Refusal } from "../refusal";

type NoFacts = Record<string, never>;

/** Everything that can be wrong with a file before a single figure in it is looked at. */
export interface FileCodes {
  /** Nothing in it, or nothing but blanks. */
  "file-empty": NoFacts;
  /** A picture, a PDF, a Word document, noise. */
  "file-not-workbook": NoFacts;
  /** Needs a password to open. */
  "file-encrypted": NoFacts;
  /** .xls of Excel 97-2003 and before. */
  "file-old-xls": NoFacts;
  "file-xlsb": NoFacts;
  /** OpenDocument, as LibreOffice saves it. */
  "file-ods": NoFacts;
  /** A web page or XML table that calls itself .xls, as many back ends export it. */
  "file-web-page": NoFacts;
  /** A .zip around the real files. */
  "file-archive": NoFacts;
  /** Cut off or altered; `part` is the piece that cannot be read, "" when it is the whole. */
  "file-damaged": { part: string };
  "file-part-missing": { part: string };
  /** XML that declares a DOCTYPE, the door for entity attacks; no spreadsheet program writes one. */
  "file-doctype": { part: string };
  /** A part name or a reference that leaves the package. */
  "file-unsafe-name": { part: string };
  /** Unpacks to more than `megabytes`. */
  "file-oversized": { megabytes: number };
  /** One part unpacks to more than `ratio` times its packed size. */
  "file-overpacked": { part: string; ratio: number };
  "file-too-many-parts": { limit: number };
  "file-too-many-cells": { limit: number };
  /** Charts or macros only. */
  "file-no-sheets": NoFacts;
  /** In the strict dialect, into which sheets in the common one do not fit. */
  "file-strict": NoFacts;
  /** Its structure is protected, and `sheets` would have to be added. */
  "file-structure-locked": { sheets: string };
  /** Digitally signed; whatever is saved, the signature does not hold any more. */
  "file-signed": NoFacts;
  /** Notes, pictures and the like that people put on `sheets` of ours, which are written anew. */
  "file-additions-lost": { sheets: string };
  /** Formulas of the user's in `cells` that read `sheets` of ours and show what these held before. */
  "file-formulas-stale": { cells: string; sheets: string };
  /** What writes files could not be had, or broke. */
  "file-not-saved": { reason: string };
  /** Neither Unicode nor GB18030. */
  "text-encoding-unknown": NoFacts;
  /** Unicode with a few broken characters, so that names would be wrong. */
  "text-damaged": NoFacts;
  /** A quotation mark that is not closed swallows the rows after it. */
  "text-quote-open": NoFacts;
}

/** What is said of files. */
export const fileIssue = issueOf<FileCodes>();

/**
 * Stops reading the file.
 *
 * @example refuse("file-damaged", { part: "xl/workbook.xml" })
 */
export function refuse<K extends keyof FileCodes>(code: K, params: FileCodes[K], place: Place = {}): never {
  throw new Refusal(fileIssue("error", code, params, place));
}
