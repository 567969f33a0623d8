import { refuse } from "../codes";

/**
 * Refuses a part name that would land outside the folder the package is unpacked to. We never
 * unpack to disk, but what we pass on others may.
 *
 * @throws Refusal
 * @example checkPartName("xl/../../evil") // refuses
 */
export function checkPartName(name: string): void {
  const steps = name.split("/");
  const outside = /[\\:\0]/.test(name) || name.startsWith("/") || steps.includes("..") || steps.includes(".");
  if (outside || name === "") refuse("file-unsafe-name", { part: name });
}

/**
 * The part a relationship points to.
 *
 * @param source name of the part that holds the relationship; "" for the package itself
 * @throws Refusal when the target climbs out of the package
 * @example resolveTarget("xl/worksheets/sheet1.xml", "../tables/table1.xml") // "xl/tables/table1.xml"
 */
export function resolveTarget(source: string, target: string): string {
  const folder = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === ".." && folder.pop() === undefined) refuse("file-unsafe-name", { part: target });
    if (step !== ".." && step !== "." && step !== "") folder.push(step);
  }
  const name = folder.join("/");
  checkPartName(name);
  return name;
}
