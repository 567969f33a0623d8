/** The built pane in a real browser, over the sample in memory: what people see and do. */
import axe from "axe-core";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { editorPhrasesOf, taskpanePhrasesOf } from "../../src/locale/locale";
import { STEPS, type Step } from "../../src/actions/state";
import { idle, openPane, openSite, type Site } from "./site";

let site: Site;
beforeAll(async () => void (site = await openSite()), 600_000);
afterAll(() => site?.close());

const zh = taskpanePhrasesOf("zh-CN");
const editor = editorPhrasesOf("zh-CN");
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const show = (page: Page, step: Step) => page.locator(`#step-${step}`).click();

interface Typing {
  readonly jinpai: { readonly port: { type(sheet: string, cell: string, value: string | number): void } };
}
const type = (page: Page, sheet: string, cell: string, value: string | number) => page.evaluate(([s, c, v]) => (window as unknown as Typing).jinpai.port.type(s, c, v), [sheet, cell, value] as const);

test("from nothing to scorecards: a click for the sample, one for the preview, one to write; and back", async () => {
  const { page, problems } = await openPane(site, "");
  await button(page, zh.data.loadSample).click();
  await idle(page);
  await page.getByText(zh.messages["sample-loaded"]).waitFor();
  await show(page, "preview");
  await page.getByText("75,921.88").first().waitFor();
  await button(page, zh.next.preview).click();
  await page.getByText(zh.messages.written).waitFor();
  await page.getByRole("button", { name: "绩效卡", exact: true }).click();
  expect(await page.locator("body").getAttribute("data-at")).toBe("绩效卡");
  await button(page, zh.write.restore).click();
  await page.getByText(zh.messages.restored).waitFor();
  expect(problems).toEqual([]);
  await page.close();
});

test("with the keyboard alone", async () => {
  const { page } = await openPane(site, "");
  const reach = async (name: string) => {
    for (let n = 0; n < 200; n++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate((wanted) => document.activeElement?.textContent === wanted, name)) return;
    }
    throw new Error(`Tab does not lead to ${name}`);
  };
  await reach(zh.data.loadSample);
  await page.keyboard.press("Enter");
  await idle(page);
  await page.locator("#step-data").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.getByRole("table", { name: zh.preview.ranking }).waitFor();
  await reach("超超");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await reach(zh.next.preview);
  await page.keyboard.press("Enter");
  await page.getByText(zh.messages.written).waitFor();
  await page.close();
});

test("a slider moves the results at once, and what the linter says stands beside the field", async () => {
  const { page } = await openPane(site, "sample");
  await show(page, "rubric");
  const live = page.getByRole("group", { name: editor.live });
  const before = await live.textContent();
  const slider = page.getByRole("slider", { name: editor.weightOf("销售额") }).first();
  await slider.focus();
  for (let n = 0; n < 10; n++) await page.keyboard.press("ArrowRight");
  expect(await live.textContent()).not.toBe(before);
  await page.getByText(editor.total("110")).waitFor();
  const weight = page.getByRole("textbox", { name: editor.weightOf("销售额") }).first();
  await weight.fill("-5");
  await page.getByText(zh.issues.blocked).first().waitFor();
  expect(await tooWide(page)).toEqual([]);
  await weight.fill("很多");
  await page.getByText("里的“很多”不是数字").first().waitFor();
  await weight.fill("25");
  expect(await live.textContent()).toBe(before);
  await page.close();
});

test("a closed month asks before it is written again", async () => {
  const { page } = await openPane(site, "sample");
  await show(page, "preview");
  await button(page, zh.next.preview).click();
  await page.getByText(zh.messages.written).waitFor();
  await button(page, zh.write.closeMonth("2026-05")).click();
  await page.getByRole("alertdialog").getByRole("button", { name: zh.questions.close.yes, exact: true }).click();
  await page.getByText(zh.messages.closed).waitFor();
  await show(page, "preview");
  await page.getByText(zh.preview.closed).waitFor();
  await button(page, zh.next.preview).click();
  await page.getByRole("alertdialog").getByRole("button", { name: zh.questions.reopen.no, exact: true }).click();
  await page.getByRole("alertdialog").waitFor({ state: "detached" });
  await button(page, zh.next.preview).click();
  await page.getByRole("alertdialog").getByRole("button", { name: zh.questions.reopen.yes, exact: true }).click();
  await page.getByText(zh.messages.written).waitFor();
  await page.close();
});

test("an unknown nickname is put down in the roster; errors block, and lead to their cells", async () => {
  const { page } = await openPane(site, "sample");
  const choice = page.getByLabel("兼职小周");
  await choice.selectOption({ index: 3 });
  await button(page, zh.data.bind).click();
  await page.getByText("已把「兼职小周」记在花名册中").waitFor();
  expect(await choice.count()).toBe(0);
  await page.getByLabel(zh.data.period).fill("2020-01");
  await show(page, "preview");
  await page.getByText(zh.issues.blocked).waitFor();
  expect(await button(page, zh.next.preview).isDisabled()).toBe(true);
  await page.close();
});

test("cells that change are told; text of the workbook stays text", async () => {
  const { page, problems } = await openPane(site, "sample");
  const evil = '<img src=x onerror="document.title=1">';
  await type(page, "赤兔客服绩效", "A5", evil);
  await page.getByText(zh.stale).waitFor();
  await page.getByText(zh.reread, { exact: true }).first().click();
  await idle(page);
  expect(await page.locator("main img").count()).toBe(0);
  expect(await page.getByText(evil).count()).toBeGreaterThan(0);
  expect([await page.title(), problems]).toEqual(["金牌考核 Jinpai", []]);
  await page.close();
});

describe.each([
  ["zh-CN", "light", 320],
  ["en", "dark", 270],
  ["zh-CN", "contrast", 500],
  ["en", "light", 270],
] as const)("in %s, %s, %d pixels wide", (locale, theme, width) => {
  test("every step is accessible and fits", async () => {
    const { page, problems } = await openPane(site, `sample&locale=${locale}&theme=${theme}`, width);
    await page.evaluate(axe.source);
    for (const step of STEPS) {
      await show(page, step);
      if (step === "preview") await page.getByText(taskpanePhrasesOf(locale).preview.untouched).waitFor();
      if (step === "rubric") for (const n of [1, 2, 3]) await page.locator("main button[aria-expanded]").nth(n).click();
      expect([step, await serious(page)]).toEqual([step, []]);
      expect([step, await tooWide(page)]).toEqual([step, []]);
    }
    expect(problems).toEqual([]);
    await page.close();
  });
});

/** What axe finds serious. Fluent's sentinels for the focus, which it hides from everybody but the keyboard, are left out. */
async function serious(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const { violations } = await checker.run({ exclude: [["[data-tabster-dummy]"]] }, { resultTypes: ["violations"] });
    return violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
  });
}

/** Parts of the pane that stick out of it. */
async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll("main *, header *")].filter((element) => element.closest("h1") === null && element.getBoundingClientRect().right > document.documentElement.clientWidth + 1).map((element) => element.outerHTML.slice(0, 120)));
}

test("of a long ranking only the rows in sight are made", async () => {
  const { page } = await openPane(site, "sample");
  await show(page, "preview");
  const table = page.getByRole("table", { name: zh.preview.ranking });
  await table.waitFor();
  expect(await table.getAttribute("aria-rowcount")).toBe("52");
  expect(await table.getByRole("row").count()).toBeLessThan(20);
  await table.getByRole("rowgroup").evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await table.getByRole("row").filter({ hasText: zh.preview.unranked }).last().waitFor();
  await page.close();
});

test("nothing is asked of any other server, and the libraries of files come only when they are needed", async () => {
  const { page, requests } = await openPane(site, "sample");
  await show(page, "preview");
  await button(page, zh.next.preview).click();
  await page.getByText(zh.messages.written).waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, zh.write.share).click()]);
  expect(download.suggestedFilename()).toBe("绩效卡 2026-05.zip");
  expect(readFileSync(await download.path()).subarray(0, 2).toString()).toBe("PK");
  expect(requests.filter((url) => !url.startsWith(site.address) && !url.startsWith("data:") && !url.startsWith("blob:"))).toEqual([]);
  await page.close();
  // The build names the file that each piece of it came from.
  const library = /node_modules\/(?:@cj-tech-master|fflate|papaparse)/;
  const [first, ...later] = site.scripts;
  expect([first!.text.includes("node_modules/react-dom"), library.test(first!.text)]).toEqual([true, false]);
  expect(later.some(({ text }) => library.test(text))).toBe(true);
});
