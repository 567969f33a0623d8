/**
 * Every check through Microsoft's client against our host. The answers of a real Excel, put in the place
 * of expected.json, tell here where the host is wrong.
 *
 * @jest-environment ./test/office/environment.ts
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CHECKS, HAND_CHECKS } from "../../src/assumptions/checks";
import expected from "../../src/assumptions/expected.json";
import { fileOf, runChecks, type Answers } from "../../src/assumptions/run";
import { usersBook, visible } from "../office/books";
import { openInExcel } from "../office/start";
import { calculate } from "./calculate";

const book = usersBook();
const before = JSON.stringify(visible(book));
let answers: Answers;

beforeAll(async () => {
  await openInExcel(book, { calculate });
  answers = await runChecks(CHECKS, () => undefined);
});

test.each(CHECKS.map(({ number, title }) => [number, title]))("%d: %s", (number) => expect(answers[number]).toEqual((expected as Answers)[number]));

test("the file of answers is written as the page offers it", () => {
  expect(readFileSync(join(__dirname, "../../src/assumptions/expected.json"), "utf-8")).toBe(fileOf(answers));
});

test("nothing is left behind in the workbook", () => expect(JSON.stringify(visible(book))).toBe(before));

test("every line of the list is checked, by itself or by hand", () => {
  const list = readFileSync(join(__dirname, "../../docs/excel-assumptions.md"), "utf-8");
  const numbers = [...list.matchAll(/^\| (\d+) \|/gm)].map(([, number]) => Number(number));
  expect([...new Set([...CHECKS, ...HAND_CHECKS].map(({ number }) => number))].sort((a, b) => a - b)).toEqual(numbers);
  expect(numbers).toEqual(numbers.map((_, n) => n + 1));
});
