/** @jest-environment ./test/office/environment.ts */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CHECKS, HAND_CHECKS } from "../../src/assumptions/checks";
import { usersBook } from "../office/books";
import { openInExcel } from "../office/start";
import { calculate } from "./calculate";

const ROOM = join(__dirname, "../../src/assumptions");

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((go) => setTimeout(go, 10));
}

const [button, output, text, link] = (["button", "output", "textarea", "a"] as const).map((name) => () => document.querySelector(name)!) as [() => HTMLButtonElement, () => HTMLOutputElement, () => HTMLTextAreaElement, () => HTMLAnchorElement];
const verdicts = (): string[] => [...document.querySelectorAll("tr")].map((row) => row.cells[2].textContent ?? "");

beforeAll(async () => {
  document.body.innerHTML = /<body>(.*)<\/body>/s.exec(readFileSync(join(ROOM, "page.html"), "utf-8"))![1]!;
  await openInExcel(usersBook(), { calculate });
  await import("../../src/assumptions/main");
  await until(() => !button().disabled);
});

test("lists every check before it is run, and what to do by hand", () => {
  expect(verdicts()).toEqual([...CHECKS.map(() => ""), ...HAND_CHECKS.map(() => "by hand")]);
  expect([link().hidden, text().hidden]).toEqual([true, true]);
});

test("shows that all is as expected, and gives the answers as the file that was expected", async () => {
  button().click();
  await until(() => output().textContent !== "");
  expect(output().textContent).toBe(`${CHECKS.length} as expected, 0 differ.`);
  const expected = readFileSync(join(ROOM, "expected.json"), "utf-8");
  expect(text().value).toBe(expected);
  expect(decodeURIComponent(link().href.replace(/^data:application\/json;charset=utf-8,/, ""))).toBe(expected);
});

test("shows what differs, beside what was expected", async () => {
  await openInExcel(usersBook(), { calculate: (...asked) => (asked[0] === "1/0" ? { error: "#ZAHL!" } : calculate(...asked)) });
  output().textContent = "";
  button().click();
  await until(() => output().textContent !== "");
  expect(output().textContent).toBe(`${CHECKS.length - 1} as expected, 1 differ.`);
  expect(document.querySelector("tr.differs")!.textContent).toContain('Excel: {"values":[["#N/A","#ZAHL!"]],"types":[["Error","Error"]]}');
});

test("says what stopped it where Excel does not answer at all", async () => {
  const line = await openInExcel(usersBook(), { calculate });
  line.host.setEditing(true);
  output().textContent = "";
  button().click();
  await until(() => output().textContent !== "");
  expect(output().textContent).toMatch(/^Stopped: .*cell-editing mode/);
  expect(button().disabled).toBe(false);
});
