import { unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import type { Download } from "playwright-core";
import type { Site } from "../../../scripts/workbench/site";
import { openBook } from "../../../src/book/file/open";
import { reportPhrasesOf } from "../../../src/locale/locale";
import { answer, button, openAgain, openPane, publish, rowsOf, SAMPLE_BONUS, says, sentence, sheetNames, show, textOf, typeCell, type OpenPane } from "../desk";

const bytesOf = async (download: Download): Promise<Uint8Array> => new Uint8Array(readFileSync(await download.path()));

/** Clicks what hands out a file. */
async function downloaded(opened: OpenPane, name: string): Promise<Download> {
  const [download] = await Promise.all([opened.page.waitForEvent("download"), button(opened, name).click()]);
  return download;
}

/** 预览 and 写入: what is written, taken back, closed and handed out. */
export function writing(site: () => Site): void {
  test("writing once more rewrites our sheets in their place, logs it, and can be taken back", async () => {
    const opened = await openPane(site());
    const { pane, phrases } = opened;
    await publish(opened);
    const [names, scores] = [await sheetNames(opened), await textOf(opened, "评分排名")];
    await typeCell(opened, "花名册", "M3", 5);
    // Whoever writes what they have not seen is shown it first.
    await show(opened, "preview");
    await button(opened, phrases.next.preview).click();
    await says(opened, phrases.messages["data-changed"]);
    expect(await textOf(opened, "评分排名")).toBe(scores);
    await says(opened, phrases.preview.historyRows(51));
    await publish(opened);
    expect(await sheetNames(opened)).toEqual(names);
    expect(await textOf(opened, "评分排名")).not.toBe(scores);
    expect((await rowsOf(opened, "日志")).filter((row) => row.includes("2026-05"))).toHaveLength(2);
    await button(opened, phrases.write.restore).click();
    await says(opened, phrases.messages.withdrawn({ log: "日志", isAlone: false }));
    expect(await textOf(opened, "评分排名")).toBe(scores);
    expect(await pane.getByText(phrases.messages.written).count()).toBe(0);
    // What was written and taken back stays in the log, and is not taken back a second time.
    expect((await rowsOf(opened, "日志")).filter((row) => row.includes("2026-05")).map((row) => row[2])).toEqual(["评分", "评分", "撤回"]);
    expect(await button(opened, phrases.write.restore).count()).toBe(0);
    await opened.page.close();
  });

  test("a run that is cancelled while it writes leaves nothing half written", async () => {
    const opened = await openPane(site());
    const { excel, phrases } = opened;
    const before = await excel.evaluate(({ book }) => JSON.stringify(book.sheets));
    await show(opened, "preview");
    await says(opened, SAMPLE_BONUS);
    // Excel holds the run up in its middle.
    const isHeld = excel.evaluate((page) => page.typeOnceSheetsAreAdded());
    await button(opened, phrases.next.preview).click();
    await isHeld;
    await opened.pane.getByText(/\d+ \/ \d+/).waitFor();
    await button(opened, phrases.cancel).click();
    await excel.evaluate(({ desk }) => desk.line.host.setEditing(false));
    await says(opened, phrases.messages.cancelled);
    expect(await excel.evaluate(({ book }) => JSON.stringify(book.sheets))).toBe(before);
    await publish(opened);
    await opened.page.close();
  });

  test("cards for print, a page each, and they are told when the next run would leave them behind", async () => {
    const opened = await openPane(site(), { locale: "en" });
    const { pane, phrases } = opened;
    const { sheets } = reportPhrasesOf("en");
    await show(opened, "preview");
    await pane.getByRole("checkbox", { name: phrases.preview.cards }).check();
    await pane.getByText(sheets.cards, { exact: true }).waitFor();
    await publish(opened);
    const cells = (await rowsOf(opened, sheets.cards)).flat();
    for (const agent of ["超超", "小美", "静怡"]) expect(cells.some((value) => String(value).includes(agent))).toBe(true);
    await show(opened, "preview");
    await pane.getByRole("checkbox", { name: phrases.preview.cards }).uncheck();
    await says(opened, sentence("cards-of-earlier-run", "en"));
    await opened.page.close();
  });

  test("a file for each agent with nobody else in it, and the list for payroll", async () => {
    const opened = await openPane(site());
    const { pane, phrases } = opened;
    await show(opened, "preview");
    await says(opened, SAMPLE_BONUS);
    await show(opened, "write");
    await pane.getByRole("checkbox", { name: phrases.write.anonymous }).check();
    const archive = await downloaded(opened, phrases.write.share);
    expect(archive.suggestedFilename()).toBe("绩效卡 2026-05.zip");
    const files = unzipSync(await bytesOf(archive));
    expect(Object.keys(files)).toContain("2026-05 K001 小美.xlsx");
    const { grids, issues } = await openBook(files["2026-05 K001 小美.xlsx"]!, "小美.xlsx");
    expect(issues).toEqual([]);
    const text = JSON.stringify(grids.map(({ rows }) => rows));
    expect([text.includes("小美"), text.includes("超超"), text.includes("阿强")]).toEqual([true, false, false]);
    const list = await downloaded(opened, phrases.write.payroll);
    expect(list.suggestedFilename()).toBe("奖金发放表 2026-05.csv");
    const csv = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await bytesOf(list));
    expect(csv.startsWith("\uFEFF工号,姓名")).toBe(true);
    expect(csv).toContain("K001,王小美");
    expect(csv).toContain("75921.88");
    await says(opened, phrases.messages["saved-file"]("奖金发放表 2026-05.csv"));
    await opened.page.close();
  });

  test("a month that is closed asks before it is written again, also when the pane is new, and both are logged", async () => {
    const opened = await openPane(site());
    const { pane, phrases } = opened;
    await publish(opened);
    await button(opened, phrases.write.closeMonth("2026-05")).click();
    await answer(opened, phrases.questions.close.no);
    expect(await pane.getByText(phrases.write.closedAlready).count()).toBe(0);
    await button(opened, phrases.write.closeMonth("2026-05")).click();
    await answer(opened, phrases.questions.close.yes);
    await says(opened, phrases.messages.closed);
    await says(opened, phrases.write.closedAlready);
    await openAgain(opened);
    await show(opened, "preview");
    await says(opened, phrases.preview.closed);
    const log = await textOf(opened, "日志");
    await button(opened, phrases.next.preview).click();
    await answer(opened, phrases.questions.reopen.no);
    expect(await textOf(opened, "日志")).toBe(log);
    await button(opened, phrases.next.preview).click();
    await answer(opened, phrases.questions.reopen.yes);
    await says(opened, phrases.messages.written);
    const actions = (await rowsOf(opened, "日志")).filter((row) => row.includes("2026-05")).map((row) => row[2]);
    const { log: said } = reportPhrasesOf("zh-CN");
    expect(actions).toEqual([said.scored, said.closed, said.reopened]);
    await opened.page.close();
  });

  test("of a long ranking only the rows in sight are made", async () => {
    const opened = await openPane(site());
    const { pane, phrases } = opened;
    await show(opened, "preview");
    const table = pane.getByRole("table", { name: phrases.preview.ranking });
    await table.waitFor();
    expect(await table.getAttribute("aria-rowcount")).toBe("52");
    expect(await table.getByRole("row").count()).toBeLessThan(20);
    await table.getByRole("rowgroup").evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await table.getByRole("row").filter({ hasText: phrases.preview.unranked }).last().waitFor();
    await opened.page.close();
  });

  test("what may be spent is compared with what comes out, and kept with the workbook", async () => {
    const opened = await openPane(site());
    const { pane, phrases } = opened;
    await show(opened, "preview");
    const budget = pane.getByLabel(phrases.preview.budget);
    await budget.fill("很多钱");
    await says(opened, phrases.unreadable);
    await budget.fill("8万");
    await budget.blur();
    await says(opened, phrases.preview.within("4,078.12"));
    await budget.fill("70000");
    await budget.blur();
    await says(opened, phrases.preview.over("5,921.88"));
    await openAgain(opened);
    await show(opened, "preview");
    await says(opened, phrases.preview.over("5,921.88"));
    await opened.page.close();
  });
}
