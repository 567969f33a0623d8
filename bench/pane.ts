/**
 * How soon the pane can be used, and how it keeps up with a slider over a team of two
 * hundred: the built pane in Chromium, over a workbook in memory.
 */
import type { Page } from "playwright-core";
import { rubricToJson } from "../src/appraisal/rubric/write";
import { browse } from "../scripts/browser/browser";
import { whatIfPhrasesOf } from "../src/locale/insight";
import { median, type Benchmark } from "./measure";
import { exportRubric, exportWorkbook } from "./workbooks";

const AGENTS = 200;
const LOADS = 5;
const MOVES = 60;
const PAGE = "taskpane-dev";

export const paneLoading: Benchmark = {
  names: ["pane/usable-s"],
  async run() {
    const served = await browse(__dirname);
    const times: number[] = [];
    for (let load = 0; load < LOADS; load++) {
      const page = await served.browser.newPage({ viewport: { width: 320, height: 800 } });
      await page.goto(`${served.address}/${PAGE}.html`);
      await page.locator("main button:enabled").first().waitFor();
      times.push(await page.evaluate(() => performance.now()));
      await page.close();
    }
    await served.close();
    return { "pane/usable-s": { value: median(times) / 1000, unit: "s", limit: 1 } };
  },
};

export const paneMoving: Benchmark = {
  names: ["pane/slider-ms", "pane/frame-ms"],
  async run() {
    const { page, close } = await openRubric();
    const moves = await page.evaluate(moveSlider, MOVES);
    await close();
    return {
      "pane/slider-ms": { value: median(moves.map(({ scored }) => scored)), unit: "ms", limit: 16 },
      "pane/frame-ms": { value: median(moves.map(({ shown }) => shown)), unit: "ms", limit: 50 },
    };
  },
};

/** The same where every move is compared with the rubric in force: ranks, tiers, money and distribution. */
export const paneComparing: Benchmark = {
  names: ["pane/what-if-ms"],
  async run() {
    const { page, close } = await openRubric();
    const { tool, noBaselineYet } = whatIfPhrasesOf("zh-CN");
    await page.locator("#step-insight").click();
    await page.getByRole("listitem").filter({ hasText: tool.title }).getByRole("button").click();
    await page.getByRole("button", { name: noBaselineYet }).click();
    await page.getByRole("slider").first().waitFor();
    const moves = await page.evaluate(moveSlider, MOVES);
    await close();
    return { "pane/what-if-ms": { value: median(moves.map(({ scored }) => scored)), unit: "ms", limit: 16 } };
  },
};

/** The pane on the rubric of a team of two hundred. */
async function openRubric(): Promise<{ page: Page; close: () => Promise<void> }> {
  const served = await browse(__dirname);
  const page = await served.browser.newPage({ viewport: { width: 320, height: 800 } });
  await page.goto(`${served.address}/${PAGE}.html`);
  await page.locator("main button:enabled").first().waitFor();
  await addTeam(page, await exportWorkbook(AGENTS));
  await page.locator("#step-rubric").click();
  await page.locator("input[type=file]").setInputFiles({ name: "bench.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(rubricToJson(exportRubric()))) });
  await page.getByRole("slider").first().waitFor();
  return { page, close: served.close };
}

/** In the page: a workbook's sheets, put into the one in memory. */
async function addTeam(page: Page, bytes: Uint8Array): Promise<void> {
  await page.evaluate(async (numbers) => {
    const { jinpai } = window as unknown as { jinpai: { port: { addSheets(file: Uint8Array): Promise<unknown> } } };
    await jinpai.port.addSheets(Uint8Array.from(numbers));
  }, [...bytes]);
  await page.getByRole("button", { name: "数据已放好，开始读取" }).click();
  await page.locator("#step-rubric").waitFor();
}

/** In the page: how long the work of each move takes, and how long until the next frame is on its way. */
async function moveSlider(moves: number): Promise<{ scored: number; shown: number }[]> {
  const slider = document.querySelector<HTMLInputElement>("input[type=range]")!;
  const put = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!;
  const times: { scored: number; shown: number }[] = [];
  for (let n = 0; n < moves; n++) {
    const start = performance.now();
    put.call(slider, String(10 + n));
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    const scored = performance.now() - start;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    times.push({ scored, shown: performance.now() - start });
  }
  return times;
}
