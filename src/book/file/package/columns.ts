import type { Column } from "../../model/workbook";
import type { OfficePackage } from "../xlsx/package";
import { isOn, type Attributes } from "../xlsx/xml";

/**
 * The columns of a sheet that is rewritten: as wide as the user made them, and hidden where the user
 * hid them; those the sheet says nothing of as they are wanted.
 *
 * @param part the sheet as it was
 * @throws Refusal when it is damaged
 * @example keptColumns(book, "xl/worksheets/sheet4.xml", [{ width: 12 }]) // [{ width: 20 }]
 */
export function keptColumns(book: OfficePackage, part: string, wanted: readonly Column[]): Column[] {
  const columns = [...wanted];
  let inCells = false;
  book.read(part, {
    open(name, attributes) {
      if (name === "col" && !inCells) takeOver(columns, attributes);
      inCells ||= name === "sheetData";
    },
    done: () => inCells,
  });
  return columns;
}

function takeOver(columns: Column[], { min, max, width, customWidth, hidden }: Attributes): void {
  const last = Math.min(Number(max), columns.length);
  for (let column = Number(min) - 1; column < last; column++) {
    const own = isOn(customWidth) && Number(width) > 0 ? { width: Number(width) } : { width: columns[column].width };
    columns[column] = isOn(hidden) ? { ...own, hidden: true } : own;
  }
}
