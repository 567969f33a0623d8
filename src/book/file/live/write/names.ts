import type { LiveName } from "../../../model/live/name";
import type { LiveSheet } from "../../../model/live/sheet";
import { columnsReference, referenceTo, rowsReference } from "../../../model/reference";
import { renameSheets } from "../../../model/rename-sheets";
import { namesPlace } from "../../package/workbook-part";
import { fileFormula, shownFormula } from "../../parts/formula";
import { escapeText, escapeXml } from "../../parts/text";
import { isOn } from "../../xlsx/xml";
import { childNamed, type XmlDocument, type XmlElement } from "../../xlsx/xml-document";
import { isHeld } from "../read/workbook";

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";

/** The names of one scope: of a sheet, or of the whole workbook. */
export interface ScopeToWrite {
  /** Position of its tab, as it was; null for the whole workbook, and for a new sheet. */
  readonly before: number | null;
  /** Position of its tab now; null for the whole workbook. */
  readonly now: number | null;
  readonly names: readonly LiveName[];
  /** What is printed of the sheet, where that changed. */
  readonly print: PrintChange | null;
}

/** The names by which a sheet says what of it is printed, as formulas; null for none. */
export interface PrintChange {
  readonly area?: string | null;
  readonly titles?: string | null;
}

/**
 * Writes defined names. Those that say what they said stay letter by letter; those a live workbook
 * does not know stay too, with the sheets they name under their new names.
 *
 * @param document the workbook part
 * @param scopes that of the workbook, and those of all tabs there are now
 * @param renamed new names of sheets, by the old ones in small letters
 */
export function writeNames(document: XmlDocument, scopes: readonly ScopeToWrite[], renamed: ReadonlyMap<string, string>): void {
  const { root } = document;
  const list = childNamed(root, "definedNames");
  const standing = list?.children ?? [];
  const written = scopes.flatMap((scope) => scopeXml(document, standing, scope, renamed));
  const texts = (names: readonly string[]) => JSON.stringify([...names].sort());
  if (texts(standing.map((name) => document.markupOf(name))) === texts(written)) return;
  if (list && written.length === 0) document.remove(list);
  else if (list) document.setContent(list, written.join(""));
  else if (written.length > 0) document.insertAfter(namesPlace(root), `<${root.prefix}definedNames>${written.join("")}</${root.prefix}definedNames>`);
}

/**
 * What of a sheet is printed, where that is not what it was or the sheet has another name.
 *
 * @param before null for a new sheet
 */
export function printChange(before: LiveSheet | null, { name, page }: LiveSheet): PrintChange | null {
  const same = (part: "area" | "titleRows" | "titleColumns") => JSON.stringify(before?.page[part] ?? null) === JSON.stringify(page[part]);
  const titles = [...(page.titleColumns ? [columnsReference(name, ...page.titleColumns)] : []), ...(page.titleRows ? [rowsReference(name, ...page.titleRows)] : [])];
  const change = { ...(!same("area") && { area: page.area ? referenceTo(name, page.area) : null }), ...(!(same("titleRows") && same("titleColumns")) && { titles: titles.length === 0 ? null : titles.join(",") }) };
  return Object.keys(change).length === 0 ? null : change;
}

function scopeXml(document: XmlDocument, standing: readonly XmlElement[], scope: ScopeToWrite, renamed: ReadonlyMap<string, string>): string[] {
  const { before, now, names, print } = scope;
  const isNew = before === null && now !== null;
  const own = isNew ? [] : standing.filter(({ attributes: { localSheetId } }) => (before === null ? localSheetId === undefined : Number(localSheetId ?? NaN) === before));
  const printed: readonly (readonly [string, string | null | undefined])[] = [[PRINT_AREA, print?.area], [PRINT_TITLES, print?.titles]];
  const isRewritten = (name: XmlElement) => printed.some(([key, formula]) => formula !== undefined && key.toLowerCase() === name.attributes.name?.toLowerCase());
  const unknown = own.filter((name) => !isHeld(name) && !isRewritten(name)).map((name) => moved(document, name, now, renamed));
  const known = names.map((name) => {
    const same = own.find((element) => isHeld(element) && saysTheSame(element, name));
    return same ? moved(document, same, now, new Map()) : nameXml(document, name, now);
  });
  const prints = printed.flatMap(([name, formula]) => (formula ? [nameXml(document, { name, formula, visible: true, comment: "" }, now)] : []));
  return [...unknown, ...known, ...prints];
}

function saysTheSame({ attributes: { name, hidden, comment = "" }, text }: XmlElement, live: LiveName): boolean {
  return name === live.name && isOn(hidden) === !live.visible && comment === live.comment && shownFormula(text) === live.formula;
}

function moved(document: XmlDocument, element: XmlElement, tab: number | null, renamed: ReadonlyMap<string, string>): string {
  if (tab !== null && Number(element.attributes.localSheetId) !== tab) document.setAttribute(element, "localSheetId", String(tab));
  const formula = renameSheets(element.text, renamed);
  if (formula !== element.text) document.setContent(element, escapeXml(formula));
  return document.markupOf(element);
}

function nameXml(document: XmlDocument, { name, formula, visible, comment }: LiveName, tab: number | null): string {
  const tag = `${document.root.prefix}definedName`;
  const scope = tab === null ? "" : ` localSheetId="${tab}"`;
  const said = comment === "" ? "" : ` comment="${escapeText(comment)}"`;
  return `<${tag} name="${escapeText(name)}"${said}${scope}${visible ? "" : ' hidden="1"'}>${escapeXml(fileFormula(formula))}</${tag}>`;
}
