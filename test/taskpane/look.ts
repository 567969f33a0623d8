/** What can be told of a page without eyes: who can use it, and whether it fits. */
import axe from "axe-core";
import type { OpenPane } from "./desk";

/** What axe finds serious. Fluent's sentinels for the focus, which it hides from everybody but the keyboard, are left out. */
export async function seriousIn({ pane }: OpenPane): Promise<string[]> {
  const page = pane.locator("html");
  await page.evaluate((_, source) => void ("axe" in window || (0, eval)(source)), axe.source);
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const { violations } = await checker.run({ exclude: [["[data-tabster-dummy]"]] }, { resultTypes: ["violations"] });
    return violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
  });
}

/** Parts of the pane that stick out of it. */
export function tooWideIn({ pane }: OpenPane): Promise<string[]> {
  return pane.locator("html").evaluate((root) =>
    [...document.querySelectorAll("main *, header *, [role=dialog] *, [role=alertdialog] *")]
      // The title is for those who do not see the pane.
      .filter((element) => element.closest("h1") === null && element.getBoundingClientRect().right > root.clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}
