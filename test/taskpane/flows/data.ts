import type { Site } from "../../../scripts/workbench/site";
import { until } from "../../office/until";
import { button, openAgain, openPane, SAMPLE_BONUS, says, selectedIn, show, typeCell, valueAt } from "../desk";
import { BY_SALES, TWICE } from "../duplicates";

/** 数据: what was found, and what people have to say about it. */
export function dataStep(site: () => Site): void {
  test("an unknown nickname is put down in the roster, and known from then on", async () => {
    const opened = await openPane(site());
    const { pane, phrases } = opened;
    const choice = pane.getByLabel("兼职小周");
    expect(await button(opened, phrases.data.bind).isDisabled()).toBe(true);
    await choice.selectOption({ label: "K003 张甜 糖糖" });
    await button(opened, phrases.data.bind).click();
    await says(opened, phrases.messages.bound({ nickname: "兼职小周", person: "张甜" }));
    expect(await valueAt(opened, "花名册", "C5")).toBe("糖糖、兼职小周");
    expect(await choice.count()).toBe(0);
    await openAgain(opened);
    await pane.getByText(phrases.data.summary({ period: "2026-05", heads: 50 })).waitFor();
    expect(await choice.count()).toBe(0);
    await opened.page.close();
  });

  test("a column that was chosen is read, told as chosen, and remembered when the pane opens again", async () => {
    const opened = await openPane(site());
    const { pane, phrases } = opened;
    const unfold = () => pane.locator("button[aria-expanded]", { hasText: "生意参谋-按客服" }).click();
    const chosen = pane.getByLabel(`净销售额（${phrases.data.chosen}）`);
    await unfold();
    await pane.getByLabel("净销售额", { exact: true }).selectOption("销售额");
    expect(await chosen.inputValue()).toBe("销售额");
    await show(opened, "preview");
    await until(() => pane.getByText(SAMPLE_BONUS).count(), (count) => count === 0);
    await openAgain(opened);
    await unfold();
    expect(await chosen.inputValue()).toBe("销售额");
    await chosen.selectOption("");
    await show(opened, "preview");
    await says(opened, SAMPLE_BONUS);
    await opened.page.close();
  });

  test("an issue leads to its cell; cells that are mended are told, and read when it is asked for", async () => {
    const opened = await openPane(site());
    const { pane, phrases } = opened;
    await typeCell(opened, "花名册", "H4", "一千三");
    await says(opened, phrases.stale);
    await pane.getByText(phrases.reread, { exact: true }).first().click();
    await button(opened, phrases.goTo("花名册!H4")).click();
    await until(() => selectedIn(opened), (at) => JSON.stringify(at) === JSON.stringify({ sheet: "花名册", row: 3, column: 7 }));
    await typeCell(opened, "花名册", "H4", 1300);
    await says(opened, phrases.stale);
    await pane.getByText(phrases.reread, { exact: true }).first().click();
    await pane.getByText(phrases.stale).waitFor({ state: "detached" });
    expect(await button(opened, phrases.goTo("花名册!H4")).count()).toBe(0);
    await show(opened, "preview");
    await says(opened, SAMPLE_BONUS);
    await opened.page.close();
  });

  test("a period that the data do not have blocks; another one that they have is scored", async () => {
    const opened = await openPane(site());
    const { pane, phrases } = opened;
    const period = pane.getByLabel(phrases.data.period);
    await period.fill("2020-01");
    await show(opened, "preview");
    await says(opened, phrases.issues.blocked);
    expect(await button(opened, phrases.next.preview).isDisabled()).toBe(true);
    await show(opened, "data");
    await typeCell(opened, "生意参谋-按客服", "A3", "2026-06-01");
    await pane.getByText(phrases.reread, { exact: true }).first().click();
    await period.fill("");
    await says(opened, phrases.data.summary({ period: "2026-06", heads: 50 }));
    await period.fill("2026-05");
    await says(opened, phrases.data.summary({ period: "2026-05", heads: 51 }));
    await opened.page.close();
  });

  test("rows that stand twice block until somebody says which of them count, and that is kept", async () => {
    const opened = await openPane(site(), { book: TWICE, name: "五月.csv" });
    const { pane, phrases } = opened;
    await show(opened, "rubric");
    await pane.locator("input[type=file]").setInputFiles(BY_SALES);
    await says(opened, opened.editor.origin.file(BY_SALES.name));
    await show(opened, "preview");
    await says(opened, phrases.issues.blocked);
    expect(await button(opened, phrases.next.preview).isDisabled()).toBe(true);
    const first = async (): Promise<string> => {
      await show(opened, "preview");
      return (await pane.getByRole("table", { name: phrases.preview.ranking }).getByRole("row").nth(1).textContent())!;
    };
    for (const [choice, expected] of [["last", "1小美A58.33—"], ["sum", "1小美A100.00—"], ["first", "1阿强A50.00—"]] as const) {
      await show(opened, "data");
      await pane.getByLabel(phrases.data.duplicatesCount).selectOption(choice);
      expect([choice, await first()]).toEqual([choice, expected]);
    }
    await openAgain(opened);
    expect(await pane.getByLabel(phrases.data.duplicatesCount).inputValue()).toBe("first");
    expect(await first()).toBe("1阿强A50.00—");
    await opened.page.close();
  });

  test("text of the workbook stays text", async () => {
    const opened = await openPane(site());
    const { pane, phrases, problems } = opened;
    const evil = '<img src=x onerror="document.title=1">';
    await typeCell(opened, "赤兔客服绩效", "C5", evil);
    await says(opened, phrases.stale);
    await pane.getByText(phrases.reread, { exact: true }).first().click();
    await says(opened, evil);
    expect(await pane.locator("main img").count()).toBe(0);
    expect(problems).toEqual([]);
    await opened.page.close();
  });
}
