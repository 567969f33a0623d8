import type { Site } from "../../../scripts/workbench/site";
import { reportPhrasesOf } from "../../../src/locale/locale";
import { until } from "../../office/until";
import { button, openPane, publish, SAMPLE_BONUS, says, selectedIn, sheetNames, show } from "../desk";

/** From nothing to scorecards and back, as a newcomer goes. */
export function firstRun(site: () => Site): void {
  test.each(["zh-CN", "en"] as const)("in %s: a click for the sample, one for the preview, one to write; and back", async (locale) => {
    const opened = await openPane(site(), { locale, book: null });
    const { phrases, problems, elsewhere } = opened;
    const { sheets } = reportPhrasesOf(locale);
    const empty = await sheetNames(opened);
    await button(opened, phrases.data.loadSample).click();
    await says(opened, phrases.messages["sample-loaded"]);
    const before = await sheetNames(opened);
    expect(before.slice(0, 2)).toEqual([...empty, "赤兔客服绩效"]);
    await show(opened, "preview");
    await says(opened, SAMPLE_BONUS);
    // Nothing is written before the preview is agreed to.
    expect(await sheetNames(opened)).toEqual(before);
    await publish(opened);
    await says(opened, phrases.write.done({ period: "2026-05", heads: 51, bonus: SAMPLE_BONUS }));
    const ours = [sheets.dashboard, sheets.scores, sheets.scorecard, sheets.bonus, sheets.live, sheets.data, sheets.history, sheets.log];
    expect((await sheetNames(opened)).filter((name) => !before.includes(name))).toEqual(ours);
    for (const name of ours) {
      await button(opened, name).click();
      await until(() => selectedIn(opened), ({ sheet }) => sheet === name);
    }
    await button(opened, phrases.write.restore).click();
    await says(opened, phrases.messages.restored);
    expect(await sheetNames(opened)).toEqual([...before, sheets.log]);
    expect([problems, elsewhere]).toEqual([[], []]);
    await opened.page.close();
  });

  test("with the keyboard alone", async () => {
    const opened = await openPane(site(), { book: null });
    const { page, pane, phrases } = opened;
    const { keyboard } = page;
    /** Goes on with Tab until something is reached. */
    const reach = async (name: string): Promise<void> => {
      for (let n = 0; n < 200; n++) {
        await keyboard.press("Tab");
        if ((await pane.locator(":focus").allTextContents()).includes(name)) return;
      }
      throw new Error(`Tab does not lead to ${name}`);
    };
    // Into the pane, as F6 leads there in Excel.
    await page.locator("iframe").focus();
    await reach(phrases.data.loadSample);
    await keyboard.press("Enter");
    await says(opened, phrases.messages["sample-loaded"]);
    await reach(phrases.steps.data);
    for (let n = 0; n < 3; n++) await keyboard.press("ArrowRight");
    await keyboard.press("Enter");
    await pane.getByRole("table", { name: phrases.preview.ranking }).waitFor();
    await reach("超超");
    await keyboard.press("Enter");
    const dialog = pane.getByRole("dialog");
    await dialog.waitFor();
    // What lies behind it cannot be reached meanwhile.
    for (let n = 0; n < 5; n++) {
      await keyboard.press("Tab");
      expect(await dialog.locator(":focus").count()).toBe(1);
    }
    await keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await pane.locator(":focus").textContent()).toBe("超超");
    // Of somebody below the best tier it can be asked what is missing, and the keyboard stays there.
    for (let n = 0; n < 4; n++) await keyboard.press("ArrowDown");
    await keyboard.press("Enter");
    await reach(phrases.preview.missing);
    await keyboard.press("Enter");
    await dialog.getByText(/即可到 S|到不了 S/).first().waitFor();
    await keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    // The list is one stop: the arrows go on in it, also to rows that were out of sight.
    for (let line = 7; line <= 32; line++) {
      await keyboard.press("ArrowDown");
      await until(() => pane.locator("[aria-rowindex]:focus-within").getAttribute("aria-rowindex"), (at) => at === String(line));
    }
    await keyboard.press("Tab");
    expect(await pane.locator("[aria-rowindex]:focus-within").count()).toBe(0);
    await reach(phrases.next.preview);
    await keyboard.press("Enter");
    await says(opened, phrases.messages.written);
    // And out again.
    await keyboard.press("Control+F6");
    await until(() => opened.excel.evaluate(({ left }) => [...left]), (left) => left.join() === "onward");
    await page.close();
  });
}
