import type { CellRange } from "../grid";
import { isOurFooter, isOurHeader } from "../model/around-page";
import { cellsAmong } from "../model/live/own-names";
import type { LivePage } from "../model/live/page";
import { overlap, without } from "../model/live/range";
import type { LiveSheet } from "../model/live/sheet";
import type { LiveValidation } from "../model/live/validation";
import type { Margins } from "../paper";

/**
 * What takes a sheet's place, with what people set up on it: margins, header and footer of their own,
 * the colour of its tab, and what may be entered into cells that are not ours.
 *
 * @param now the sheet as it stands
 * @param pageWithin how the new one is printed within other margins
 * @example keepingSettings(snapshot, draw(sheet, id), (margins) => drawPage(sheet, margins)).tabColor // "FF0000"
 */
export function keepingSettings(now: LiveSheet, after: LiveSheet, pageWithin: (margins: Margins) => LivePage): LiveSheet {
  const { margins } = now.page;
  const page = margins === null ? after.page : pageWithin(margins);
  return { ...after, tabColor: now.tabColor, page: { ...page, ...around(now.page, page) }, validations: [...after.validations, ...usersValidations(now, after)] };
}

function around({ header, footer, scalesAround }: LivePage, wanted: LivePage): Pick<LivePage, "header" | "footer" | "scalesAround"> {
  const isOurs = isOurFooter(`&L${footer.left}&R${footer.right}`);
  return { header: header === "" || isOurHeader(`&L${header}`) ? wanted.header : header, footer: isOurs ? wanted.footer : footer, scalesAround };
}

/** Where the workbook does not say which cells are ours, none can be told to be theirs. */
function usersValidations(now: LiveSheet, after: LiveSheet): LiveValidation[] {
  const own = cellsAmong(now.names);
  if (own === undefined) return [];
  const ours: CellRange[] = [...own.areas, ...(cellsAmong(after.names)?.areas ?? []), ...after.validations.map(({ range }) => range)];
  return now.validations.flatMap((validation) => (ours.some((area) => overlap(area, validation.range)) ? outside(validation, ours) : [validation]));
}

/** A formula is told from the first cell of its range, and would mean other cells from another. */
function outside(validation: LiveValidation, ours: readonly CellRange[]): LiveValidation[] {
  const { rule, range } = validation;
  if (rule.kind === "other") return [];
  return ours.reduce<CellRange[]>((pieces, area) => pieces.flatMap((piece) => without(piece, area)), [range]).map((piece) => ({ ...validation, range: piece }));
}
