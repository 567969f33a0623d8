import type { Site } from "../../../scripts/workbench/site";
import { answer, button, IN_THE_MIDDLE, openPane, publish, rowsOf, SAMPLE_BONUS, says, sentence, sheetNames, show, typeCell, type OpenPane } from "../desk";

/** What people see of the workbook, whatever stands where in memory. */
const seen = ({ excel }: OpenPane): Promise<string> =>
  excel.evaluate(({ book }) => JSON.stringify(book.sheets.map(({ name, visibility, cells, tables, merges }) => [name, visibility, cells.values.filter((row) => row?.some((value) => value !== undefined)), tables.length, merges.length])));

/** Begins to write, and closes the pane in the middle of it. */
async function cutOff(opened: OpenPane): Promise<void> {
  const { excel, phrases } = opened;
  await show(opened, "preview");
  await says(opened, SAMPLE_BONUS);
  await excel.evaluate((page, nth) => page.spoil(nth, "lose"), IN_THE_MIDDLE);
  await button(opened, phrases.next.preview).click();
  await excel.evaluate(({ desk }) => desk.line.isDown);
  expect((await sheetNames(opened)).length).toBeGreaterThan(11);
  await excel.evaluate((page) => page.openAgain());
}

/** When Excel does not do as it is asked, and when the pane goes away in the middle. */
export function trouble(site: () => Site): void {
  test.each(["yes", "no"] as const)("a run that was cut off is finished, or taken back, as people answer (%s)", async (which) => {
    const opened = await openPane(site());
    const { phrases } = opened;
    const before = await seen(opened);
    await cutOff(opened);
    await opened.pane.getByRole("alertdialog").waitFor();
    expect(await opened.pane.getByText(phrases.data.welcome).count()).toBe(0);
    await answer(opened, phrases.questions.unfinished[which]);
    await says(opened, phrases.messages[which === "yes" ? "run-completed" : "run-undone"]);
    if (which === "no") expect(await seen(opened)).toBe(before);
    else {
      const finished = await rowsOf(opened, "评分排名");
      await publish(opened);
      // But for the time in its second line.
      expect((await rowsOf(opened, "评分排名")).slice(2)).toEqual(finished.slice(2));
    }
    await show(opened, "preview");
    await says(opened, SAMPLE_BONUS);
    await opened.page.close();
  });

  test.each(["yes", "no"] as const)("a restore that was cut off is finished, or given up, as people answer (%s)", async (which) => {
    const opened = await openPane(site());
    const { excel, phrases } = opened;
    const before = await sheetNames(opened);
    await publish(opened);
    const written = await seen(opened);
    await excel.evaluate((page, nth) => page.spoil(nth, "lose"), IN_THE_MIDDLE);
    await button(opened, phrases.write.restore).click();
    await excel.evaluate(({ desk }) => desk.line.isDown);
    await excel.evaluate((page) => page.openAgain());
    await answer(opened, phrases.questions["unfinished-restore"][which]);
    await says(opened, phrases.messages[which === "yes" ? "restore-completed" : "restore-undone"]);
    if (which === "no") expect(await seen(opened)).toBe(written);
    else {
      expect(await sheetNames(opened)).toEqual([...before, "日志"]);
      expect((await rowsOf(opened, "日志")).filter((row) => row.includes("2026-05")).map((row) => row[2])).toEqual(["评分", "撤回"]);
    }
    // What was given back is not offered again; what was not, is.
    await show(opened, "preview");
    await says(opened, SAMPLE_BONUS);
    await show(opened, "write");
    expect(await button(opened, phrases.write.restore).count()).toBe(which === "yes" ? 0 : 1);
    await opened.page.close();
  });

  test.each([
    ["is busy", "GeneralException", /GeneralException/],
    ["has lost its connection", "ConnectionFailure", sentence("excel-connection")],
    ["may not be written to", "AccessDenied", sentence("excel-read-only")],
  ] as const)("an Excel that %s while it writes: nothing is half written, it is told, and works when it is tried again", async (_, code, told) => {
    const opened = await openPane(site());
    const { pane, excel, phrases } = opened;
    await show(opened, "preview");
    await says(opened, SAMPLE_BONUS);
    const before = await seen(opened);
    await excel.evaluate((page, error) => page.spoil(error.nth, "refuse", error.code), { nth: IN_THE_MIDDLE, code });
    await button(opened, phrases.next.preview).click();
    await pane.getByText(told).first().waitFor();
    expect(await seen(opened)).toBe(before);
    await publish(opened);
    await opened.page.close();
  });

  test("an Excel that will not be read says why, and is read when it is asked again", async () => {
    const opened = await openPane(site());
    const { pane, excel, phrases } = opened;
    await typeCell(opened, "花名册", "H3", 2100);
    await says(opened, phrases.stale);
    await excel.evaluate((page) => page.spoil(1, "refuse", "ConnectionFailure"));
    await button(opened, phrases.reread).last().click();
    await says(opened, sentence("excel-connection"));
    // What was read before is still there.
    await says(opened, phrases.data.summary({ period: "2026-05", heads: 51 }));
    await button(opened, phrases.reread).last().click();
    await pane.getByText(sentence("excel-connection")).waitFor({ state: "detached" });
    await show(opened, "preview");
    await pane.getByRole("table", { name: phrases.preview.ranking }).waitFor();
    await opened.page.close();
  });

  test("a change is told even where Excel does not say of which sheet", async () => {
    const opened = await openPane(site());
    await opened.excel.evaluate((page) => page.spoil(1, "refuse", "ConnectionFailure"));
    await typeCell(opened, "花名册", "H3", 2100);
    await says(opened, opened.phrases.stale);
    expect(opened.problems).toEqual([]);
    await opened.page.close();
  });

  test("while somebody types into a cell the pane waits, and goes on after Enter", async () => {
    const opened = await openPane(site());
    const { excel, phrases } = opened;
    await show(opened, "preview");
    await says(opened, SAMPLE_BONUS);
    await excel.evaluate(({ desk }) => desk.line.host.setEditing(true));
    await button(opened, phrases.next.preview).click();
    await says(opened, phrases.tasks.writing);
    await says(opened, phrases.waiting);
    await excel.evaluate(({ desk }) => desk.line.host.setEditing(false));
    await says(opened, phrases.messages.written);
    await opened.page.close();
  });

  test.each([
    ["a click on a place", (opened: OpenPane) => opened.pane.getByRole("button", { name: /^转到 / }).first().click()],
    ["a nickname", async (opened: OpenPane) => {
      await opened.pane.getByLabel("兼职小周").selectOption({ index: 3 });
      await button(opened, opened.phrases.data.bind).click();
    }],
    ["a column", async ({ pane }: OpenPane) => {
      await pane.locator("button[aria-expanded]", { hasText: "生意参谋-按客服" }).click();
      await pane.getByLabel("净销售额", { exact: true }).selectOption("销售额");
    }],
  ])("%s that Excel refuses is told, and nothing breaks", async (_, act) => {
    const opened = await openPane(site());
    const { pane, excel, problems } = opened;
    await excel.evaluate((page) => [1, 2, 3, 4].forEach((nth) => page.spoil(nth, "refuse", "ConnectionFailure")));
    await act(opened);
    await pane.getByText(sentence("excel-connection")).first().waitFor();
    expect(problems).toEqual([]);
    await opened.page.close();
  });

  test("a sheet that is gone is told where a click would lead there", async () => {
    const opened = await openPane(site());
    const { excel, phrases } = opened;
    await publish(opened);
    await excel.evaluate(({ book }) => book.sheets.splice(book.sheets.findIndex(({ name }) => name === "看板"), 1));
    await button(opened, "看板").click();
    await says(opened, phrases.messages["no-such-sheet"]("看板"));
    await opened.page.close();
  });

  test("a workbook that may not be changed says so before anything is written", async () => {
    const opened = await openPane(site());
    const { excel, phrases } = opened;
    const rows = await rowsOf(opened, "花名册");
    await excel.evaluate(({ book }) => void (book.isStructureLocked = true));
    await show(opened, "preview");
    await button(opened, phrases.next.preview).click();
    await opened.pane.getByText(/^工作簿设了结构保护，无法新增或删除工作表（看板/).waitFor();
    expect(await rowsOf(opened, "花名册")).toEqual(rows);
    await opened.page.close();
  });
}
