import { createContext, useContext, useSyncExternalStore } from "react";
import type { Context } from "../actions/context";
import type { State } from "../actions/state";
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

/** The state with what it takes to show and to change it. */
export function usePane(): Pane {
  return { ...useWords(), state: usePart((state) => state) };
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
