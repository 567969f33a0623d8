import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Site } from "../../../scripts/workbench/site";
import { taskpanePhrasesOf } from "../../../src/locale/locale";
import { SAMPLE_BONUS } from "../desk";

/** What the pages are made of. */
export function pages(site: () => Site): void {
  test("the libraries of files come only when they are needed", () => {
    const { folder } = site();
    const textOf = (name: string) => readFileSync(join(folder, name), "utf8");
    // The build names the file that each piece of it came from.
    const library = /node_modules\/(?:@cj-tech-master|fflate|papaparse)/;
    const first = ["functions.js", "taskpane.js"];
    const later = readdirSync(folder).filter((name) => /^(?!excel|taskpane-dev).*\.js$/.test(name) && !first.includes(name));
    expect(first.some((name) => textOf(name).includes("node_modules/react-dom"))).toBe(true);
    expect(first.filter((name) => library.test(textOf(name)))).toEqual([]);
    expect(later.some((name) => library.test(textOf(name)))).toBe(true);
  });

  test("the pane without Excel works over a workbook in memory", async () => {
    const page = await site().browser.contexts()[0]!.newPage();
    const phrases = taskpanePhrasesOf("en");
    await page.goto(`${site().address}/taskpane-dev.html?sample&locale=en`);
    await page.locator("#step-preview").click();
    await page.getByText(SAMPLE_BONUS).first().waitFor();
    await page.getByRole("button", { name: phrases.next.preview, exact: true }).click();
    await page.getByText(phrases.messages.written).waitFor();
    await page.getByRole("button", { name: "KPI Scorecard", exact: true }).click();
    expect(await page.locator("body").getAttribute("data-at")).toBe("KPI Scorecard");
    await page.close();
  });
}
