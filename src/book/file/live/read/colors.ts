import { nodeAt, type XmlNode } from "../../xlsx/tree";

/** The theme new workbooks of Excel have, in the order in which cells refer to it. */
const OFFICE_THEME: readonly string[] = "FFFFFF 000000 E7E6E6 44546A 5B9BD5 ED7D31 A5A5A5 FFC000 4472C4 70AD47 0563C1 954F72".split(" ");
/** That order, by the names in the theme: light and dark have changed places. */
const THEME_NAMES = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
/** What drawings call the first four. */
const DRAWING_NAMES: Readonly<Record<string, string>> = { bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2" };
/** The palette of old, to which files refer by number (ECMA-376 part 1, 18.8.27). The first eight are there twice. */
const INDEXED: readonly string[] = [
  ..."000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split(" "),
  ..."000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080".split(" "),
  ..."9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF".split(" "),
  ..."00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696".split(" "),
  ..."003366 339966 003300 333300 993300 993366 333399 333333".split(" "),
];
/** Letters and paper of the system. */
const SYSTEM: Readonly<Record<number, string>> = { 64: "000000", 65: "FFFFFF" };
const HEX = /^(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})$/;
/** Of what drawings say in thousandths of a per cent. */
const WHOLE = 100_000;

/**
 * What the colours of a workbook are, however it names them.
 *
 * @example new Colors(theme, styles).ofCell(nodeAt(font, "color")) // "1F4E79"
 */
export class Colors {
  private readonly theme: readonly string[];
  private readonly indexed: readonly string[];

  /**
   * @param theme root of the theme part; null where there is none
   * @param styles root of the stylesheet, which may bring its own palette
   */
  constructor(theme: XmlNode | null, styles: XmlNode | null) {
    const scheme = nodeAt(theme ?? undefined, "themeElements", "clrScheme");
    this.theme = THEME_NAMES.map((name, n) => absolute(nodeAt(scheme, name)?.children[0]) ?? OFFICE_THEME[n]);
    const own = nodeAt(styles ?? undefined, "colors", "indexedColors")?.children ?? [];
    this.indexed = INDEXED.map((color, n) => plainHex(own[n]?.attributes.rgb) ?? color);
  }

  /** The colour a cell's font, fill or border names, as RRGGBB; null where it names none, or leaves it to the system. */
  ofCell(node: XmlNode | undefined): string | null {
    if (!node) return null;
    const { rgb, theme, indexed, tint } = node.attributes;
    const color = plainHex(rgb) ?? this.theme[Number(theme ?? NaN)] ?? SYSTEM[Number(indexed ?? NaN)] ?? this.indexed[Number(indexed ?? NaN)] ?? null;
    return color === null || tint === undefined ? color : tinted(color, Number(tint));
  }

  /** The colour of a drawing's solid fill, as RRGGBB; null where it is none, or not told. */
  ofDrawing(fill: XmlNode | undefined): string | null {
    const node = fill?.children[0];
    if (!node) return null;
    const { val = "" } = node.attributes;
    const color = node.name === "schemeClr" ? this.theme[THEME_NAMES.indexOf(DRAWING_NAMES[val] ?? val)] : absolute(node);
    return color ? node.children.reduce(changed, color) : null;
  }
}

function absolute(node: XmlNode | undefined): string | null {
  return plainHex(node?.name === "sysClr" ? node.attributes.lastClr : node?.attributes.val);
}

/** Without what files say of transparency. */
function plainHex(text: string | undefined): string | null {
  return HEX.exec(text ?? "")?.[1].toUpperCase() ?? null;
}

/** Lighter for a tint above 0, darker for one below. */
function tinted(color: string, tint: number): string {
  return withLightness(color, (light) => (tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint));
}

function changed(color: string, { name, attributes }: XmlNode): string {
  const share = Number(attributes.val) / WHOLE;
  if (name === "lumMod" || name === "shade") return withLightness(color, (light) => light * share);
  if (name === "lumOff") return withLightness(color, (light) => light + share);
  return name === "tint" ? withLightness(color, (light) => light * share + 1 - share) : color;
}

function withLightness(color: string, change: (lightness: number) => number): string {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [light, spread] = [(most + least) / 2, most - least];
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const wanted = Math.min(1, Math.max(0, change(light)));
  const reach = saturation * (1 - Math.abs(2 * wanted - 1));
  return [red, green, blue].map((part) => hex(spread === 0 ? wanted : wanted + reach * ((part - least) / spread - 0.5))).join("");
}

function hex(part: number): string {
  return Math.round(Math.min(1, Math.max(0, part)) * 255).toString(16).toUpperCase().padStart(2, "0");
}
