/**
 * The pane in a plain browser page, over a workbook in memory: `?locale=en&theme=dark&sample`. The
 * rest of it is what Excel loads.
 */
import type { HostFacts } from "../book/port";
import { browserEnvironment } from "./environment";
import { startPane } from "./start";

const asked = new URLSearchParams(location.search);
const host: HostFacts = { locale: asked.get("locale") === "en" ? "en" : "zh-CN", theme: themeOf(asked.get("theme")) };

function themeOf(name: string | null): HostFacts["theme"] {
  return name === "dark" || name === "contrast" ? name : "light";
}

async function start(): Promise<void> {
  const environment = browserEnvironment();
  const { memoryPort } = await import(/* webpackChunkName: "memory" */ "../book/memory/port");
  const port = memoryPort({ host, book: "sample-month.xlsx", onGoTo: (sheet, cell) => document.body.setAttribute("data-at", [sheet, cell].filter(Boolean).join("!")) });
  if (asked.has("sample")) await port.addSheets(await environment.sample());
  const context = startPane(port, environment, document.getElementById("root")!);
  // For whoever tries things out in the console, and for the tests that type into the workbook.
  Object.assign(window, { jinpai: { port, context } });
}

void start();
