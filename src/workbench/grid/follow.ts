/** What the open workbook has become, brought to the view: of sheets that were touched, only what differs. */
import { mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { at } from "../../book/model/live/layer";
import type { LiveSheet } from "../../book/model/live/sheet";
import type { LiveWorkbook } from "../../book/model/live/workbook";
import { cellChanges } from "./cell-changes";
import { layoutChanges } from "./layout-changes";
import { namesOf, rulesOf, type ShownName, type SheetRules } from "./rules";
import { layoutOf, worksheet } from "./snapshot";
import { StyleSheet } from "./styles";

/** Rules and names that the view has, as they were told to it. */
export class Shown {
  readonly styles = new StyleSheet();
  readonly rules = new Map<string, SheetRules>();
  names: ReadonlyMap<string, ShownName>;

  constructor(book: LiveWorkbook) {
    this.takeRules(book);
    this.names = namesOf(book);
  }

  /** The view has been told all rules of a workbook. */
  takeRules(book: LiveWorkbook): void {
    this.rules.clear();
    for (const sheet of book.sheets) this.rules.set(sheet.id, rulesOf(sheet));
  }
}

/**
 * Brings the view to where the workbook is. What people have selected, scrolled to, typed but not
 * entered and may undo stays.
 *
 * @param touched ids of the sheets that may differ; sheets that came, went, moved or got another name are found besides
 * @example new Following(api, view, book, shown).follow(new Set(["{1}"]))
 */
export class Following {
  private readonly unitId: string;

  constructor(
    private readonly api: FUniver,
    private readonly view: FWorkbook,
    private readonly book: LiveWorkbook,
    private readonly shown: Shown,
  ) {
    this.unitId = view.getId();
  }

  follow(touched: ReadonlySet<string>): void {
    const known = new Set(this.view.getSheets().map((sheet) => sheet.getSheetId()));
    // Formulas anywhere may name a sheet that went or is called otherwise.
    const all = this.renamesOrRemoves(known);
    this.addSheets(known);
    this.removeSheets();
    this.arrange();
    for (const sheet of this.book.sheets) {
      const isNew = !known.has(sheet.id);
      const shown = this.view.getSheetBySheetId(sheet.id)!;
      if (!isNew) this.bringLayout(sheet, shown);
      if (!isNew && (all || touched.has(sheet.id))) this.bringCells(sheet, shown);
      if (isNew || all || touched.has(sheet.id)) this.bringRules(sheet);
    }
    this.bringNames();
  }

  private renamesOrRemoves(known: ReadonlySet<string>): boolean {
    const names = new Map(this.book.sheets.map(({ id, name }) => [id, name]));
    return [...known].some((id) => names.get(id) !== this.view.getSheetBySheetId(id)!.getSheetName());
  }

  /** As from somebody else: the sheet in front stays there. */
  private addSheets(known: ReadonlySet<string>): void {
    for (const [index, sheet] of this.book.sheets.entries()) {
      if (!known.has(sheet.id)) this.run("sheet.mutation.insert-sheet", { index, sheet: mergeWorksheetSnapshotWithDefault(worksheet(sheet, this.shown.styles)), styles: { ...this.shown.styles.styles } }, { fromCollab: true });
    }
  }

  private removeSheets(): void {
    const left = new Set(this.book.sheets.map(({ id }) => id));
    for (const sheet of this.view.getSheets()) {
      const [id, name] = [sheet.getSheetId(), sheet.getSheetName()];
      if (left.has(id)) continue;
      // The view would go on checking the cells of a sheet that is gone.
      this.takeRulesAway(id, this.shown.rules.get(id) ?? NO_RULES);
      this.shown.rules.delete(id);
      this.run("sheet.mutation.remove-sheet", { subUnitId: id, subUnitName: name });
    }
  }

  /** Names of the sheets, and their order. */
  private arrange(): void {
    for (const [index, { id, name }] of this.book.sheets.entries()) {
      const sheets = this.view.getSheets();
      const from = sheets.findIndex((sheet) => sheet.getSheetId() === id);
      if (from !== index) this.run("sheet.mutation.set-worksheet-order", { subUnitId: id, fromOrder: from, toOrder: index });
      if (sheets[from].getSheetName() !== name) this.run("sheet.mutation.set-worksheet-name", { subUnitId: id, name });
    }
  }

  private bringLayout(sheet: LiveSheet, shown: FWorksheet): void {
    for (const { id, params } of layoutChanges(layoutOf(sheet), shown.getSheet().getConfig())) this.run(id, { subUnitId: sheet.id, ...params });
  }

  private bringCells(sheet: LiveSheet, shown: FWorksheet): void {
    const changes = cellChanges(sheet, shown, this.shown.styles);
    if (changes === null) return;
    // Nothing of what a cell was may shine through.
    this.run("sheet.mutation.set-range-values", { subUnitId: sheet.id, cellValue: changes.cleared }, { onlyLocal: true });
    this.run("sheet.mutation.set-range-values", { subUnitId: sheet.id, cellValue: changes.cells });
  }

  private bringRules(sheet: LiveSheet): void {
    const [before, after] = [this.shown.rules.get(sheet.id) ?? NO_RULES, rulesOf(sheet)];
    this.shown.rules.set(sheet.id, after);
    const changed = (kind: keyof SheetRules) => differ(before[kind], after[kind]);
    const only = (rules: SheetRules): SheetRules => ({ conditionals: changed("conditionals") ? rules.conditionals : [], validations: changed("validations") ? rules.validations : [], tables: changed("tables") ? rules.tables : [] });
    this.takeRulesAway(sheet.id, only(before));
    this.addRules(sheet, only(after));
  }

  private takeRulesAway(subUnitId: string, { conditionals, validations, tables }: SheetRules): void {
    for (const { cfId } of conditionals) this.run("sheet.mutation.delete-conditional-rule", { subUnitId, cfId });
    for (const { uid } of validations) this.run("data-validation.mutation.removeRule", { subUnitId, ruleId: uid });
    for (const { id } of tables) this.run("sheet.mutation.delete-table", { subUnitId, tableId: id });
  }

  private addRules(sheet: LiveSheet, { conditionals, validations, tables }: SheetRules): void {
    const at = { subUnitId: sheet.id };
    // The last that is added is the first that holds.
    for (const rule of [...conditionals].reverse()) this.run("sheet.mutation.add-conditional-rule", { ...at, rule });
    for (const rule of validations) this.run("data-validation.mutation.addRule", { ...at, rule });
    for (const table of tables) this.run("sheet.mutation.add-table", { ...at, tableId: table.id, name: table.name, range: table.range, header: headersOf(sheet, table.range), options: table.options });
  }

  private bringNames(): void {
    const [before, after] = [this.shown.names, namesOf(this.book)];
    this.shown.names = after;
    for (const [id, name] of before) if (!after.has(id)) this.run("formula.mutation.remove-defined-name", { ...name });
    for (const [id, name] of after) if (differ(before.get(id), name)) this.run("formula.mutation.set-defined-name", { ...name });
  }

  private run(id: string, params: object, options?: { readonly [name: string]: boolean }): void {
    this.api.syncExecuteCommand(id, { unitId: this.unitId, ...params }, options);
  }
}

const NO_RULES: SheetRules = { conditionals: [], validations: [], tables: [] };

function differ(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

function headersOf({ cells }: LiveSheet, { startRow, startColumn, endColumn }: SheetRules["tables"][number]["range"]): string[] {
  return Array.from({ length: endColumn - startColumn + 1 }, (_, n) => String(at(cells.values, startRow, startColumn + n) ?? ""));
}
