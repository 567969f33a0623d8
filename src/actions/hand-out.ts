/** What leaves the workbook: files for agents, the list for payroll. */
import { cliPhrasesOf, taskpanePhrasesOf } from "../locale/locale";
import { fitFileName } from "../publication/file-name";
import { cardHolders } from "../report/sheets/cards/holders";
import { working, type Context } from "./context";

/** Everybody's card as a file of its own, all in one archive. */
export function shareCards(context: Context, { anonymous }: { readonly anonymous: boolean }): Promise<void> {
  return working(context, "sharing", async ({ signal, onProgress }) => {
    const { store, environment } = context;
    const { run, host } = store.get();
    const appraisal = run?.appraisal ?? null;
    const agents = appraisal === null ? [] : cardHolders(appraisal);
    if (appraisal === null || agents.length === 0) return { message: { kind: "no-cards" } };
    // Writing workbooks is loaded when it is first needed.
    const { archiveOf, cardFiles } = await import(/* webpackChunkName: "share" */ "../publication/share");
    const files = [];
    for (const file of cardFiles(appraisal, agents, { anonymous, onFile: onProgress }, host.locale)) {
      files.push(file);
      await nextTurn();
      signal.throwIfAborted();
    }
    const { name, bytes } = archiveOf(cliPhrasesOf(host.locale).cardsArchive(appraisal.table.period), files);
    environment.save(name, bytes, "application/zip");
    return { message: { kind: "saved-file", file: name } };
  });
}

/** The list that payroll pays from, as .csv. */
export function payroll(context: Context): Promise<void> {
  return working(context, "sharing", async () => {
    const { store, environment } = context;
    const { run, host } = store.get();
    const appraisal = run?.appraisal ?? null;
    if (appraisal === null) return {};
    const { payrollCsv } = await import(/* webpackChunkName: "payroll" */ "../publication/payroll");
    const file = `${fitFileName(taskpanePhrasesOf(host.locale).write.payrollFile(appraisal.table.period))}.csv`;
    environment.save(file, payrollCsv(appraisal, host.locale), "text/csv;charset=utf-8");
    return { message: { kind: "saved-file", file } };
  });
}

function nextTurn(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
