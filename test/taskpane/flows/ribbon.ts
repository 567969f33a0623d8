import type { Site } from "../../../scripts/workbench/site";
import type { Command } from "../../../src/commands/commands";
import { reportPhrasesOf } from "../../../src/locale/locale";
import { until } from "../../office/until";
import { openPane, publish, SAMPLE_BONUS, says, selectedIn, sheetNames, typeCell, type OpenPane } from "../desk";

const press = ({ excel }: OpenPane, command: Command): Promise<void> => excel.evaluate(({ desk }, name) => desk.addIn.run(name), command);

/** The ribbon's buttons do what the pane's do, and show it there. */
export function ribbon(site: () => Site): void {
  test.each(["zh-CN", "en"] as const)("in %s: score, live sheet, restore, help", async (locale) => {
    const opened = await openPane(site(), { locale });
    const { page, pane, phrases, problems } = opened;
    await press(opened, "showLiveSheet");
    await says(opened, phrases.messages["no-live-sheet"]);
    await typeCell(opened, "花名册", "M3", 5);
    await press(opened, "scoreNow");
    await pane.getByText(phrases.stale).waitFor({ state: "detached" });
    await pane.getByRole("table", { name: phrases.preview.ranking }).waitFor();
    await typeCell(opened, "花名册", "M3", null);
    await press(opened, "scoreNow");
    await says(opened, SAMPLE_BONUS);
    const before = await sheetNames(opened);
    await publish(opened);
    await press(opened, "showLiveSheet");
    const live = locale === "en" ? "KPI Live" : "实时试算";
    await until(() => selectedIn(opened), ({ sheet }) => sheet === live);
    await press(opened, "restore");
    const { log } = reportPhrasesOf(locale).sheets;
    await says(opened, phrases.messages.withdrawn({ log, isAlone: true }));
    expect(await sheetNames(opened)).toEqual([...before, log]);
    await press(opened, "restore");
    await says(opened, phrases.messages["nothing-to-restore"]);
    const [help] = await Promise.all([page.context().waitForEvent("page"), press(opened, "showHelp")]);
    expect(new URL(help.url()).pathname).toBe("/help.html");
    await help.close();
    expect(problems).toEqual([]);
    await page.close();
  });
}
