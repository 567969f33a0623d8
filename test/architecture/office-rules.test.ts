/** Microsoft's rules of load and sync hold where Office.js is called: that each of them is on, on a piece of code that breaks it. */
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import type { ESLint } from "eslint";

const BREAKING = `export const broken = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const unread = worksheets.getItem("unread");
    const hasty = worksheets.getItem("hasty");
    hasty.load("name");
    const names = [unread.name, hasty.name];
    const perhaps = worksheets.getItemOrNullObject("perhaps");
    perhaps.load();
    perhaps.load("tables/items");
    while (names.length < 9) await context.sync();
    return perhaps === null ? names : [];
  });
`;

/** Asks the checker that `npm run lint` runs, as if the text were a file of ours. */
function rulesBrokenIn(file: string, text: string): string[] {
  const checker = join(dirname(require.resolve("eslint/package.json")), "bin/eslint.js");
  const { stdout } = spawnSync(process.execPath, [checker, "--stdin", "--stdin-filename", file, "--format", "json"], { cwd: join(__dirname, "../.."), input: text, encoding: "utf-8" });
  const [{ messages }] = JSON.parse(stdout) as [ESLint.LintResult];
  return [...new Set(messages.map(({ ruleId }) => String(ruleId)))].sort();
}

test("each rule is heard", () => {
  expect(rulesBrokenIn("src/book/excel/broken.ts", BREAKING)).toEqual([
    "office-addins/call-sync-after-load",
    "office-addins/call-sync-before-read",
    "office-addins/load-object-before-read",
    "office-addins/no-context-sync-in-loop",
    "office-addins/no-empty-load",
    "office-addins/no-navigational-load",
    "office-addins/test-for-null-using-isNullObject",
  ]);
});
