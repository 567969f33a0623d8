import type { Page } from "playwright-core";

/** Opens the step and, from its list, the tool of this title. */
export async function openTool(page: Page, title: string): Promise<void> {
  await page.locator("#step-insight").click();
  await page.getByRole("listitem").filter({ has: page.getByText(title, { exact: true }) }).getByRole("button").click();
  await page.getByRole("heading", { name: title, exact: true }).waitFor();
}
