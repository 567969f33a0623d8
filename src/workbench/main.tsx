/** Entry of the workbench; `?locale=en` speaks English. */
import { createRoot } from "react-dom/client";
import { saveFile } from "../browser/save-file";
import { localeOf, workbenchPhrasesOf } from "../locale/locale";
import { followF6, toBar } from "./areas";
import { Bar } from "./bar";
import { readManifest, type RibbonButton } from "./manifest";
import { prepareOpening } from "./opening";
import { Workbench, type WorkbenchState } from "./workbench";

const SAMPLE = "assets/sample-month.xlsx";
// It is read while the rest of the page is loaded.
prepareOpening();
const sampleBytes = fetch(SAMPLE).then((response) => response.arrayBuffer());

async function start(): Promise<void> {
  const locale = localeOf(new URLSearchParams(location.search).get("locale") ?? undefined);
  const phrases = workbenchPhrasesOf(locale);
  document.documentElement.lang = locale;
  document.title = phrases.title;
  const manifest = readManifest(await (await fetch("manifest.xml")).text(), locale);
  const [place, grid, pane] = ["bar", "grid", "add-in"].map((id) => document.getElementById(id)!);
  const bar = createRoot(place);
  let shown: WorkbenchState = { file: "", isChanged: false, issues: [], batches: [] };
  let busy: string | null = null;
  const draw = (): void => bar.render(<Bar locale={locale} buttons={manifest.buttons} state={shown} busy={busy} onButton={press} onOpen={(file) => void openFile(file)} onDownload={() => void download()} onDismiss={() => workbench.dismiss()} />);
  let isDue = false;
  /** A run of the add-in is many changes: they are drawn together. */
  const render = (): void => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      draw();
    });
  };
  const working = async (saying: string, work: () => void | Promise<void>): Promise<void> => {
    busy = saying;
    render();
    // Lets the browser paint what is being done before it is done.
    await new Promise((go) => setTimeout(go, 30));
    try {
      await work();
    } finally {
      busy = null;
      render();
    }
  };
  const press = ({ command }: RibbonButton): void => {
    if (command === null) document.querySelector<HTMLIFrameElement>("#add-in iframe")?.focus();
    else workbench.run(command);
  };
  const openFile = async (file: File): Promise<void> => {
    if (workbench.isChanged && !confirm(phrases.unsaved)) return;
    await working(phrases.opening(file.name), async () => workbench.open(new Uint8Array(await file.arrayBuffer()), file.name));
  };
  const download = (): Promise<void> =>
    working(phrases.saving(shown.file), () => {
      const saved = workbench.download();
      if (saved !== null) saveFile(saved.name, saved.bytes);
    });

  render();
  const functions = await (await fetch(new URL(manifest.functions).pathname)).json();
  const workbench = new Workbench({ locale, manifest, functions, grid: grid.id, pane, onState: (state) => ((shown = state), render()), onLeave: (way) => toBar(place, way) });
  const sample = sampleBytes.then((bytes) => workbench.open(new Uint8Array(bytes), SAMPLE));
  followF6({ bar: place, grid, pane, enterGrid: () => workbench.grid?.focus() });
  await Promise.all([sample, workbench.addGrid()]);
  takeDrops(phrases.dropHere, openFile);
  window.addEventListener("beforeunload", (event) => workbench.isChanged && event.preventDefault());
  // For the tests, and for whoever tries things out in the console.
  Object.assign(window, { workbench });
}

/** Files that are dropped anywhere on the page. */
function takeDrops(saying: string, open: (file: File) => Promise<void>): void {
  const veil = document.getElementById("veil")!;
  veil.textContent = saying;
  addEventListener("dragover", (event) => {
    event.preventDefault();
    veil.hidden = false;
  });
  addEventListener("dragleave", ({ relatedTarget }) => void (veil.hidden = relatedTarget === null));
  addEventListener("drop", (event) => {
    event.preventDefault();
    veil.hidden = true;
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void open(file);
  });
}

void start();
