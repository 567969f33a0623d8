/** The add-in as its manifest describes it: what Excel would show of it. */
import type { Locale } from "../appraisal/rubric/types";

export interface Manifest {
  readonly name: string;
  /** Address of its page. */
  readonly page: string;
  /** Address of the metadata of its functions. */
  readonly functions: string;
  /** Address of the script in which they are associated. */
  readonly script: string;
  /** Before the dot of their names. */
  readonly namespace: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** The command it runs; null shows the pane. */
  readonly command: string | null;
}

const ICON_PIXELS = "32";

/**
 * Reads a manifest.
 *
 * @example readManifest(xml, "zh-CN").buttons[0].label // "打开窗格"
 */
export function readManifest(xml: string, locale: Locale): Manifest {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  const resource = resourcesOf(document, locale);
  const said = (parent: Element, path: readonly string[]): string => resource(childAt(parent, path)?.getAttribute("resid") ?? "");
  const all = (name: string): Element[] => [...document.getElementsByTagNameNS("*", name)];
  const scripts = all("Page").map((page) => said(page, ["SourceLocation"]));
  return {
    name: said(all("CustomTab")[0], ["Label"]),
    page: scripts[0],
    functions: said(all("Metadata")[0], ["SourceLocation"]),
    script: said(all("Script")[0], ["SourceLocation"]),
    namespace: resource(all("Namespace")[0].getAttribute("resid")!),
    buttons: all("Control").map((control) => ({
      id: control.getAttribute("id")!,
      label: said(control, ["Label"]),
      tip: said(control, ["Supertip", "Description"]),
      icon: resource([...control.getElementsByTagNameNS("*", "Image")].find((image) => image.getAttribute("size") === ICON_PIXELS)!.getAttribute("resid")!),
      command: childAt(control, ["Action", "FunctionName"])?.textContent ?? null,
    })),
  };
}

/** Texts and addresses by their ids, in the language where there is one. */
function resourcesOf(document: Document, locale: Locale): (id: string) => string {
  const language = locale === "en" ? "en-US" : "zh-CN";
  const values = new Map<string, string>();
  for (const kind of ["Image", "Url", "String"]) {
    for (const entry of document.getElementsByTagNameNS("*", kind)) {
      if (!entry.hasAttribute("DefaultValue")) continue;
      const own = [...entry.children].find((child) => child.getAttribute("Locale") === language);
      values.set(entry.getAttribute("id")!, own?.getAttribute("Value") ?? entry.getAttribute("DefaultValue")!);
    }
  }
  return (id) => values.get(id) ?? "";
}

function childAt(parent: Element, path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((at, name) => at && [...at.children].find(({ localName }) => localName === name), parent);
}
