import { createContext, useContext, useSyncExternalStore } from "react";
import type { Context } from "../actions/context";
import type { State } from "../actions/state";
import type { Store } from "../actions/store";
import type { Locale } from "../appraisal/rubric/types";
import { taskpanePhrasesOf } from "../locale/locale";
import type { TaskpanePhrases } from "../locale/taskpane";

/** What the actions work on, for every part of the pane. */
export const PaneContext = createContext<Context | null>(null);

export interface Words {
  readonly context: Context;
  readonly locale: Locale;
  readonly phrases: TaskpanePhrases;
}

export interface Pane extends Words {
  readonly state: State;
}

/** The state with what it takes to show and to change it. How far a task has come is no news here: `usePart` tells it. */
export function usePane(): Pane {
  const { store } = usePaneContext();
  return { ...useWords(), state: useSyncExternalStore(store.subscribe, () => stateOf(store)) };
}

const told = new WeakMap<Store, State>();

/** The state; the one that was told last as long as nothing but the progress of a task has changed. */
function stateOf(store: Store): State {
  const [before, now] = [told.get(store), store.get()];
  if (before !== undefined && isSameButProgress(before, now)) return before;
  told.set(store, now);
  return now;
}

function isSameButProgress(before: State, now: State): boolean {
  const { task, ...rest } = now;
  return task?.kind === before.task?.kind && Object.entries(rest).every(([key, part]) => before[key as keyof State] === part);
}

/** The actions and the language, for parts that a change of the state does not concern. */
export function useWords(): Words {
  const context = usePaneContext();
  const { locale } = context.store.get().host;
  return { context, locale, phrases: taskpanePhrasesOf(locale) };
}

/**
 * A part of the state; the component is made anew only when that part is another.
 *
 * @param select gives a value that stays identical as long as nothing of it changes
 */
export function usePart<T>(select: (state: State) => T): T {
  const { store } = usePaneContext();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

function usePaneContext(): Context {
  const context = useContext(PaneContext);
  if (context === null) throw new Error("a part of the pane stands outside of it");
  return context;
}
