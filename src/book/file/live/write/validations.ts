import { without } from "../../../model/live/range";
import type { LiveValidation } from "../../../model/live/validation";
import { rangeName } from "../../../model/range-name";
import { liveValidation } from "../../parts/validations";
import { childrenNamed, type XmlDocument, type XmlElement } from "../../xlsx/xml-document";
import { rangesOf } from "../read/ranges";
import { readValidations } from "../read/validations";
import { replacePart } from "./order";
import { withPrefix } from "./prefix";

/**
 * Writes checks of entries. Those a live sheet does not know stay, but not in cells that have got
 * another.
 *
 * @example writeValidations(document, sheet.validations)
 */
export function writeValidations(document: XmlDocument, wanted: readonly LiveValidation[]): void {
  const rules = readValidations(document.root);
  const keys = (list: readonly LiveValidation[]) => list.map(keyOf).sort();
  if (JSON.stringify(keys(rules.flatMap(({ validations }) => validations))) === JSON.stringify(keys(wanted))) return;
  const left = new Map<string, LiveValidation[]>();
  for (const one of wanted) left.set(keyOf(one), [...(left.get(keyOf(one)) ?? []), one]);
  const known = rules.filter(({ validations }) => validations.length > 0);
  const kept = known.filter(({ validations }) => validations.every((one) => left.get(keyOf(one))?.length)).map(({ rule, validations }) => {
    for (const one of validations) left.get(keyOf(one))!.pop();
    return document.markupOf(rule);
  });
  const added = [...left.values()].flat();
  const unknown = rules.filter(({ validations }) => validations.length === 0).map(({ rule }) => besides(document, rule, added));
  const all = [...unknown.filter((xml) => xml !== ""), ...kept];
  const standing = childrenNamed(document.root, "dataValidations");
  const written = added.map(liveValidation);
  if (all.length + written.length === 0) return replacePart(document, standing, "dataValidations", "");
  if (standing.length === 0) return replacePart(document, [], "dataValidations", `<dataValidations count="${written.length}">${written.join("")}</dataValidations>`);
  document.setContent(standing[0], all.join("") + withPrefix(written.join(""), document.root.prefix));
  document.setAttribute(standing[0], "count", String(all.length + written.length));
}

/** A rule where no other has taken its place; "" where there is nowhere left. */
function besides(document: XmlDocument, rule: XmlElement, added: readonly LiveValidation[]): string {
  const areas = rangesOf(rule.attributes.sqref);
  const left = added.reduce((rest, { range }) => rest.flatMap((area) => without(area, range)), areas);
  if (left.length === 0) return "";
  if (JSON.stringify(left) !== JSON.stringify(areas)) document.setAttribute(rule, "sqref", left.map(rangeName).join(" "));
  return document.markupOf(rule);
}

function keyOf({ range: { top, left, bottom, right }, rule, prompt, error, manner }: LiveValidation): string {
  const said = rule.kind === "list" ? [rule.source] : rule.kind === "other" ? [rule.rule] : [rule.whole, rule.min, rule.max];
  return JSON.stringify([top, left, bottom, right, prompt, error, manner ?? null, rule.kind, ...said]);
}
