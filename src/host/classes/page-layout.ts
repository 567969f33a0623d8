import type { LivePage } from "../../book/model/live/page";
import type { LiveSheet } from "../../book/model/live/sheet";
import type { Margins } from "../../book/paper";
import { COLUMNS, ROWS } from "../../book/model/address";
import { invalidArgument } from "../errors";
import { hostObject, isFlag, isOneOf, isText, property, type HostClass, type HostObject, type ValueMember } from "../object";
import type { Session } from "../session";
import { rangeAreas } from "./range-areas";
import { rangeGiven, rangeObject } from "./range";

interface Page {
  readonly session: Session;
  readonly sheet: LiveSheet;
}

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
/** Excel's own, in inches. */
const NORMAL: Margins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

function change({ session, sheet }: Page, changes: Partial<LivePage>): void {
  session.requireWritable(sheet);
  sheet.page = { ...sheet.page, ...changes };
}

function zoomOf({ sheet: { page } }: Page): Zoom {
  if (page.fit === null) return { scale: page.scale };
  const { wide, high } = page.fit;
  return { ...(wide > 0 ? { horizontalFitToPages: wide } : {}), ...(high > 0 ? { verticalFitToPages: high } : {}) };
}

function setZoom(page: Page, { scale, horizontalFitToPages: wide, verticalFitToPages: high }: Zoom): void {
  if (scale !== undefined && (scale < 10 || scale > 400)) throw invalidArgument("zoom.scale");
  if (wide !== undefined || high !== undefined) change(page, { fit: { wide: wide ?? 0, high: high ?? 0 } });
  else change(page, { fit: null, scale: scale ?? 100 });
}

const margin = (side: keyof Margins): ValueMember<Page> => ({ get: ({ sheet: { page } }) => (page.margins ?? NORMAL)[side] * POINTS.Inches });

const footerClass: HostClass<Page> = {
  name: "HeaderFooter",
  values: {
    LeftHeader: property(({ sheet }: Page) => sheet.page.header, (page, header) => change(page, { header: limited(header) }), isText, "LeftHeader"),
    LeftFooter: property(({ sheet }: Page) => sheet.page.footer.left, (page, left) => change(page, { footer: { ...page.sheet.page.footer, left: limited(left) } }), isText, "LeftFooter"),
    RightFooter: property(({ sheet }: Page) => sheet.page.footer.right, (page, right) => change(page, { footer: { ...page.sheet.page.footer, right: limited(right) } }), isText, "RightFooter"),
  },
};

const groupClass: HostClass<Page> = {
  name: "HeaderFooterGroup",
  values: { UseSheetScale: property(({ sheet }: Page) => sheet.page.scalesAround, (page, scalesAround) => change(page, { scalesAround }), isFlag, "UseSheetScale") },
  objects: { DefaultForAllPages: (page) => hostObject(footerClass, page) },
};

function limited(text: string): string {
  if (text.length > 255) throw invalidArgument("a header or footer longer than 255 characters");
  return text;
}

const pageLayoutClass: HostClass<Page> = {
  name: "PageLayout",
  values: {
    Orientation: property(({ sheet }: Page) => (sheet.page.orientation === "portrait" ? "Portrait" : "Landscape"), (page, name) => change(page, { orientation: name === "Portrait" ? "portrait" : "landscape" }), isOneOf("Portrait", "Landscape"), "Orientation"),
    PaperSize: property<Page, "A4" | null>(({ sheet }) => sheet.page.paper, (page, paper) => change(page, { paper }), isOneOf("A4"), "PaperSize"),
    CenterHorizontally: property(({ sheet }: Page) => sheet.page.centered, (page, centered) => change(page, { centered }), isFlag, "CenterHorizontally"),
    Zoom: property<Page, Zoom>(zoomOf, setZoom, (value): value is Zoom => typeof value === "object" && value !== null, "Zoom"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  objects: { HeadersFooters: (page) => hostObject(groupClass, page) },
  methods: {
    SetPrintArea: (page, area: unknown) => change(page, { area: rangeGiven(page.sheet, area).range }),
    GetPrintAreaOrNullObject: ({ session, sheet }) => (sheet.page.area ? rangeAreas({ session, sheet, areas: [sheet.page.area] }) : null),
    SetPrintTitleRows: (page, rows: unknown) => {
      const { top, bottom } = rangeGiven(page.sheet, rows).range;
      change(page, { titleRows: [top, bottom] });
    },
    GetPrintTitleRowsOrNullObject: ({ session, sheet }) =>
      sheet.page.titleRows ? rangeObject(session, sheet, { top: sheet.page.titleRows[0], bottom: sheet.page.titleRows[1], left: 0, right: COLUMNS - 1 }) : null,
    SetPrintTitleColumns: (page, columns: unknown) => {
      const { left, right } = rangeGiven(page.sheet, columns).range;
      change(page, { titleColumns: [left, right] });
    },
    GetPrintTitleColumnsOrNullObject: ({ session, sheet }) =>
      sheet.page.titleColumns ? rangeObject(session, sheet, { top: 0, bottom: ROWS - 1, left: sheet.page.titleColumns[0], right: sheet.page.titleColumns[1] }) : null,
    SetPrintMargins: (page, unit: string, given: Partial<Margins>) => {
      const scale = POINTS[unit as keyof typeof POINTS] / POINTS.Inches;
      if (!(scale > 0)) throw invalidArgument(`the unit ${unit}`);
      const inches = Object.fromEntries(Object.entries(given).map(([side, size]) => [side, Math.round(size * scale * 1e6) / 1e6]));
      change(page, { margins: { ...(page.sheet.page.margins ?? NORMAL), ...inches } });
    },
  },
};

/** How a sheet is printed. */
export function pageLayout(session: Session, sheet: LiveSheet): HostObject {
  return hostObject(pageLayoutClass, { session, sheet });
}

/** Breaks before rows, or before columns. */
interface Breaks extends Page {
  readonly of: "breaks" | "columnBreaks";
}

interface Break extends Breaks {
  readonly before: number;
}

const breakClass: HostClass<Break> = {
  name: "PageBreak",
  key: ({ before }) => ({ _Id: String(before) }),
  values: { RowIndex: { get: ({ of, before }) => (of === "breaks" ? before : 0) }, ColumnIndex: { get: ({ of, before }) => (of === "columnBreaks" ? before : 0) } },
};

const breaksClass: HostClass<Breaks> = {
  name: "PageBreakCollection",
  items: (breaks) => breaks.sheet.page[breaks.of].map((before) => hostObject(breakClass, { ...breaks, before })),
  methods: {
    Add: (breaks, at: unknown) => {
      const { top, left } = rangeGiven(breaks.sheet, at).range;
      const before = breaks.of === "breaks" ? top : left;
      if (before === 0) throw invalidArgument("a page break before the first row or column");
      change(breaks, { [breaks.of]: [...new Set([...breaks.sheet.page[breaks.of], before])].sort((a, b) => a - b) });
      return hostObject(breakClass, { ...breaks, before });
    },
    RemovePageBreaks: (breaks) => change(breaks, { [breaks.of]: [] }),
  },
};

/** Rows or columns before which a page begins. */
export function pageBreaks(session: Session, sheet: LiveSheet, of: Breaks["of"]): HostObject {
  return hostObject(breaksClass, { session, sheet, of });
}
