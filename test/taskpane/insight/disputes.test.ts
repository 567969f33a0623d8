/** 申诉, in a real browser over the sample. */
import type { Page } from "playwright-core";
import { disputePhrasesOf } from "../../../src/locale/insight";
import { reportPhrasesOf, taskpanePhrasesOf } from "../../../src/locale/locale";
import type { Locale } from "../../../src/appraisal/rubric/types";
import { seriousIn, tooWideIn } from "../look";
import { idle, openPane, openSite, type Site } from "../site";
import { openTool } from "./open-tool";
import { shownPlace, typeInto } from "./publishing";

let site: Site;
beforeAll(async () => void (site = await openSite()), 600_000);
afterAll(() => site?.close());

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** Fills a row of the table in. */
async function dispute(page: Page, locale: Locale, row: number, { agent, decision, value, claim = "" }: { readonly agent: string; readonly decision: "pending" | "accepted" | "rejected"; readonly value?: number; readonly claim?: string }): Promise<void> {
  const { headings, disputes } = reportPhrasesOf(locale);
  const cells = { agent, period: "2026-05", criterion: "询单转化率", claim, decision: disputes.decisions[decision], corrected: value ?? null } as const;
  for (const [key, cell] of Object.entries(cells)) if (cell !== null && cell !== "") await typeInto(page, "KpiDisputes", row, headings[key as keyof typeof cells], cell);
}

test.each(["zh-CN", "en"] as const)("in %s: the table is added, filled in and read again; what is accepted counts, and what it changes is told", async (locale) => {
  const { page, problems } = await openPane(site, `sample&locale=${locale}`);
  const words = disputePhrasesOf(locale);
  const { sheets } = reportPhrasesOf(locale);
  await openTool(page, words.tool.title);
  await button(page, words.add).focus();
  await page.keyboard.press("Enter");
  await page.getByText(words.blank).waitFor();
  expect(await shownPlace(page)).toBe(sheets.disputes);

  await dispute(page, locale, 0, { agent: "小美", decision: "accepted", value: 0.75, claim: "<b>漏记了 12 单</b>" });
  await dispute(page, locale, 1, { agent: "琳琳", decision: "pending" });
  await dispute(page, locale, 2, { agent: "洋洋", decision: "rejected" });
  await dispute(page, locale, 3, { agent: "超超", decision: "accepted" });
  await button(page, taskpanePhrasesOf(locale).reread).first().click();
  const list = page.getByRole("list", { name: words.list, exact: true });
  await list.waitFor();
  const items = list.getByRole("listitem");
  expect(await items.count()).toBe(4);
  expect(await items.nth(0).innerText()).toContain(words.decisions.accepted);
  expect(await items.nth(0).innerText()).toContain(words.corrected("45.9987%", "75%"));
  // What people write is text.
  expect(await items.nth(0).innerText()).toContain("<b>漏记了 12 单</b>");
  expect(await items.nth(1).innerText()).toContain(words.decisions.pending);
  expect(await items.nth(3).innerText()).toContain(words.withoutValue);
  for (const [decision, count] of [["pending", 1], ["accepted", 2], ["rejected", 1]] as const) expect(await page.getByText(words.count(words.decisions[decision], count)).count()).toBe(1);

  const effect = page.getByRole("region", { name: words.effect });
  await effect.getByRole("listitem").filter({ hasText: "小美" }).getByText(/\d → \d/).waitFor();
  await button(page, taskpanePhrasesOf(locale).goTo(words.title("琳琳", "询单转化率"))).click();
  expect(await shownPlace(page)).toMatch(new RegExp(`^${sheets.disputes}!A\\d+$`));
  expect([await seriousIn(page), await tooWideIn(page)]).toEqual([[], []]);
  expect(problems).toEqual([]);
  await page.close();
});

test("a decision that is no word of ours stops the run, and stands in the list for what it is", async () => {
  const { page } = await openPane(site, "sample");
  const words = disputePhrasesOf("zh-CN");
  await openTool(page, words.tool.title);
  await button(page, words.add).click();
  await page.getByText(words.blank).waitFor();
  await dispute(page, "zh-CN", 0, { agent: "小美", decision: "accepted", value: 0.75 });
  await typeInto(page, "KpiDisputes", 0, "处理结果", "应该成立吧");
  await button(page, taskpanePhrasesOf("zh-CN").reread).first().click();
  await idle(page);
  await page.getByRole("list", { name: words.list, exact: true }).getByText(words.decisions.undecided).waitFor();
  await typeInto(page, "KpiDisputes", 0, "处理结果", "成立");
  await typeInto(page, "KpiDisputes", 0, "考核周期", "2026-04");
  await button(page, taskpanePhrasesOf("zh-CN").reread).first().click();
  await page.getByText(words.notUsed).waitFor();
  await page.getByText(words.noEffect).waitFor();
  await page.close();
});

test("without data no table is offered", async () => {
  const { page } = await openPane(site, "");
  const words = disputePhrasesOf("zh-CN");
  await openTool(page, words.tool.title);
  expect(await button(page, words.add).isDisabled()).toBe(true);
  await page.close();
});
