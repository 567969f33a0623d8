import { useContext, useState } from "react";
import type { Context } from "../../actions/context";
import { PaneContext } from "../use-pane";

/** What was being tried, by pane: it is no part of the state, for nothing is scored or written by it. */
const kept = new WeakMap<Context, Map<string, unknown>>();

/**
 * Like `useState`, but it is still there when the step has been left and is shown again.
 *
 * @param key a name of its own in the whole step, as in "sensitivity/top"; the same as long as the component stands
 * @param initial what it is when it is asked for the first time, and from then on
 * @example const [top, setTop] = useKept("sensitivity/top", 3);
 */
export function useKept<T>(key: string, initial: T): [value: T, keep: (value: T) => void] {
  const context = useContext(PaneContext)!;
  const ofPane = kept.get(context) ?? new Map<string, unknown>();
  kept.set(context, ofPane);
  if (!ofPane.has(key)) ofPane.set(key, initial);
  const [value, setValue] = useState(ofPane.get(key) as T);
  const keep = (next: T) => {
    ofPane.set(key, next);
    setValue(next);
  };
  return [value, keep];
}
