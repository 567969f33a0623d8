import { escapeXml } from "./text";

/** An XML element without its namespace: what small parts are built of, and compared by. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
}

type Value = string | number | boolean | undefined | null;

/**
 * Makes an element. Attributes that are undefined or null are left out; true is written 1.
 *
 * @example element("b", { val: true }) // { name: "b", attributes: { val: "1" }, children: [] }
 */
export function element(name: string, attributes: Readonly<Record<string, Value>> = {}, children: readonly (Element | null)[] = []): Element {
  const written: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined && value !== null) written[key] = typeof value === "boolean" ? String(Number(value)) : String(value);
  return { name, attributes: written, children: children.filter((child) => child !== null) };
}

/**
 * The element as XML.
 *
 * @param prefix of the namespace, with its colon: "" or "x:"
 * @example markup(element("font", {}, [element("b")]), "x:") // "<x:font><x:b/></x:font>"
 */
export function markup({ name, attributes, children }: Element, prefix = ""): string {
  const open = prefix + name + Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join("");
  return children.length === 0 ? `<${open}/>` : `<${open}>${children.map((child) => markup(child, prefix)).join("")}</${prefix}${name}>`;
}
