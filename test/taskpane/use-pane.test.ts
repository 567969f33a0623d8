/** @jest-environment jsdom */
import { act, createElement } from "react";
import { createRoot } from "react-dom/client";
import type { Context } from "../../src/actions/context";
import type { State } from "../../src/actions/state";
import { initialState } from "../../src/actions/state";
import { createStore } from "../../src/actions/store";
import { PaneContext, usePane, usePart } from "../../src/taskpane/use-pane";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** What two parts of the pane were made from, each time that they were: one shows the state, one a task's progress. */
async function made(changes: readonly Partial<State>[]): Promise<{ state: (string | undefined)[]; progress: (number | undefined)[] }> {
  const store = createStore(initialState({ locale: "zh-CN", theme: "light" } as State["host"]));
  const seen: { state: (string | undefined)[]; progress: (number | undefined)[] } = { state: [], progress: [] };
  const Whole = () => (seen.state.push(usePane().state.task?.kind), null);
  const Bar = () => (seen.progress.push(usePart(({ task }) => task)?.done), null);
  const root = createRoot(document.createElement("div"));
  await act(async () => root.render(createElement(PaneContext.Provider, { value: { store } as Context }, createElement(Whole), createElement(Bar))));
  for (const change of changes) await act(async () => store.set(change));
  await act(async () => root.unmount());
  return seen;
}

test("for how far a task has come only its bar is made anew", async () => {
  const task = (done: number) => ({ task: { kind: "writing" as const, done, of: 2 } });
  const { state, progress } = await made([task(0), task(1), task(2), { task: null }]);
  expect(state).toEqual([undefined, "writing", undefined]);
  expect(progress).toEqual([undefined, 0, 1, 2, undefined]);
});

test("what else changes with the progress, and another task, are news to all", async () => {
  const { state } = await made([{ task: { kind: "reading", done: 0, of: 1 } }, { task: { kind: "reading", done: 1, of: 1 }, stale: true }, { task: { kind: "writing", done: 0, of: 1 } }]);
  expect(state).toEqual([undefined, "reading", "reading", "writing"]);
});
