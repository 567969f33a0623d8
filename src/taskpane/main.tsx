/** Entry of the add-in's page in Excel: the pane, and the ribbon's buttons on the same state. */
import { restore, scoreNow, showLiveSheet } from "../actions/actions";
import { indexedDbStorage } from "../book/excel/indexed-db";
import { excelPort } from "../book/excel/port";
import { associateCommands } from "../commands/associate";
import { browserEnvironment } from "./environment";
import { hostFacts, watchTheme } from "./host-facts";
import { startPane } from "./start";

async function start(): Promise<void> {
  await Office.onReady();
  const context = startPane(excelPort(hostFacts(), indexedDbStorage()), browserEnvironment(), document.getElementById("root")!);
  watchTheme((theme) => context.store.set(({ host }) => ({ host: { ...host, theme } })));
  associateCommands({
    scoreNow: () => shown(scoreNow(context)),
    showLiveSheet: () => showLiveSheet(context),
    restore: () => shown(restore(context)),
    showHelp,
  });
}

/** On the desktop a page of its own opens in the browser, not in Excel. */
function showHelp(): void {
  const { href } = new URL("help.html", document.baseURI);
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) Office.context.ui.openBrowserWindow(href);
  else window.open(href, "_blank", "noopener");
}

/** What a button of the ribbon does has its outcome in the pane, which may be closed. */
async function shown(work: Promise<void>): Promise<void> {
  await Promise.all([work, Office.addin.showAsTaskpane()]);
}

void start();
