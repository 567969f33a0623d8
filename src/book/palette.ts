/**
 * What the roles of a plan look like: one palette for every host, so that a file, Excel and the
 * workbench show the same sheet. Quiet on a screen and plain on paper: white ground, one accent,
 * thin grey rules. Colours are RRGGBB, sizes are points.
 */
import type { Look, NumberFormat, Style, Tone } from "../report/plan";

/** Drawn by Windows and Mac Excel and by WPS; other programs take their own Chinese font. */
export const FONT = "微软雅黑";
/** For hosts that can name several fonts. */
export const FONT_STACK = '"微软雅黑", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';
/** The size of ordinary cells. */
export const FONT_SIZE = 10;

/** Letters. */
export const INK = "1F2937";
/** Letters that say less. */
export const FADED = "6B7280";
/** Rules between cells, gridlines of charts. */
export const RULE = "D9DDE3";
const TOP_RULE = "6B7280";
const WHITE = "FFFFFF";

/** The three strengths of a tone. */
export interface Shades {
  /** Bars, lines, slices, tabs. */
  readonly solid: string;
  /** Behind text. */
  readonly soft: string;
  /** Text on white or on `soft`; contrast at least 4.5 : 1. */
  readonly ink: string;
}

export const TONES: Readonly<Record<Tone, Shades>> = {
  neutral: { solid: "9CA3AF", soft: "F3F4F6", ink: "4B5563" },
  accent: { solid: "2F5D8C", soft: "E8F0F8", ink: "1F4E79" },
  gold: { solid: "D4A017", soft: "FFF4CC", ink: "7A5B00" },
  silver: { solid: "A7B0BC", soft: "E9ECF0", ink: "475261" },
  bronze: { solid: "B87333", soft: "F8E8DA", ink: "7A4419" },
  good: { solid: "3E9B6E", soft: "E3F4EA", ink: "1E6B47" },
  fair: { solid: "E2B45C", soft: "FDF3DF", ink: "7D5206" },
  poor: { solid: "D9655B", soft: "FBE6E4", ink: "A3281E" },
  error: { solid: "C0392B", soft: "FDE2E2", ink: "9B1C1C" },
  warning: { solid: "E08E0B", soft: "FEF0D9", ink: "8A4B08" },
  info: { solid: "6B8FB8", soft: "E6EEF7", ink: "2C5282" },
};

/** Slices of a pie whose series names no tones: neighbours differ in lightness too, for grey printers. */
export const SLICES: readonly string[] = ["2F5D8C", "8FB3D9", "3E9B6E", "A9D5BF", "B87333", "E8C29B", "6B7280", "C9CED6"];

/** Number format codes as Excel writes them in every language. */
export const FORMAT_CODES: Readonly<Record<NumberFormat, string>> = {
  general: "General",
  text: "@",
  integer: "#,##0",
  number: "#,##0.00",
  points: "0.00",
  money: "#,##0.00",
  percent: "0.00%",
  seconds: "0.0",
  datetime: "yyyy-mm-dd hh:mm",
};

export interface Rule {
  readonly weight: "hair" | "thin" | "medium";
  readonly color: string;
}

/** A cell's style as a host draws it. */
export interface Appearance {
  readonly size: number;
  readonly bold: boolean;
  readonly underline: boolean;
  readonly color: string;
  /** null is no fill: the paper. */
  readonly fill: string | null;
  readonly top: Rule | null;
  readonly bottom: Rule | null;
  readonly left: Rule | null;
  readonly right: Rule | null;
  readonly format: string;
  /** null lets text stand left and numbers right. */
  readonly align: "left" | "center" | "right" | null;
  readonly wrap: boolean;
}

type Drawn = Omit<Appearance, "format" | "align" | "wrap"> & Partial<Pick<Appearance, "align" | "wrap">>;

const PLAIN: Drawn = { size: FONT_SIZE, bold: false, underline: false, color: INK, fill: null, top: null, bottom: null, left: null, right: null };
/** Between rows. */
export const HAIRLINE: Rule = { weight: "thin", color: RULE };
const boxed: Rule = { weight: "thin", color: "D9C98A" };

const LOOKS: Readonly<Record<Look, Drawn>> = {
  display: { ...PLAIN, size: 40, bold: true, align: "center" },
  title: { ...PLAIN, size: 18, bold: true },
  subtitle: { ...PLAIN, color: FADED },
  section: { ...PLAIN, size: 12, bold: true, color: TONES.accent.ink },
  header: { ...PLAIN, bold: true, color: WHITE, fill: "243447", align: "center", wrap: true },
  label: { ...PLAIN, color: FADED, bottom: HAIRLINE },
  body: { ...PLAIN, bottom: HAIRLINE },
  strong: { ...PLAIN, bold: true, bottom: HAIRLINE },
  total: { ...PLAIN, bold: true, top: { weight: "thin", color: TOP_RULE } },
  note: { ...PLAIN, size: 9, color: FADED },
  input: { ...PLAIN, fill: "FFFBE6", top: boxed, bottom: boxed, left: boxed, right: boxed },
  headline: { ...PLAIN, size: 28, bold: true, color: TONES.accent.ink },
  lead: { ...PLAIN, size: 14, align: "center" },
  link: { ...PLAIN, underline: true, color: "1D5FA8", bottom: HAIRLINE },
  signature: { ...PLAIN, bottom: { weight: "thin", color: TOP_RULE } },
};

/** Looks that stand on the bare paper: a tone colours their letters only. */
const ON_PAPER: ReadonlySet<Look> = new Set<Look>(["display", "title", "subtitle", "section", "note", "headline", "lead", "link", "signature"]);

/** Of tables, Excel's plainest: cells bring their own looks. */
export const TABLE_STYLE = "TableStyleLight1";

/**
 * How a cell of this style is drawn.
 *
 * @example appearance({ look: "body", format: "money", tone: "good" }) // { fill: "E3F4EA", color: "1E6B47", format: "#,##0.00", … }
 */
export function appearance(style: Style): Appearance {
  const drawn = LOOKS[style.look];
  return {
    ...drawn,
    ...toned(style.look, style.tone),
    ...(style.bare === true && { bottom: null }),
    format: FORMAT_CODES[style.format ?? "general"],
    align: style.align ?? drawn.align ?? null,
    wrap: style.wrap ?? drawn.wrap ?? false,
  };
}

function toned(look: Look, tone: Tone | undefined): Partial<Appearance> {
  if (tone === undefined) return {};
  const { ink, soft } = TONES[tone];
  if (look === "header") return { fill: ink };
  return ON_PAPER.has(look) ? { color: ink } : { color: ink, fill: soft };
}

/**
 * A chart's colour for the nth series of one tone: the tone itself, then ever lighter ones, so
 * that two series of the same tone can be told apart.
 *
 * @param nth from 0
 * @example seriesColor("accent", 0) // "2F5D8C"
 */
export function seriesColor(tone: Tone, nth: number): string {
  const white = 1 - 1 / (1 + nth * 0.6);
  return TONES[tone].solid.replace(/../g, (hex) => {
    const mixed = Math.round(parseInt(hex, 16) * (1 - white) + 255 * white);
    return mixed.toString(16).toUpperCase().padStart(2, "0");
  });
}

/**
 * A data bar's colour: pale, so that a dark number can be read on it.
 *
 * @example barColor("accent")
 */
export function barColor(tone: Tone): string {
  return seriesColor(tone, 2);
}

/**
 * The letters to be read on a ground: dark ones or white.
 *
 * @example lettersOn("2F5D8C") // "FFFFFF"
 */
export function lettersOn(ground: string): string {
  return contrast(ground, WHITE) >= 3 ? WHITE : INK;
}

/** Contrast of two colours, 1 to 21, as WCAG 2 defines it. */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
