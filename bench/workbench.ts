/**
 * The workbench as it is shipped, in Chromium: how soon it can be used, how soon a team's charts stand,
 * and how soon the live sheet follows a weight. Also what the add-in's page loads first.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { FrameLocator, Page } from "playwright-core";
import { rubricToJson } from "../src/appraisal/rubric/write";
import { build } from "../scripts/workbench/build";
import { openSite, type Site } from "../scripts/workbench/site";
import { median, type Benchmark } from "./measure";
import { exportRubric, exportWorkbook } from "./workbooks";

const LOADS = 5;
const SAMPLES = 3;
/** Milliseconds between two looks from outside, which cost the page time. */
const LOOK = 2000;
/** Milliseconds in which anything has happened, or never will. */
const LONGEST = 120_000;
/** Milliseconds between edits: the add-in has read the one before. */
const QUIET = 2000;
/** What the add-in's page names. */
const FIRST = ["taskpane.html", "taskpane.css", "functions.js", "taskpane.js"];

interface Desk {
  readonly page: Page;
  readonly pane: FrameLocator;
}

export const workbenchMoving: Benchmark = {
  names: ["pane/gz-kb", "workbench/load-s", "workbench/50-s", "workbench/1000-s", "workbench/edit-s"],
  async run() {
    const site = await openSite(build, true);
    const loads: number[] = [];
    for (let n = 0; n < LOADS; n++) loads.push(await loading(site));
    const samples: number[] = [];
    for (let n = 0; n < SAMPLES; n++) samples.push(await writing(site));
    const large = await openDesk(site);
    await openTeam(large, 1000);
    const thousand = await timeToCharts(large);
    const edits = await timesToFollow(large.page);
    const bytes = FIRST.reduce((sum, file) => sum + gzipSync(readFileSync(join(site.folder, file))).length, 0);
    await site.close();
    return {
      "pane/gz-kb": { value: bytes / 1024, unit: "KB", limit: 350 },
      "workbench/load-s": { value: median(loads) / 1000, unit: "s", limit: 3 },
      "workbench/50-s": { value: median(samples) / 1000, unit: "s", limit: 2 },
      "workbench/1000-s": { value: thousand / 1000, unit: "s", limit: 6 },
      "workbench/edit-s": { value: median(edits) / 1000, unit: "s", limit: 0.5 },
    };
  },
};

async function openPage({ browser }: Site): Promise<Page> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1400, height: 950 } });
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST);
  // A tab that has been opened keeps the browser itself busy for a second.
  await page.waitForTimeout(2000);
  return page;
}

async function openDesk(site: Site): Promise<Desk> {
  const page = await openPage(site);
  await page.goto(`${site.address}/?locale=zh-CN`);
  const pane = page.frameLocator("#add-in iframe");
  await pane.locator("#step-preview").waitFor();
  await pane.locator("main button:enabled").first().waitFor();
  await page.waitForFunction(() => "workbench" in window);
  return { page, pane };
}

/** From the address to a grid and a pane that can be used. */
async function loading(site: Site): Promise<number> {
  const page = await openPage(site);
  await page.addInitScript(watch);
  await page.goto(`${site.address}/?locale=zh-CN`);
  const start = await page.evaluate(() => performance.timeOrigin);
  let seen: (number | undefined)[] = [];
  for (let looks = 0; seen.length < 2 || seen.includes(undefined); looks++) {
    if (looks * LOOK > LONGEST) throw new Error("the workbench does not load");
    await page.waitForTimeout(LOOK);
    seen = await Promise.all(page.frames().map((frame) => frame.evaluate(() => (window as { seen?: number }).seen)));
  }
  await page.context().close();
  return Math.max(...(seen as number[])) - start;
}

/**
 * In the page and in the add-in's: notes when it can be used. To ask from outside takes half a second of
 * what is measured.
 */
function watch(): void {
  const isShown = (selector: string) => (document.querySelector(selector)?.getClientRects().length ?? 0) > 0;
  /** Whether cells stand on the grid's canvas: something dark where only they are drawn. */
  const isDrawn = () => {
    const canvas = document.querySelector<HTMLCanvasElement>("[id^=univer-sheet-main-canvas]");
    if (!canvas || !("workbench" in window)) return false;
    const { data } = canvas.getContext("2d")!.getImageData(60, 40, 300, 200);
    return data.some((part, n) => n % 4 === 0 && part < 128 && data[n + 3]! > 128);
  };
  const look = () => {
    const isReady = window === top ? isDrawn() : isShown("#step-preview") && isShown("main button:enabled");
    if (isReady) Object.assign(window, { seen: performance.timeOrigin + performance.now() });
    else setTimeout(look, 20);
  };
  look();
}

/** What the workbench begins with, written. */
async function writing(site: Site): Promise<number> {
  const desk = await openDesk(site);
  const time = await timeToCharts(desk);
  await desk.page.context().close();
  return time;
}

/** From the click that writes to charts on the screen: the dashboard is asked for as soon as its button is there. */
async function timeToCharts({ page, pane }: Desk): Promise<number> {
  await pane.locator("#step-preview").click();
  await pane.getByRole("button", { name: "写入工作簿", exact: true }).waitFor();
  await page.waitForTimeout(2000);
  // In the pane and the page themselves: to look for buttons and to aim at them from outside takes the page's time.
  const frame = await (await page.locator("#add-in iframe").elementHandle())!.contentFrame();
  const shown = page.evaluate(
    () =>
      new Promise<number>((done) => {
        const look = () => (document.querySelector(".chart svg") === null ? requestAnimationFrame(look) : done(performance.timeOrigin + performance.now()));
        look();
      }),
  );
  const clicked = await frame!.evaluate(() => {
    const button = (text: string) => [...document.querySelectorAll("button")].find((one) => one.textContent === text && !one.disabled);
    const watch = new MutationObserver(() => {
      const found = button("看板");
      if (found === undefined) return;
      watch.disconnect();
      found.click();
    });
    watch.observe(document.body, { childList: true, subtree: true, attributes: true });
    const now = performance.timeOrigin + performance.now();
    button("写入工作簿")!.click();
    return now;
  });
  return (await shown) - clicked;
}

async function openTeam({ page, pane }: Desk, agents: number): Promise<void> {
  page.on("dialog", (dialog) => void dialog.accept());
  await page.locator("#bar input[type=file]").setInputFiles({ name: "team.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(await exportWorkbook(agents)) });
  await page.getByText("team.xlsx", { exact: true }).waitFor();
  await pane.locator("#step-rubric").click();
  await pane.locator("input[type=file]").setInputFiles({ name: "bench.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(rubricToJson(exportRubric()))) });
  await pane.getByRole("slider").first().waitFor();
}

/**
 * From a weight that is changed on the rubric sheet to other scores on the live sheet, which is on the
 * screen: of single edits, while the add-in is at rest. It reads the rubric some time after each.
 */
function timesToFollow(page: Page): Promise<number[]> {
  return page.evaluate(async (quiet) => {
    const { workbench } = window as unknown as {
      workbench: {
        desk: { book: { sheets: { id: string; name: string; cells: { values: (unknown[] | undefined)[]; formulas: unknown[][] } }[] } };
        grid: { api: { getActiveWorkbook(): { getSheetBySheetId(id: string): { activate(): void; getRange(row: number, column: number): { setValue(value: number): void } } } } };
      };
    };
    const sheet = (name: string) => workbench.desk.book.sheets.find((one) => one.name.startsWith(name))!;
    const [rubric, live] = [sheet("考核方案"), sheet("实时试算")];
    const heading = rubric.cells.values.findIndex((row) => row?.includes("权重"));
    const column = rubric.cells.values[heading]!.indexOf("权重");
    const scores = () => JSON.stringify(live.cells.values.slice(8, 40));
    const settled = async (work: () => void) => {
      const before = scores();
      const start = performance.now();
      work();
      while (scores() === before) {
        if (performance.now() - start > 60_000) throw new Error("the live sheet does not follow");
        await new Promise((go) => setTimeout(go, 10));
      }
      await new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
      return performance.now() - start;
    };
    const edit = (weight: number) => workbench.grid.api.getActiveWorkbook().getSheetBySheetId(rubric.id).getRange(heading + 1, column).setValue(weight);
    workbench.grid.api.getActiveWorkbook().getSheetBySheetId(live.id).activate();
    await settled(() => edit(37));
    const times = [];
    for (const weight of [61, 12, 80, 33, 71]) {
      await new Promise((go) => setTimeout(go, quiet));
      times.push(await settled(() => edit(weight)));
    }
    return times;
  }, QUIET);
}
