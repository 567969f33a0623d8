/** @jest-environment ./test/office/environment.ts */
import type { FunctionsMetadata } from "../../src/host/function-arguments";
import { CustomFunctions as Functions } from "../../src/host/custom-functions";
import type { Line } from "../../src/host/line";
import { usersBook } from "../office/books";
import { openInExcel } from "../office/start";

/** What the client has to call, as an add-in would associate it. */
declare const CustomFunctions: { associate(id: string, call: (...given: never[]) => unknown): void; readonly Error: new (code: string, message?: string) => Error };

const METADATA: FunctionsMetadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    { id: "GIVEN", parameters: [{ name: "cell" }, { name: "cells", dimensionality: "matrix" }, { name: "more", dimensionality: "matrix", optional: true }] },
    { id: "ANSWER", parameters: [{ name: "which" }] },
    { id: "LATER", parameters: [] },
    { id: "WAITING", parameters: [], options: { cancelable: true } },
    { id: "FORGOTTEN", parameters: [] },
  ],
};

let line: Line;
let functions: Functions;
/** What GIVEN was called with, and whether WAITING was told to stop. */
let given: unknown[] = [];
let isStopped = false;

const failing = (code: string, message?: string) => {
  throw new CustomFunctions.Error(code, message);
};

const ANSWERS: Readonly<Record<string, () => unknown>> = {
  number: () => 0.1 + 0.2,
  text: () => "",
  flag: () => true,
  nothing: () => null,
  undefined: () => undefined,
  "no number": () => NaN,
  infinity: () => Infinity,
  rows: () => [["客服", 1], [null, false]],
  "errors in cells": () => [[new CustomFunctions.Error("#N/A", "没有数据"), new CustomFunctions.Error("#NUM!", "silent")]],
  "ragged rows": () => [[1, 2], [3]],
  "no rows": () => [1, 2],
  value: () => failing("#VALUE!", "第 2 行：不是数字"),
  "not available": () => failing("#N/A", "没有分组"),
  "not available, silently": () => failing("#N/A"),
  zero: () => failing("#DIV/0!", "never shown"),
  broken: () => (undefined as unknown as { x: number }).x,
  entity: () => ({ type: "Entity", text: "小美" }),
  rejected: () => Promise.reject(new CustomFunctions.Error("#N/A", "too late")),
};

beforeAll(async () => {
  line = await openInExcel(usersBook(), { functions: METADATA });
  functions = line.host.session.functions;
  CustomFunctions.associate("GIVEN", (...all) => (given = all.slice(0, -1)).length);
  CustomFunctions.associate("ANSWER", (which: string) => ANSWERS[which]!());
  CustomFunctions.associate("LATER", () => new Promise((done) => setTimeout(() => done("now"), 20)));
  CustomFunctions.associate("WAITING", (invocation: { onCanceled: () => void }) => new Promise(() => (invocation.onCanceled = () => (isStopped = true))));
});

test("ranges arrive as rows, empty cells and what is left out as null, errors as errors", async () => {
  expect(await functions.invoke("GIVEN", ["小美", [[1, null], [true, { error: "#N/A" }]]])).toBe(3);
  expect(given).toEqual(["小美", [[1, null], [true, expect.objectContaining({ code: "#N/A", basicValue: "#N/A" })]], null]);
  await functions.invoke("GIVEN", [null, 7, [[""]]]);
  expect(given).toEqual([null, [[7]], [[""]]]);
});

test.each<[string, readonly unknown[]]>([
  ["too many", [1, [[1]], [[1]], 1]],
  ["one that is needed", [1]],
  ["a range for a single cell", [[[1, 2]], [[1]]]],
])("arguments no formula could hold: %s", async (_, wrong) => {
  await expect(functions.invoke("GIVEN", wrong as never)).rejects.toHaveProperty("code");
});

describe("what a function gives, as its cell shows it", () => {
  const expected: Readonly<Record<string, unknown>> = {
    number: 0.1 + 0.2,
    text: "",
    flag: true,
    nothing: 0,
    undefined: 0,
    "no number": { error: "#VALUE!", message: "NaN" },
    infinity: { error: "#NUM!" },
    rows: [["客服", 1], [0, false]],
    "errors in cells": [[{ error: "#N/A", message: "没有数据" }, { error: "#NUM!" }]],
    "ragged rows": { error: "#VALUE!" },
    "no rows": { error: "#VALUE!" },
    value: { error: "#VALUE!", message: "第 2 行：不是数字" },
    "not available": { error: "#N/A", message: "没有分组" },
    "not available, silently": { error: "#N/A" },
    zero: { error: "#DIV/0!" },
    broken: { error: "#VALUE!" },
    rejected: { error: "#N/A", message: "too late" },
  };
  const answers = new Map<string, unknown>();

  // Together, as Excel recalculates: their results come in one batch.
  beforeAll(async () => {
    for (const [which, answer] of await Promise.all(Object.keys(expected).map(async (name) => [name, await functions.invoke("ANSWER", [name])] as const))) answers.set(which, answer);
  });

  test.each(Object.keys(expected))("%s", (which) => expect(answers.get(which)).toEqual(expected[which]));

  test("what it cannot show is refused, not shown empty", async () => {
    await expect(functions.invoke("ANSWER", ["entity"])).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});

test("a function of which Excel was not told is #NAME?, and the client is not asked", async () => {
  expect(await functions.invoke("UNKNOWN", [1])).toEqual({ error: "#NAME?" });
});

test("one that the add-in has not associated is #VALUE!", async () => {
  expect(await functions.invoke("FORGOTTEN", [])).toEqual({ error: "#VALUE!" });
});

test("a call that ends early tells a function that listens, and what comes back later is dropped", async () => {
  const stop = new AbortController();
  const calls = [functions.invoke("WAITING", [], stop.signal), functions.invoke("LATER", [], stop.signal)];
  const other = functions.invoke("LATER", []);
  setTimeout(() => stop.abort(new Error("written over")), 10);
  for (const call of calls) await expect(call).rejects.toThrow("written over");
  expect(await other).toBe("now");
  expect(isStopped).toBe(true);
});

test("a call that has ended before it began is not made", async () => {
  given = [];
  await expect(functions.invoke("GIVEN", [1, 2], AbortSignal.abort(new Error("gone")))).rejects.toThrow("gone");
  expect(given).toEqual([]);
});

test("results that come while somebody types are given again", async () => {
  line.host.setEditing(true);
  const answer = functions.invoke("LATER", []);
  await new Promise((go) => setTimeout(go, 200));
  line.host.setEditing(false);
  expect(await answer).toBe("now");
});

test("calls wait until the client takes them", async () => {
  const asked: string[] = [];
  const waiting = new Functions(METADATA, ({ message }) => asked.push(message));
  const answer = waiting.invoke("ANSWER", ["text"]);
  await new Promise((go) => setTimeout(go, 0));
  expect(asked).toEqual([]);
  waiting.clientIsReady();
  await new Promise((go) => setTimeout(go, 0));
  expect(asked.map((message) => JSON.parse(message) as unknown)).toEqual([[1, "ANSWER", ["text"], null, 4, null]]);
  waiting.receive([[1, true, 7]]);
  expect(await answer).toBe(7);
});

test("a workbook opened later has a client that takes calls already", async () => {
  const { host } = await openInExcel(usersBook(), { functions: METADATA });
  expect(await host.session.functions.invoke("LATER", [])).toBe("now");
});
