/** The editor of the rubric in a real browser: every part of a rubric is edited where it is shown. */
import type { Page } from "playwright-core";
import type { State } from "../../src/actions/state";
import type { Rubric } from "../../src/appraisal/rubric/types";
import { editorPhrasesOf, taskpanePhrasesOf } from "../../src/locale/locale";
import { seriousIn, tooWideIn } from "./look";
import { idle, openPane, openSite, type OpenPane, type Site } from "./site";

let site: Site;
beforeAll(async () => void (site = await openSite()), 600_000);
afterAll(() => site?.close());

const zh = editorPhrasesOf("zh-CN");
const pane = taskpanePhrasesOf("zh-CN");
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

interface Inside {
  readonly jinpai: { readonly context: { readonly store: { get(): State } } };
}
const rubricIn = (page: Page): Promise<Rubric> => page.evaluate(() => (window as unknown as Inside).jinpai.context.store.get().draft!.rubric);

async function openEditor(query = "sample", width = 320): Promise<OpenPane> {
  const opened = await openPane(site, query, width);
  await opened.page.locator("#step-rubric").click();
  await opened.page.getByRole("slider").first().waitFor();
  return opened;
}

test("gates are typed as in the sheet and said in words; what cannot be read stays, blocks, and can be undone", async () => {
  const { page, problems } = await openEditor();
  const tier = page.getByRole("group", { name: zh.tierOf("A") });
  const gates = tier.getByRole("textbox", { name: zh.gates });
  const before = await gates.inputValue();
  await gates.fill("红线违规=0；质检分不低于85");
  await tier.getByText("须同时满足：红线违规等于 0；质检分不低于 85").waitFor();
  expect((await rubricIn(page)).tiers[1]!.requires).toHaveLength(2);
  await gates.fill("红线违规=0；质检分很好");
  await page.getByText("第 2 个条件“质检分很好”无法识别").first().waitFor();
  await page.locator("#step-data").click();
  await page.locator("#step-rubric").click();
  expect(await gates.inputValue()).toBe("红线违规=0；质检分很好");
  await page.getByText(pane.issues.blocked).waitFor();
  await button(page, zh.undo).click();
  expect(await gates.inputValue()).toBe(before);
  expect(await page.getByText(pane.issues.blocked).count()).toBe(0);
  expect(problems).toEqual([]);
  await page.close();
});

test("conditions, commissions, attendance, adjustments, ranking and metrics are edited, written to the sheet, and read back the same", async () => {
  const { page, problems } = await openEditor();
  await page.getByRole("button", { name: "销售额 · 达成率" }).click();
  await page.locator(`button[aria-expanded]:text-is("${zh.more}")`).first().click();
  await button(page, zh.addAlternative).first().click();
  const alternative = page.getByRole("group", { name: zh.alternative(1) });
  await alternative.getByRole("textbox", { name: zh.condition }).fill("询单人数<10");
  await alternative.getByText("询单人数低于 10 时，用下面的规则").waitFor();
  await alternative.getByLabel(zh.instead).selectOption("linear");
  await page.getByLabel(zh.addCommission).selectOption({ index: 1 });
  const commission = page.getByRole("group", { name: zh.commission(2) });
  await commission.getByRole("textbox", { name: zh.settings["bonus.commission.steps"] }).fill("＞0：0.1%；＞2万：0.35%");
  await commission.getByText("20,000 以上的部分提 0.35%").waitFor();
  await page.getByRole("textbox", { name: zh.settings["bonus.base"] }).fill("1200");
  await page.getByText("每人都是 1,200").waitFor();
  await button(page, zh.folded.scoring).click();
  await page.getByRole("textbox", { name: zh.settings["ranking.tieBreakers"] }).fill("满意率; 平均响应:越低越好");
  await page.getByLabel(zh.settings["ranking.ties"]).selectOption("dense");
  await page.getByLabel(zh.settings["ranking.pool"]).selectOption("all");
  await button(page, zh.folded.metrics).click();
  await button(page, "平均响应").click();
  await page.getByLabel(zh.aggregate).selectOption("mean");
  const edited = await rubricIn(page);
  expect(edited.scorecards[0]!.criteria[0]!.when).toMatchObject([{ op: "<", value: 10, rule: { type: "linear" } }]);
  expect(edited.bonus).toMatchObject({ base: 1200, commission: [{}, { steps: [{ above: 0, rate: 0.001 }, { above: 20000, rate: 0.0035 }] }] });
  expect(edited.ranking).toMatchObject({ pool: "all", ties: "dense", tieBreakers: [{}, { direction: "lower" }] });
  await button(page, zh.save).click();
  await page.getByText(pane.messages["rubric-saved"]).waitFor();
  await idle(page);
  expect(await rubricIn(page)).toEqual(edited);
  // The workbook's own sheet stays beside ours: which one counts is said, and both are a click away.
  await page.getByText("工作簿里有几张方案表").waitFor();
  await page.getByText(pane.goTo("考核方案"), { exact: true }).click();
  expect(await page.locator("body").getAttribute("data-at")).toBe("考核方案");
  expect(problems).toEqual([]);
  await page.close();
});

test("posts, criteria and tiers are added, moved and taken out; each step can be undone", async () => {
  const { page } = await openEditor();
  const before = await rubricIn(page);
  await page.getByLabel(zh.addPost).selectOption(zh.newPost);
  await page.getByRole("region", { name: zh.newPost }).waitFor();
  await page.getByLabel(zh.addCriterion).first().selectOption({ index: 1 });
  expect((await rubricIn(page)).scorecards[0]!.criteria).toHaveLength(before.scorecards[0]!.criteria.length + 1);
  await button(page, zh.moveDown("S")).click();
  await button(page, zh.removeEntry("B")).click();
  await button(page, zh.addTier).click();
  expect((await rubricIn(page)).tiers.map(({ name }) => name)).toEqual(["A", "S", "B", "C"]);
  for (let n = 0; n < 5; n++) await button(page, zh.undo).click();
  expect(await rubricIn(page)).toEqual(before);
  expect(await button(page, zh.undo).isDisabled()).toBe(true);
  await page.close();
});

test("a post gets tiers and a bonus of its own, or none", async () => {
  const { page } = await openEditor();
  await button(page, zh.morePosts).first().click();
  await page.getByLabel(zh.tiers, { exact: true }).first().selectOption("own");
  await page.getByLabel(zh.bonus, { exact: true }).first().selectOption("none");
  const { scorecards, tiers } = await rubricIn(page);
  expect([scorecards[0]!.tiers, scorecards[0]!.bonus]).toEqual([tiers, null]);
  await page.getByRole("region", { name: zh.tiersOf(zh.postsName(scorecards[0]!.posts)) }).waitFor();
  await page.close();
});

describe.each([
  ["zh-CN", "light", 270],
  ["en", "dark", 320],
  ["zh-CN", "contrast", 500],
] as const)("in %s, %s, %d pixels wide", (locale, theme, width) => {
  test("with everything open it is accessible and fits", async () => {
    const { page, problems } = await openEditor(`sample&locale=${locale}&theme=${theme}`, width);
    const phrases = editorPhrasesOf(locale);
    for (const heading of Object.values(phrases.folded)) await button(page, heading).click();
    await page.getByRole("button", { name: / · /, expanded: false }).first().click();
    for (const more of (await page.locator("button[aria-expanded=false]").filter({ hasText: phrases.more }).all()).reverse()) await more.click();
    expect([await seriousIn(page), await tooWideIn(page)]).toEqual([[], []]);
    expect(problems).toEqual([]);
    await page.close();
  });
});
