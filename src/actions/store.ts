import { hasErrors } from "../appraisal/issue";
import { scorer } from "../pipeline";
import { optionsOf, type State } from "./state";

export type Listener = () => void;

/** Holds the one state. */
export interface Store {
  get(): State;
  /** Puts changes in; whatever the run is made of has changed with them is scored again at once. */
  set(change: Partial<State> | ((state: State) => Partial<State>)): void;
  /** The state as it would be with changes, which nobody sees: to draw a team takes longer than to score it. */
  ahead(change: Partial<State>): State;
  /** Calls back after every change, until the function that comes back is called. */
  subscribe(listener: Listener): () => void;
}

/**
 * @example const store = createStore(initialState(port.host)); store.set({ step: "preview" });
 */
export function createStore(initial: State): Store {
  const score = scorer();
  const listeners = new Set<Listener>();
  let state = initial;

  /** The run of a state; the one it has where nothing of it has changed. */
  const scored = (next: State, before: State): State => {
    const { book, draft, mapping, period } = next;
    if (book === before.book && draft?.rubric === before.draft?.rubric && draft?.issues === before.draft?.issues && mapping === before.mapping && period === before.period) return next;
    const ready = book !== null && draft !== null && !hasErrors([...book.issues, ...draft.issues]);
    const run = ready ? score(book.grids, draft.rubric, optionsOf(next)) : null;
    return { ...next, run, outlook: null };
  };

  return {
    get: () => state,
    set: (change) => {
      const before = state;
      state = scored({ ...before, ...(typeof change === "function" ? change(before) : change) }, before);
      listeners.forEach((listener) => listener());
    },
    ahead: (change) => scored({ ...state, ...change }, state),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
