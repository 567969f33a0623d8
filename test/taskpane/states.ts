/** Every step of the pane and every state in which people see it, each brought about as people do. */
import { answer, button, openPane, SAMPLE, says, show, typeCell, type OpenPane, type PaneOptions } from "./desk";
import type { Site } from "../../scripts/workbench/site";
import { BY_SALES, TWICE } from "./duplicates";

export interface PaneState {
  readonly name: string;
  /** null: an empty workbook. */
  readonly book?: string | null;
  readonly file?: string;
  /** From the step before, in the same pane, or from the opened workbook. */
  readonly reach: (opened: OpenPane) => Promise<void>;
}

/** One after the other in one pane. */
export type Walk = readonly PaneState[];

export const WALKS: readonly Walk[] = [
  [
    { name: "welcome", book: null, reach: async () => undefined },
    { name: "nothing-to-preview", reach: (opened) => show(opened, "preview") },
    { name: "no-rubric", reach: (opened) => show(opened, "rubric") },
    { name: "nothing-written", reach: (opened) => show(opened, "write") },
  ],
  [
    { name: "data", reach: async () => undefined },
    { name: "data-sheet", reach: ({ pane }) => pane.locator("button[aria-expanded]", { hasText: "生意参谋-按客服" }).click() },
    {
      name: "data-stale",
      reach: async (opened) => {
        await typeCell(opened, "花名册", "H3", "两千");
        await says(opened, opened.phrases.stale);
        await opened.pane.getByText(opened.phrases.reread, { exact: true }).first().click();
        await opened.pane.getByText(opened.phrases.stale).waitFor({ state: "detached" });
        await typeCell(opened, "花名册", "H3", 2000);
        await says(opened, opened.phrases.stale);
      },
    },
    { name: "data-wrong-period", reach: ({ pane, phrases }) => pane.getByLabel(phrases.data.period).fill("2020-01") },
    { name: "preview-blocked", reach: (opened) => show(opened, "preview") },
  ],
  [
    { name: "rubric", reach: (opened) => show(opened, "rubric") },
    {
      name: "rubric-rules",
      reach: async ({ pane }) => {
        for (const n of [1, 2, 4]) await pane.locator("main button[aria-expanded]").nth(n).click();
      },
    },
    {
      name: "rubric-findings",
      reach: async (opened) => {
        await opened.pane.getByRole("textbox", { name: opened.editor.weightOf("销售额") }).or(opened.pane.getByRole("textbox", { name: opened.editor.weightOf("Sales"), exact: true })).first().fill("-5");
        await says(opened, opened.phrases.issues.blocked);
      },
    },
    {
      name: "rubric-conflict",
      reach: async (opened) => {
        await typeCell(opened, "考核方案", "E4", 35);
        await opened.pane.getByRole("alertdialog").waitFor();
      },
    },
  ],
  [
    {
      name: "preview",
      reach: async (opened) => {
        await show(opened, "preview");
        await opened.pane.getByLabel(opened.phrases.preview.budget).fill("70000");
        await says(opened, opened.phrases.preview.untouched);
        await opened.pane.getByLabel(opened.phrases.preview.budget).blur();
      },
    },
    {
      name: "explanation",
      reach: async ({ pane, phrases }) => {
        await pane.getByRole("button", { name: phrases.preview.explain("超超") }).click();
        await pane.getByRole("dialog").waitFor();
      },
    },
    {
      name: "writing",
      reach: async (opened) => {
        await opened.page.keyboard.press("Escape");
        await opened.excel.evaluate((page) => page.slow(60));
        await button(opened, opened.phrases.next.preview).click();
        await says(opened, opened.phrases.tasks.writing);
      },
    },
    {
      name: "cut-off",
      reach: async (opened) => {
        await opened.pane.getByText(/[3-9] (?:\/|of) \d+/).waitFor();
        await opened.excel.evaluate((page) => {
          page.desk.line.cut();
          page.openAgain();
        });
        await opened.pane.getByRole("alertdialog").waitFor();
      },
    },
    {
      name: "written",
      reach: async (opened) => {
        await answer(opened, opened.phrases.questions.unfinished.no);
        await says(opened, opened.phrases.messages["run-undone"]);
        await show(opened, "preview");
        await button(opened, opened.phrases.next.preview).click();
        await says(opened, opened.phrases.messages.written);
      },
    },
    {
      name: "close",
      reach: async (opened) => {
        await button(opened, opened.phrases.write.closeMonth("2026-05")).click();
        await opened.pane.getByRole("alertdialog").waitFor();
      },
    },
    {
      name: "closed",
      reach: async (opened) => {
        await answer(opened, opened.phrases.questions.close.yes);
        await says(opened, opened.phrases.messages.closed);
      },
    },
    {
      name: "preview-closed",
      reach: async (opened) => {
        await show(opened, "preview");
        await says(opened, opened.phrases.preview.closed);
      },
    },
    {
      name: "reopen",
      reach: async (opened) => {
        await button(opened, opened.phrases.next.preview).click();
        await opened.pane.getByRole("alertdialog").waitFor();
      },
    },
    {
      name: "refused",
      reach: async (opened) => {
        await answer(opened, opened.phrases.questions.reopen.no);
        await opened.excel.evaluate((page) => page.spoil(1, "refuse", "ConnectionFailure"));
        await button(opened, opened.phrases.next.preview).click();
        await opened.pane.locator(".fui-MessageBar", { hasText: /Excel/ }).first().waitFor();
      },
    },
  ],
  [
    { name: "choose-rubric", book: TWICE, file: "五月.csv", reach: async () => undefined },
    {
      name: "duplicates",
      reach: async (opened) => {
        await show(opened, "rubric");
        await opened.pane.locator("input[type=file]").setInputFiles(BY_SALES);
        await says(opened, opened.editor.origin.file(BY_SALES.name));
        await show(opened, "data");
        await says(opened, opened.phrases.data.duplicatesText);
      },
    },
  ],
];

/** Goes through all walks and looks at every state. */
export async function visit(site: Site, options: PaneOptions, look: (opened: OpenPane, name: string) => Promise<void>): Promise<void> {
  for (const walk of WALKS) {
    const [{ book = SAMPLE, file = "五月.xlsx" }] = walk;
    const opened = await openPane(site, { ...options, book, name: file });
    for (const { name, reach } of walk) {
      await reach(opened);
      await look(opened, name);
    }
    await opened.page.close();
  }
}
