/** What people do with each tool, in a real browser over the sample. */
import type { Page } from "playwright-core";
import { goalsPhrasesOf, insightPhrasesOf, pairsPhrasesOf, sensitivityPhrasesOf, whatIfPhrasesOf, wishesPhrasesOf } from "../../../src/locale/insight";
import { taskpanePhrasesOf } from "../../../src/locale/locale";
import { openPane, openSite, type Site } from "../site";
import { certificates } from "./flows/certificates";
import { coaching } from "./flows/coaching";
import { drivers } from "./flows/drivers";
import { fairness } from "./flows/fairness";
import { review } from "./flows/review";
import { openTool } from "./open-tool";

let site: Site;
beforeAll(async () => void (site = await openSite()), 600_000);
afterAll(() => site?.close());

const frame = insightPhrasesOf("zh-CN");
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

describe("rubrics compared", () => {
  const words = whatIfPhrasesOf("zh-CN");

  /** Moves the first weight to the right, by keyboard. */
  async function moveWeight(page: Page, steps: number): Promise<void> {
    await page.getByRole("slider").first().focus();
    for (let n = 0; n < steps; n++) await page.keyboard.press("ArrowRight");
  }

  test("while a weight moves, ranks, tiers and money stand beside those in force; the total of the weights stays", async () => {
    const { page, problems } = await openPane(site, "sample");
    await openTool(page, words.tool.title);
    const summary = page.getByRole("group", { name: words.outcome });
    await summary.getByText(frame.moved({ ranks: 0, tiers: 0 })).waitFor();
    await page.getByText(words.same).waitFor();
    await moveWeight(page, 15);
    await summary.getByText("名次变动 18 人，等级变动 2 人").waitFor();
    await summary.getByText("奖金合计 76,661.88 (+740.00)").waitFor();
    await page.getByText(words.total("100")).waitFor();
    const differences = page.getByRole("region", { name: words.differences });
    await differences.getByText("考核项「销售额」（售前 等）：权重 25 → 40", { exact: true }).waitFor();
    const ranking = page.getByRole("table", { name: words.ranking });
    expect(await ranking.getByRole("row").nth(1).innerText()).toContain("7 → 6");
    expect(await ranking.getAttribute("aria-rowcount")).toBe("19");
    await page.getByRole("checkbox", { name: words.onlyMoved }).uncheck();
    expect(await ranking.getAttribute("aria-rowcount")).toBe("52");
    expect(await ranking.getByRole("row").count()).toBeLessThan(20);
    // Back where it began, nothing is left of it.
    for (let n = 0; n < 15; n++) await page.keyboard.press("Tab");
    await page.getByRole("slider").first().focus();
    for (let n = 0; n < 15; n++) await page.keyboard.press("ArrowLeft");
    await summary.getByText(frame.moved({ ranks: 0, tiers: 0 })).waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });

  test("scenarios are kept, compared, used, renamed, removed and brought back", async () => {
    const { page, problems } = await openPane(site, "sample");
    await openTool(page, words.tool.title);
    expect(await button(page, words.keep).isDisabled()).toBe(true);
    await moveWeight(page, 15);
    await page.getByRole("textbox", { name: words.scenarioName }).fill("重销售");
    await button(page, words.keep).click();
    const table = page.getByRole("table", { name: words.scenarios });
    await table.getByRole("rowheader", { name: "重销售" }).or(table.getByText("重销售")).first().waitFor();
    await moveWeight(page, 20);
    expect(await page.getByRole("textbox", { name: words.scenarioName }).inputValue()).toBe(words.nextName(1));
    await button(page, words.use("重销售")).click();
    await page.getByText(words.used("重销售")).waitFor();
    await page.getByRole("group", { name: words.outcome }).getByText("奖金合计 76,661.88 (+740.00)").waitFor();
    await button(page, frame.takeBack).click();
    expect(await page.getByText(words.used("重销售")).count()).toBe(0);
    await button(page, words.rename("重销售")).click();
    await page.keyboard.type("业绩优先");
    await page.keyboard.press("Enter");
    await button(page, words.remove("重销售业绩优先")).click();
    await page.getByText(words.removed("重销售业绩优先")).waitFor();
    await button(page, words.actions.bringBack).click();
    await button(page, words.remove("重销售业绩优先")).waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });

  test("without a rubric sheet it offers to write one, and then compares", async () => {
    const { page } = await openPane(site, "");
    await page.locator("#step-rubric").click();
    await page.getByLabel(taskpanePhrasesOf("zh-CN").templates.label).selectOption("team");
    await openTool(page, words.tool.title);
    await button(page, words.noBaselineYet).click();
    await page.getByText(words.baselineBlocked).waitFor();
    await page.close();
  });
});

describe("sensitivity of weights", () => {
  const words = sensitivityPhrasesOf("zh-CN");

  test("each weight has its interval, who changes first, and a picture that is told in words as well", async () => {
    const { page, problems } = await openPane(site, "sample");
    await openTool(page, words.tool.title);
    const first = page.getByRole("button", { name: words.criterion({ criterion: "销售额", weight: "25" }) });
    await first.click();
    await page.getByRole("img", { name: /^销售额的权重从/ }).waitFor();
    const rows = page.getByText(words.rows.top("3"));
    expect(await rows.count()).toBe(1);
    await page.getByLabel(words.top).fill("10");
    await page.getByText(words.rows.top("10")).waitFor();
    await page.getByLabel(words.top).fill("零");
    await page.getByText(frame.wholeNumber).waitFor();
    await page.getByText(words.rows.top("10")).waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });

  test("what is proposed for somebody to pass somebody else does it, and is undone by a click", async () => {
    const { page } = await openPane(site, "sample");
    await openTool(page, words.tool.title);
    const [behind, ahead] = [page.getByLabel(words.behind), page.getByLabel(words.ahead)];
    const label = await behind.locator("option:checked").textContent();
    expect(label).toMatch(/^2 /);
    await page.locator("ul button[aria-expanded=false]").first().click();
    await page.getByText(frame.proposalText).waitFor();
    await button(page, frame.apply).click();
    await page.getByText(frame.applied).waitFor();
    expect(await ahead.count()).toBe(0);
    expect(await behind.locator("option:checked").textContent()).toBe(label!.replace(/^2/, "1"));
    await button(page, frame.takeBack).click();
    await ahead.waitFor();
    expect(await behind.locator("option:checked").textContent()).toBe(label);
    await page.close();
  });
});

describe("weights by pairs", () => {
  const words = pairsPhrasesOf("zh-CN");

  test("judgements become weights, contradictions are named and settled, and the weights become the draft", async () => {
    const { page, problems } = await openPane(site, "sample");
    await openTool(page, words.tool.title);
    await page.getByRole("button", { name: words.fromEqual }).click();
    await page.getByText(words.consistent("0")).first().waitFor();
    const weights = page.getByRole("table", { name: words.weights });
    expect(await weights.locator("tbody tr").first().innerText()).toMatch(/25\s*13$/);
    const slider = page.getByRole("slider", { name: words.pair("销售额", "询单转化率") });
    await slider.focus();
    for (let n = 0; n < 8; n++) await page.keyboard.press("ArrowLeft");
    const most = words.stronger({ name: "销售额", degree: words.degrees[9], times: "9" });
    expect(await slider.getAttribute("aria-valuetext")).toBe(most);
    await page.getByText(`「${most}」`).waitFor();
    await page.getByRole("button", { name: words.settle }).click();
    expect(await slider.getAttribute("aria-valuetext")).not.toBe(most);
    // What was judged is still there when another step was looked at.
    const said = await slider.getAttribute("aria-valuetext");
    await page.locator("#step-preview").click();
    await page.locator("#step-insight").click();
    expect(await slider.getAttribute("aria-valuetext")).toBe(said);
    const then = await weights.locator("tbody tr td:last-child").allTextContents();
    expect(then.reduce((sum, weight) => sum + Number(weight), 0)).toBe(100);
    await button(page, frame.apply).click();
    await page.getByText(frame.applied).waitFor();
    await page.getByText(frame.alreadySo).waitFor();
    expect(await weights.locator("tbody tr td:nth-last-child(2)").allTextContents()).toEqual(then);
    expect(problems).toEqual([]);
    await page.close();
  });
});

describe("weights for wanted ranks", () => {
  const words = wishesPhrasesOf("zh-CN");

  test("somebody shall stand above somebody else: weights that do it, and as the draft they have done it", async () => {
    const { page, problems } = await openPane(site, "sample");
    await openTool(page, words.tool.title);
    const above = page.getByLabel(words.above);
    await above.selectOption("3 洋洋");
    await page.getByLabel(words.below).selectOption("2 琳琳");
    await button(page, words.add).click();
    expect(await button(page, words.add).isDisabled()).toBe(true);
    await page.getByText(/^各项权重改动共/).waitFor();
    await button(page, frame.apply).click();
    await page.getByText(frame.applied).waitFor();
    await above.locator("option", { hasText: /^[12] 洋洋$/ }).waitFor({ state: "attached" });
    expect(problems).toEqual([]);
    await page.close();
  });

  test("where one lacks a criterion that the other has, it is said of whom", async () => {
    const { page } = await openPane(site, "sample");
    await openTool(page, words.tool.title);
    await button(page, words.add).click();
    await page.getByText(words.refused(words.wish("琳琳", "超超"), words.refusals["different-criteria"])).waitFor();
    await page.close();
  });

  test("wishes that contradict each other cannot be had by weights, until one is taken away", async () => {
    const { page } = await openPane(site, "sample");
    await openTool(page, words.tool.title);
    const [above, below] = [page.getByLabel(words.above), page.getByLabel(words.below)];
    for (const [one, other] of [["3 洋洋", "2 琳琳"], ["2 琳琳", "3 洋洋"]] as const) {
      await above.selectOption(one);
      await below.selectOption(other);
      await button(page, words.add).click();
    }
    await page.getByText(words.refusals["no-weights"]).waitFor();
    await page.getByRole("button", { name: /^去掉/ }).first().click();
    await page.getByText(words.refusals["no-weights"]).waitFor({ state: "detached" });
    await page.close();
  });
});

describe("goals", () => {
  const words = goalsPhrasesOf("zh-CN");

  const section = (page: Page, name: string) => page.getByRole("region", { name });

  test("a share in the best tier becomes a cut, and the cut the draft's", async () => {
    const { page, problems } = await openPane(site, "sample");
    await openTool(page, words.tool.title);
    const share = section(page, words.share);
    await share.getByLabel(words.shareOf).fill("十分之一");
    await share.getByText(words.shareUnreadable).waitFor();
    await share.getByLabel(words.shareOf).fill("10%");
    await share.getByText(/^参与排名 48 人，10% 是 4 人/).waitFor();
    const option = share.locator("ul button").first();
    if (await option.count()) await option.click();
    await share.getByRole("button", { name: frame.apply }).click();
    await page.getByText(frame.applied).waitFor();
    const heads = await page.evaluate(() => {
      const { jinpai } = window as unknown as { jinpai: { context: { store: { get(): { run: { appraisal: { tiering: { tier: Int32Array }; ranking: { rank: Int32Array } } } } } } } };
      const { tiering, ranking } = jinpai.context.store.get().run.appraisal;
      return [...tiering.tier].filter((tier, agent) => tier === 0 && ranking.rank[agent] !== 0).length;
    });
    expect(heads).toBeLessThanOrEqual(5);
    expect(problems).toEqual([]);
    await page.close();
  });

  test("a budget becomes a factor on the payouts; one that cannot be met is told", async () => {
    const { page } = await openPane(site, "sample");
    await openTool(page, words.tool.title);
    const budget = section(page, words.budget);
    await budget.getByText(words.noAmount).waitFor();
    await budget.getByLabel(words.amount).fill("1");
    await budget.getByText(words.refusals["too-small"]).waitFor();
    await budget.getByLabel(words.amount).fill("8万");
    await budget.getByRole("button", { name: frame.apply }).click();
    await page.getByText(frame.applied).waitFor();
    await page.locator("#step-preview").click();
    const total = await page.getByText(taskpanePhrasesOf("zh-CN").preview.bonus).first().locator("xpath=following-sibling::*").innerText();
    const money = Number(total.replaceAll(",", ""));
    expect(money).toBeLessThanOrEqual(80_000);
    expect(money).toBeGreaterThan(79_000);
    await page.close();
  });
});

describe("looking back", () => review(() => site));

describe("the coaching list", () => coaching(() => site));

describe("certificates", () => certificates(() => site));

describe("fairness", () => fairness(() => site));

describe("drivers", () => drivers(() => site));
