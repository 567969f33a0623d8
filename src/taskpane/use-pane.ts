import { createContext, useContext, useSyncExternalStore } from "react";
import type { Context } from "../actions/context";
import type { State } from "../actions/state";
import type { Locale } from "../appraisal/rubric/types";
import { taskpanePhrasesOf } from "../locale/locale";
import type { TaskpanePhrases } from "../locale/taskpane";

/** What the actions work on, for every part of the pane. */
export const PaneContext = createContext<Context | null>(null);

export interface Pane {
  readonly context: Context;
  readonly state: State;
  readonly locale: Locale;
  readonly phrases: TaskpanePhrases;
}

/** The state with what it takes to show and to change it. */
export function usePane(): Pane {
  const context = useContext(PaneContext);
  if (context === null) throw new Error("a part of the pane stands outside of it");
  const state = useSyncExternalStore(context.store.subscribe, context.store.get);
  const { locale } = state.host;
  return { context, state, locale, phrases: taskpanePhrasesOf(locale) };
}
