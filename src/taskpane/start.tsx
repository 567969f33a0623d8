import { createRoot } from "react-dom/client";
import { begin, refresh } from "../actions/actions";
import type { Context, Environment } from "../actions/context";
import { initialState } from "../actions/state";
import { createStore } from "../actions/store";
import type { WorkbookPort } from "../book/port";
import { TaskPane } from "./task-pane";
import { PaneContext } from "./use-pane";

/** Milliseconds from a change to the rubric's sheet to its reading: Excel computes the change first, which takes half a second for a thousand agents, and another one may follow. */
const EDITED = 600;

/**
 * Shows the pane over a workbook and reads it.
 *
 * @returns what the ribbon's buttons work on, so that both share one state
 * @example startPane(port, browserEnvironment(), document.getElementById("pane")!)
 */
export function startPane(port: WorkbookPort, environment: Environment, element: HTMLElement): Context {
  const context: Context = { port, environment, store: createStore(initialState(port.host)), running: null };
  document.documentElement.lang = port.host.locale;
  let isDue = false;
  const pause = (): Promise<void> => {
    isDue = true;
    return new Promise((go) => setTimeout(() => ((isDue = false), go()), EDITED));
  };
  port.onChange(({ sheet }) => {
    const { draft } = context.store.get();
    // The rubric is edited in its sheet and in the pane by turns; data come in large pastes, and are read when they are asked for.
    const isRubric = draft?.origin.kind === "sheet" && draft.origin.sheet === sheet;
    // What comes in the pause is read with the rest.
    if (isRubric && isDue) return;
    if (isRubric && context.running === null) void refresh(context, pause());
    else context.store.set({ stale: true });
  });
  createRoot(element).render(
    <PaneContext.Provider value={context}>
      <TaskPane />
    </PaneContext.Provider>,
  );
  void begin(context);
  return context;
}
