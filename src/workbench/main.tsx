/** Entry of the workbench; `?locale=en` speaks English. */
import { createRoot } from "react-dom/client";
import { saveFile } from "../browser/save-file";
import { localeOf, workbenchPhrasesOf } from "../locale/locale";
import { followF6, toBar } from "./areas";
import { Bar } from "./bar";
import { prepareFiles } from "./beside/files";
import { readManifest, type RibbonButton } from "./manifest";
import { Workbench, type WorkbenchState } from "./workbench";

const SAMPLE = "sample-month.xlsx";
/** Milliseconds in which the add-in's server answers, or is not to be had. */
const LONGEST = 2000;
// What the page begins with is asked for at once; the sample is read while the grid is loaded.
prepareFiles();
const [sampleBytes, manifestText] = [fetch(`assets/${SAMPLE}`).then((response) => response.arrayBuffer()), fetch("manifest.xml").then((response) => response.text())];

async function start(): Promise<void> {
  const locale = localeOf(new URLSearchParams(location.search).get("locale") ?? undefined);
  const phrases = workbenchPhrasesOf(locale);
  document.documentElement.lang = locale;
  document.title = phrases.title;
  const manifest = readManifest(await manifestText, locale);
  const [place, grid, pane] = ["bar", "grid", "add-in"].map((id) => document.getElementById(id)!);
  const bar = createRoot(place);
  let shown: WorkbenchState = { file: "", isChanged: false, issues: [], batches: [] };
  let busy: string | null = phrases.opening(SAMPLE);
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
  let tasks = 0;
  const working = async (saying: string, work: () => Promise<void>): Promise<void> => {
    tasks++;
    busy = saying;
    render();
    // Lets the browser paint what is being done before it is done.
    await new Promise((go) => setTimeout(go, 30));
    try {
      await work();
    } finally {
      if (--tasks === 0) busy = null;
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
    working(phrases.saving(shown.file), async () => {
      const saved = await workbench.download();
      if (saved !== null) saveFile(saved.name, saved.bytes);
    });

  render();
  const functions = fetch(ours(manifest.functions)).then((response) => response.json());
  const workbench = new Workbench({ locale, manifest: { ...manifest, page: await reachable(manifest.page), script: ours(manifest.script) }, functions, grid: grid.id, pane, onState: (state) => ((shown = state), render()), onLeave: (way) => toBar(place, way) });
  const sample = sampleBytes.then((bytes) => workbench.open(new Uint8Array(bytes), SAMPLE)).finally(() => ((busy = null), render()));
  followF6({ bar: place, grid, pane, enterGrid: () => workbench.grid?.focus() });
  // A file that is dropped while the sample is read comes after it.
  takeDrops(phrases.dropHere, (file) => sample.then(() => openFile(file)));
  window.addEventListener("beforeunload", (event) => workbench.isChanged && event.preventDefault());
  await Promise.all([sample, workbench.addGrid()]);
  // For the tests, and for whoever tries things out in the console.
  Object.assign(window, { workbench });
}

/**
 * The add-in's page where the manifest says it is: at an address of its own, so that the browser runs it
 * beside this page. One that takes the certificate for this address only shows it from here.
 */
async function reachable(page: string): Promise<string> {
  return fetch(page, { mode: "no-cors", signal: AbortSignal.timeout(LONGEST) }).then(
    () => page,
    () => ours(page),
  );
}

/** What is served at the add-in's address is served at this one as well. */
function ours(address: string): string {
  return new URL(new URL(address).pathname, location.origin).href;
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
