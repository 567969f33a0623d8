import type { Site } from "../../../scripts/workbench/site";
import { certificateToolPhrasesOf, coachingToolPhrasesOf, insightPhrasesOf, reviewToolPhrasesOf, verifyPhrasesOf } from "../../../src/locale/insight";
import { reportPhrasesOf } from "../../../src/locale/locale";
import { until } from "../../office/until";
import { button, openPane, rowsOf, says, selectedIn, sheetNames, show, type OpenPane } from "../desk";
import { quarterAfter } from "../insight/flows/quarter";

/** Opens a tool of 分析 from its list. */
async function openTool({ pane }: OpenPane, title: string): Promise<void> {
  await pane.getByRole("listitem").filter({ hasText: title }).getByRole("button").click();
  await pane.getByRole("heading", { name: title }).waitFor();
}

/** 带好团队: what is seen in the pane becomes sheets of the workbook, and is taken back. */
export function leading(site: () => Site): void {
  test.each(["zh-CN", "en"] as const)("in %s: review, coaching list and certificates are written one after the other, each in front when it is there", async (locale) => {
    const book = `data:application/octet-stream;base64,${Buffer.from(await quarterAfter("2026-04", "2026-05")).toString("base64")}`;
    const opened = await openPane(site(), { locale, book, name: "二季度.xlsx" });
    const { phrases, pane, excel, problems, elsewhere } = opened;
    const [frame, { sheets }] = [insightPhrasesOf(locale), reportPhrasesOf(locale)];
    const before = await sheetNames(opened);
    await show(opened, "insight");
    for (const [title, written] of [
      [reviewToolPhrasesOf(locale).tool.title, [sheets.review]],
      [coachingToolPhrasesOf(locale).tool.title, [sheets.coaching, sheets.advice]],
      [certificateToolPhrasesOf(locale).tool.title, [sheets.certificates]],
    ] as const) {
      await openTool(opened, title);
      await button(opened, frame.asSheet).click();
      await says(opened, phrases.messages["sheets-written"](written));
      await until(() => selectedIn(opened), ({ sheet }) => sheet === written[0]);
      await button(opened, frame.back).click();
    }
    expect((await sheetNames(opened)).filter((name) => !before.includes(name))).toEqual([sheets.review, sheets.coaching, sheets.advice, sheets.certificates]);
    expect(await excel.evaluate((page, name) => page.book.sheets.find((sheet) => sheet.name === name)!.charts.length, sheets.review)).toBe(2);
    expect((await rowsOf(opened, sheets.certificates)).flat()).toContain("刘洋");
    // What the manager writes into the words of advice stays when they are written again.
    await excel.evaluate((page, name) => {
      const { values } = page.book.sheets.find((sheet) => sheet.name === name)!.cells;
      const row = values.findLastIndex((cells) => cells !== undefined && cells.some((cell) => String(cell).length > 10));
      values[row]![values[row]!.findLastIndex((cell) => String(cell).length > 10)] = "每天复盘两通录音";
    }, sheets.advice);
    await openTool(opened, coachingToolPhrasesOf(locale).tool.title);
    await button(opened, frame.asSheet).click();
    await says(opened, phrases.messages["sheets-written"]([sheets.coaching, sheets.advice]));
    expect((await rowsOf(opened, sheets.advice)).flat()).toContain("每天复盘两通录音");
    await button(opened, frame.back).click();
    // Every sheet that was published is what its data come to, also as Excel hands it out.
    const verifying = verifyPhrasesOf(locale);
    await openTool(opened, verifying.tool.title);
    await button(opened, verifying.start).click();
    await says(opened, verifying.fine({ cells: "#", sheets: "#" }).split("#")[0]!);
    // The last write is taken back like any run.
    await show(opened, "write");
    await button(opened, phrases.write.restore).click();
    await says(opened, phrases.messages.restored);
    expect((await rowsOf(opened, sheets.advice)).flat()).toContain("每天复盘两通录音");
    expect(await pane.getByRole("alertdialog").count()).toBe(0);
    expect([problems, elsewhere]).toEqual([[], []]);
    await opened.page.close();
  });
}
