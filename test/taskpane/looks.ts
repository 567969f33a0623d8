/** What can be told of a page without looking at it. */
import axe from "axe-core";
import type { Page } from "playwright-core";

/** What axe finds serious. Fluent's sentinels for the focus, which it hides from everybody but the keyboard, are left out. */
export async function serious(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const { violations } = await checker.run({ exclude: [["[data-tabster-dummy]"]] }, { resultTypes: ["violations"] });
    return violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
  });
}

/** Parts of the pane that stick out of it. */
export async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll("main *, header *")].filter((element) => element.closest("h1") === null && element.getBoundingClientRect().right > document.documentElement.clientWidth + 1).map((element) => element.outerHTML.slice(0, 120)));
}
