import { readFileSync } from "node:fs";
import type { Site } from "../../../scripts/workbench/site";
import { templateNames } from "../../../src/templates";
import { until } from "../../office/until";
import { answer, button, openAgain, openPane, publish, rowsOf, SAMPLE_BONUS, says, sheetNames, show, typeCell, valueAt, type OpenPane } from "../desk";

/** The weight of the first criterion in the rubric sheet, and in the pane. */
const FIRST_WEIGHT = ["考核方案", "E4"] as const;
const weightOf = ({ pane, editor }: OpenPane, metric: string) => pane.getByRole("textbox", { name: editor.weightOf(metric), exact: true }).first();

/** 方案: edited here, in its sheet, and in files. */
export function rubric(site: () => Site): void {
  test("what is edited in the pane is a draft until it is written into the sheet", async () => {
    const opened = await openPane(site());
    const { phrases } = opened;
    await show(opened, "rubric");
    await weightOf(opened, "销售额").fill("30");
    await says(opened, opened.editor.changed);
    await says(opened, opened.editor.total("105"));
    expect(await valueAt(opened, ...FIRST_WEIGHT)).toBe(25);
    await weightOf(opened, "询单转化率").fill("15");
    await button(opened, opened.editor.save).click();
    await says(opened, phrases.messages["rubric-saved"]);
    const held = (await sheetNames(opened)).filter((name) => name.startsWith("考核方案"));
    const weights = (await rowsOf(opened, held.at(-1)!)).filter((row) => row.includes("销售额") && row.includes("达成率"));
    expect(weights[0]).toContain(30);
    await openAgain(opened);
    await show(opened, "rubric");
    expect(await weightOf(opened, "销售额").inputValue()).toBe("30");
    expect(await opened.pane.getByText(opened.editor.changed).count()).toBe(0);
    await opened.page.close();
  });

  test("a draft outlives the pane, and can be given up", async () => {
    const opened = await openPane(site());
    const { pane, phrases } = opened;
    await show(opened, "rubric");
    await weightOf(opened, "销售额").fill("40");
    await weightOf(opened, "销售额").blur();
    await until(() => opened.excel.evaluate(({ book }) => JSON.stringify([...book.settings.values()])), (kept) => kept.includes('"weight":40'));
    await openAgain(opened);
    await says(opened, phrases.messages["draft-restored"]);
    await show(opened, "rubric");
    expect(await weightOf(opened, "销售额").inputValue()).toBe("40");
    await says(opened, opened.editor.origin.kept);
    await button(opened, opened.editor.discard).click();
    await until(() => weightOf(opened, "销售额").inputValue(), (value) => value === "25");
    expect(await pane.getByText(opened.editor.changed).count()).toBe(0);
    await opened.page.close();
  });

  test("what is edited in the sheet appears in the pane", async () => {
    const opened = await openPane(site());
    await show(opened, "rubric");
    await typeCell(opened, ...FIRST_WEIGHT, 35);
    await until(() => weightOf(opened, "销售额").inputValue(), (value) => value === "35");
    await says(opened, opened.editor.total("110"));
    await typeCell(opened, ...FIRST_WEIGHT, 25);
    await until(() => weightOf(opened, "销售额").inputValue(), (value) => value === "25");
    // A cell that cannot be read is told with its place, and leads there.
    await typeCell(opened, "考核方案", "F4", "达成");
    await button(opened, opened.phrases.goTo("考核方案!F4")).waitFor();
    await opened.page.close();
  });

  test.each(["yes", "no"] as const)("edited here and in the sheet: the pane asks which counts (%s)", async (which) => {
    const opened = await openPane(site());
    const { pane, phrases } = opened;
    await show(opened, "rubric");
    await weightOf(opened, "销售额").fill("30");
    await typeCell(opened, ...FIRST_WEIGHT, 35);
    await pane.getByText(phrases.questions["rubric-conflict"].title("考核方案")).waitFor();
    await answer(opened, phrases.questions["rubric-conflict"][which]);
    expect(await weightOf(opened, "销售额").inputValue()).toBe(which === "yes" ? "35" : "30");
    await opened.page.close();
  });

  test("handed out as a file and taken in again; a file that is none says where", async () => {
    const opened = await openPane(site());
    const { page, pane, phrases } = opened;
    await show(opened, "rubric");
    await weightOf(opened, "销售额").fill("31");
    const [download] = await Promise.all([page.waitForEvent("download"), button(opened, opened.editor.export).click()]);
    const json = readFileSync(await download.path());
    expect(download.suggestedFilename()).toBe("客服团队月度绩效考核.json");
    await button(opened, opened.editor.discard).click();
    await until(() => weightOf(opened, "销售额").inputValue(), (value) => value === "25");
    const input = pane.locator("input[type=file]");
    await input.setInputFiles({ name: "坏.json", mimeType: "application/json", buffer: Buffer.from("{\n  \"schema\": ,\n}") });
    await says(opened, phrases.messages["not-json"]({ file: "坏.json", line: 2, column: 13 }));
    await input.setInputFiles({ name: "错.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify({ ...JSON.parse(json.toString("utf8")), teirs: [] })) });
    await says(opened, "teirs");
    expect(await weightOf(opened, "销售额").inputValue()).toBe("25");
    await input.setInputFiles({ name: "好.json", mimeType: "application/json", buffer: json });
    await says(opened, opened.editor.origin.file("好.json"));
    expect(await weightOf(opened, "销售额").inputValue()).toBe("31");
    await page.close();
  });

  test("every template scores the sample, and what the pane shows of it holds no mistake", async () => {
    const opened = await openPane(site());
    const { pane, phrases } = opened;
    await show(opened, "rubric");
    const live = pane.getByRole("group", { name: opened.editor.live });
    for (const { name } of templateNames("zh-CN")) {
      await pane.getByLabel(phrases.templates.label).selectOption(name);
      await until(() => pane.getByLabel(phrases.templates.label).inputValue(), (chosen) => chosen === name);
      expect([name, await live.textContent()]).toEqual([name, expect.stringMatching(/\d/)]);
      expect([name, await pane.locator(".fui-Field__validationMessage").count()]).toEqual([name, 0]);
    }
    await pane.getByLabel(phrases.templates.label).selectOption("pre-sales");
    await publish(opened);
    // The rubric sheet that was there is somebody's own: ours stands beside it, and counts from then on.
    expect(await sheetNames(opened)).toEqual(expect.arrayContaining(["考核方案", "考核方案 (2)"]));
    await opened.page.close();
  });

  test("a slider moves the results at once, and what the linter says stands beside the field", async () => {
    const opened = await openPane(site());
    const { page, pane, phrases } = opened;
    await show(opened, "rubric");
    const live = pane.getByRole("group", { name: opened.editor.live });
    const before = await live.textContent();
    await pane.getByRole("slider", { name: opened.editor.weightOf("销售额") }).first().focus();
    for (let n = 0; n < 10; n++) await page.keyboard.press("ArrowRight");
    expect(await live.textContent()).not.toBe(before);
    await says(opened, opened.editor.total("110"));
    const weight = weightOf(opened, "销售额");
    await weight.fill("-5");
    await says(opened, phrases.issues.blocked);
    const field = pane.locator(".fui-Field", { has: weight });
    expect(await field.locator(".fui-Field__validationMessage").count()).toBe(1);
    expect(await weight.getAttribute("aria-invalid")).toBe("true");
    await weight.fill("很多");
    await says(opened, "里的“很多”不是数字");
    await weight.fill("25");
    expect(await live.textContent()).toBe(before);
    await page.close();
  });

  test("last month's settings hold for this month's data", async () => {
    const opened = await openPane(site());
    const { excel, phrases } = opened;
    await publish(opened);
    const saved = await excel.evaluate(async ({ desk }) => [...(await desk.save()).bytes!]);
    await opened.page.close();
    const june = await openPane(site(), { book: `data:application/octet-stream;base64,${Buffer.from(saved).toString("base64")}`, name: "六月.xlsx" });
    await show(june, "rubric");
    await says(june, june.editor.origin.sheet("考核方案"));
    await show(june, "preview");
    await says(june, SAMPLE_BONUS);
    await says(june, phrases.preview.historyRows(51));
    await june.page.close();
  });
}
