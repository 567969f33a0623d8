import { rangeName } from "../../model/range-name";
import { cellName } from "../../grid";
import { shorten } from "../../model/shorten";
import type { LiveConditional } from "../../model/live/conditional";
import type { LiveSheet } from "../../model/live/sheet";
import type { LiveValidation, ValidationManner } from "../../model/live/validation";
import { CALL } from "./cells";
import type { Step } from "./step";

/** Merges, before looks, since a merged cell is drawn as one. */
export function mergeSteps({ merges }: LiveSheet, key: string): Step[] {
  return merges.map((range): Step => ({ bytes: CALL, ask: (room) => room.sheet(key).getRange(rangeName(range)).merge(false) }));
}

/** Conditional formats, the last first: Excel puts a new one before the others. */
export function conditionalSteps({ conditionals }: LiveSheet, key: string): Step[] {
  return [...conditionals].reverse().flatMap((conditional): Step[] => {
    const address = rangeName(conditional.range);
    if (conditional.kind === "other") return [];
    return [{ bytes: 4 * CALL, ask: (room) => ask(room.sheet(key).getRange(address).conditionalFormats, conditional) }];
  });
}

function ask(formats: Excel.ConditionalFormatCollection, conditional: Exclude<LiveConditional, { kind: "other" }>): void {
  if (conditional.kind === "formula") {
    const { custom } = formats.add("Custom");
    custom.rule.formula = `=${conditional.formula}`;
    if (conditional.color !== null) custom.format.font.color = `#${conditional.color}`;
    if (conditional.fill !== null) custom.format.fill.color = `#${conditional.fill}`;
    if (conditional.below !== null) Object.assign(custom.format.borders.bottom, { style: "Continuous", color: `#${conditional.below}` });
    return;
  }
  const { dataBar } = formats.add("DataBar");
  dataBar.positiveFormat.fillColor = `#${conditional.color}`;
  dataBar.positiveFormat.gradientFill = false;
  dataBar.negativeFormat.fillColor = `#${conditional.color}`;
  dataBar.lowerBoundRule = bound(conditional.min);
  dataBar.upperBoundRule = bound(conditional.max);
}

function bound(value: number | null): Excel.ConditionalDataBarRule {
  return value === null ? { type: "Automatic" } : { type: "Number", formula: `=${value}` };
}

/** Drop-downs and checks of entries. */
export function validationSteps({ validations }: LiveSheet, key: string): Step[] {
  return validations.map((validation): Step => {
    const address = rangeName(validation.range);
    return {
      bytes: 3 * CALL + 3 * (validation.prompt.length + validation.error.length),
      ask: (room) => {
        const { dataValidation } = room.sheet(key).getRange(address);
        dataValidation.rule = ruleOf(validation);
        dataValidation.ignoreBlanks = true;
        const { promptTitle, errorTitle, style } = validation.manner ?? PLAIN_MANNER;
        if (validation.prompt !== "") dataValidation.prompt = { showPrompt: true, title: promptTitle, message: shorten(validation.prompt, 255) };
        if (validation.error !== "" || style !== "Stop") dataValidation.errorAlert = { showAlert: true, style, title: errorTitle, message: shorten(validation.error, 225) };
      },
    };
  });
}

const PLAIN_MANNER: ValidationManner = { promptTitle: "", errorTitle: "", style: "Stop" };

function ruleOf({ rule }: LiveValidation): Excel.DataValidationRule {
  if (rule.kind === "other") return rule.rule;
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: rule.source } };
  const { min, max, whole } = rule;
  const bounds: Excel.BasicDataValidation =
    min !== null && max !== null
      ? { formula1: min, formula2: max, operator: "Between" }
      : max === null
        ? { formula1: min!, operator: "GreaterThanOrEqualTo" }
        : { formula1: max, operator: "LessThanOrEqualTo" };
  return whole ? { wholeNumber: bounds } : { decimal: bounds };
}

/** What stays when scrolling, gridlines, the tab's colour. */
export function viewSteps({ freeze, gridlines, tabColor }: LiveSheet, key: string): Step[] {
  return [
    {
      bytes: 3 * CALL,
      ask: (room) => {
        const sheet = room.sheet(key);
        const { rows, columns } = freeze;
        sheet.showGridlines = gridlines;
        sheet.tabColor = tabColor === null ? "" : `#${tabColor}`;
        if (rows === 0 && columns === 0) sheet.freezePanes.unfreeze();
        else if (columns === 0) sheet.freezePanes.freezeRows(rows);
        else if (rows === 0) sheet.freezePanes.freezeColumns(columns);
        else sheet.freezePanes.freezeAt(rangeName({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
      },
    },
  ];
}

/** How the sheet is printed. */
export function pageSteps({ page }: LiveSheet, key: string): Step[] {
  const { area, titleRows, titleColumns, fit, scale, breaks, columnBreaks, margins, header, footer } = page;
  return [
    {
      bytes: (15 + breaks.length + columnBreaks.length) * CALL,
      ask: (room) => {
        const sheet = room.sheet(key);
        const layout = sheet.pageLayout;
        layout.orientation = page.orientation === "portrait" ? "Portrait" : "Landscape";
        if (page.paper !== null) layout.paperSize = page.paper as Excel.PaperType;
        layout.centerHorizontally = page.centered;
        layout.zoom = fit === null ? { scale } : { ...(fit.wide > 0 ? { horizontalFitToPages: fit.wide } : {}), ...(fit.high > 0 ? { verticalFitToPages: fit.high } : {}) };
        if (margins !== null) layout.setPrintMargins("Inches", margins);
        layout.headersFooters.useSheetScale = page.scalesAround;
        layout.headersFooters.defaultForAllPages.leftHeader = header;
        layout.headersFooters.defaultForAllPages.leftFooter = footer.left;
        layout.headersFooters.defaultForAllPages.rightFooter = footer.right;
        if (area !== null) layout.setPrintArea(rangeName(area));
        if (titleRows !== null) layout.setPrintTitleRows(`$${titleRows[0] + 1}:$${titleRows[1] + 1}`);
        if (titleColumns !== null) layout.setPrintTitleColumns(columnsName(titleColumns));
        for (const row of breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
        for (const column of columnBreaks) sheet.verticalPageBreaks.add(cellName(0, column));
      },
    },
  ];
}

/** @example columnsName([0, 1]) // "$A:$B" */
function columnsName(columns: readonly [number, number]): string {
  return columns.map((column) => `$${cellName(0, column).slice(0, -1)}`).join(":");
}
