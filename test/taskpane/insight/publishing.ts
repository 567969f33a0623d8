/** What people do to the workbook beside the tools that check it, in the pane over the sample. */
import type { Page } from "playwright-core";
import type { CellValue } from "../../../src/book/grid";
import type { MemoryWorkbook } from "../../../src/book/memory/port";
import type { Context } from "../../../src/actions/context";
import type { Locale } from "../../../src/appraisal/rubric/types";
import { taskpanePhrasesOf } from "../../../src/locale/locale";
import { idle } from "../site";

interface PanePage {
  readonly jinpai: { readonly port: MemoryWorkbook; readonly context: Context };
}

/** Shows the preview and writes it. */
export async function publish(page: Page, locale: Locale = "zh-CN"): Promise<void> {
  const { next, messages } = taskpanePhrasesOf(locale);
  await page.locator("#step-preview").click();
  await page.getByRole("button", { name: next.preview, exact: true }).click();
  await page.getByText(messages.written).waitFor();
  await idle(page);
}

/** Types into a table of ours: the row counted from its first below the heading, the column by its name. */
export async function typeInto(page: Page, table: string, row: number, column: string, value: CellValue): Promise<void> {
  await page.evaluate(
    ([name, line, heading, typed]) => {
      const { port, context } = (window as unknown as PanePage).jinpai;
      const grid = context.store.get().book!.grids.find(({ tables }) => tables.some((one) => one.name === name))!;
      const { top } = grid.tables.find((one) => one.name === name)!;
      port.type(grid.name, `${String.fromCharCode(65 + grid.rows[top]!.indexOf(heading))}${top + 2 + line}`, typed);
    },
    [table, row, column, value] as const,
  );
  await idle(page);
}

/** Where the workbook was last asked to show something. */
export const shownPlace = (page: Page): Promise<string | null> => page.locator("body").getAttribute("data-at");
