/** The built pane as Excel on the web opens it: Microsoft's client, our host, and no grid. */
import type { FrameLocator, JSHandle, Page } from "playwright-core";
import type { Site } from "../../scripts/workbench/site";
import type { Step } from "../../src/actions/state";
import type { Locale } from "../../src/appraisal/rubric/types";
import type { HostFacts } from "../../src/book/port";
import type { EditorPhrases } from "../../src/locale/editor";
import { editorPhrasesOf, messageOf, taskpanePhrasesOf } from "../../src/locale/locale";
import type { TaskpanePhrases } from "../../src/locale/taskpane";
import type { ExcelPage } from "../office/page/page";

export const SAMPLE = "assets/sample-month.xlsx";
/** Σ bonus of the sample under its own rubric. */
export const SAMPLE_BONUS = "75,921.88";

/** A request of a run that writes the sample: sheets have been added by then, and not all of them filled. */
export const IN_THE_MIDDLE = 14;

export interface PaneOptions {
  readonly locale?: Locale;
  readonly theme?: HostFacts["theme"];
  readonly width?: number;
  /** Address of the workbook; null is an empty one. */
  readonly book?: string | null;
  readonly name?: string;
}

export interface OpenPane {
  readonly page: Page;
  /** The add-in's page, the one that is open now. */
  readonly pane: FrameLocator;
  readonly excel: JSHandle<ExcelPage>;
  readonly phrases: TaskpanePhrases;
  /** Those of the rubric's step. */
  readonly editor: EditorPhrases;
  /** What went wrong in the page or in the add-in's. */
  readonly problems: string[];
  /** Addresses asked for beyond the server's own. */
  readonly elsewhere: string[];
}

/** Opens a workbook with the pane beside it, and waits until the pane has read it. */
export async function openPane({ browser, address, addIn }: Site, { locale = "zh-CN", theme = "light", width = 320, book = SAMPLE, name = "五月.xlsx" }: PaneOptions = {}): Promise<OpenPane> {
  // One for all pages: what a page loads is there for the next.
  const context = browser.contexts()[0] ?? (await browser.newContext({ ignoreHTTPSErrors: true }));
  const page = await context.newPage();
  // For a page that hangs; machines may be busy.
  page.setDefaultTimeout(60_000);
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme: theme === "light" ? "light" : "dark", forcedColors: theme === "contrast" ? "active" : "none" });
  const [problems, elsewhere]: [string[], string[]] = [[], []];
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("request", (request) => ![address, addIn].some((own) => request.url().startsWith(own)) && !/^(?:data|blob):/.test(request.url()) && elsewhere.push(request.url()));
  await page.goto(`${address}/excel.html?locale=${locale}`);
  await page.waitForFunction(() => "excel" in window);
  const excel = (await page.evaluateHandle("excel")) as JSHandle<ExcelPage>;
  await excel.evaluate((open, [from, called]) => open.open(from, called), [book, name] as const);
  const opened = { page, pane: page.frameLocator("iframe"), excel, phrases: taskpanePhrasesOf(locale), editor: editorPhrasesOf(locale), problems, elsewhere };
  await isRead(opened);
  return opened;
}

/** Closes the pane and opens it again, as people do between two days. */
export async function openAgain(opened: OpenPane): Promise<void> {
  await opened.excel.evaluate((excel) => excel.openAgain());
  await isRead(opened);
}

/** Nothing is going on, and there is something to do. */
export async function isRead({ pane }: Pick<OpenPane, "pane">): Promise<void> {
  await pane.locator("main button:enabled, [role=alertdialog]").first().waitFor();
}

export const button = ({ pane }: Pick<OpenPane, "pane">, name: string) => pane.getByRole("button", { name, exact: true });

export const show = ({ pane }: Pick<OpenPane, "pane">, step: Step): Promise<void> => pane.locator(`#step-${step}`).click();

/** Waits for a sentence. */
export const says = ({ pane }: Pick<OpenPane, "pane">, text: string): Promise<void> => pane.getByText(text).first().waitFor();

/** What is said of an issue that needs no facts. */
export const sentence = (code: string, locale: Locale = "zh-CN"): string => messageOf({ severity: "error", code, sheet: null, cell: null, value: null, params: {} }, locale);

/** Waits for a question and answers it. */
export async function answer(opened: OpenPane, name: string): Promise<void> {
  const dialog = opened.pane.getByRole("alertdialog");
  await dialog.getByRole("button", { name, exact: true }).click();
  await dialog.waitFor({ state: "detached" });
}

/** Shows the preview and writes it. */
export async function publish(opened: OpenPane): Promise<void> {
  const { phrases } = opened;
  await show(opened, "preview");
  await button(opened, phrases.next.preview).click();
  await says(opened, phrases.messages.written);
}

export const typeCell = ({ excel }: OpenPane, sheet: string, cell: string, value: string | number | null): Promise<void> => excel.evaluate((page, [s, c, v]) => page.type(s, c, v), [sheet, cell, value] as const);

export const valueAt = ({ excel }: OpenPane, sheet: string, cell: string): Promise<unknown> => excel.evaluate((page, [s, c]) => page.valueAt(s, c), [sheet, cell] as const);

/** Names of the sheets people see, in the order of their tabs. */
export const sheetNames = ({ excel }: OpenPane): Promise<string[]> => excel.evaluate(({ book }) => book.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name));

/** All values of a sheet. */
export const rowsOf = ({ excel }: OpenPane, sheet: string): Promise<unknown[][]> =>
  excel.evaluate(({ book }, wanted) => Array.from(book.sheets.find(({ name }) => name === wanted)!.cells.values, (row) => Array.from(row ?? [], (value) => value ?? null)), sheet);

/** The cells of a sheet as one text, to compare what two moments hold. */
export const textOf = async (opened: OpenPane, sheet: string): Promise<string> => JSON.stringify(await rowsOf(opened, sheet));

/** Where people and the pane have gone. */
export const selectedIn = ({ excel }: OpenPane): Promise<ReturnType<ExcelPage["selected"]>> => excel.evaluate((page) => page.selected());
