/** The manifest as a tree, and what the tests ask of it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ManifestInfo } from "office-addin-manifest";
// The package's front door also opens the reader of JSON manifests, which Jest cannot load.
import { ManifestHandlerXml } from "office-addin-manifest/lib/manifestHandler/manifestHandlerXml";
import { XmlDocument, type XmlElement } from "../../src/book/file/xlsx/xml-document";

export const MANIFEST = join(__dirname, "../../manifest.xml");

export function readManifest(text = readFileSync(MANIFEST, "utf-8")): XmlElement {
  return new XmlDocument("manifest.xml", text).root;
}

/** What Microsoft's own reader makes of a manifest. */
export function readByOffice(path: string): Promise<ManifestInfo> {
  return new ManifestHandlerXml(path).parseManifest();
}

/** All elements of a name, however deep. */
export function elements(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elements(child, name)]);
}

/** Every element of the tree. */
export function everything(parent: XmlElement): XmlElement[] {
  return [parent, ...parent.children.flatMap(everything)];
}

export function only(parent: XmlElement, name: string): XmlElement {
  const [found, ...more] = elements(parent, name);
  if (found === undefined || more.length > 0) throw new Error(`one ${name} was expected, not ${found ? more.length + 1 : 0}`);
  return found;
}

/** The texts of a localised element, by locale; the default under the manifest's own. */
export function texts(element: XmlElement): Record<string, string> {
  return Object.fromEntries([["zh-CN", element.attributes.DefaultValue ?? ""], ...elements(element, "Override").map(({ attributes }) => [attributes.Locale ?? "", attributes.Value ?? ""])]);
}
