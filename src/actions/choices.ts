/** What people choose for a run: which column, which period, how much may be spent. */
import { telling, type Context } from "./context";
import { keep } from "./saved";
import type { Step } from "./state";

/**
 * Reads a metric or a field from another column; null goes back to the rubric's own names.
 *
 * @param of metric key or field name
 */
export async function chooseColumn(context: Context, of: string, header: string | null): Promise<void> {
  context.store.set(({ mapping }) => {
    const others = Object.fromEntries(Object.entries(mapping).filter(([name]) => name !== of));
    return { mapping: header === null ? others : { ...others, [of]: header } };
  });
  await telling(context, () => keep(context));
}

/** Scores another period; "" is the latest in the data. */
export function choosePeriod({ store }: Context, period: string): void {
  store.set({ period });
}

/** Says what may be spent; null: nothing is said. */
export async function chooseBudget(context: Context, budget: number | null): Promise<void> {
  context.store.set({ budget });
  await telling(context, () => keep(context));
}

/** Says whether everybody's card is written as well. */
export function chooseCards({ store }: Context, cards: boolean): void {
  store.set({ cards, outlook: null });
}

/** Shows another step of the pane. */
export function showStep({ store }: Context, step: Step): void {
  store.set({ step });
}

/** Puts away what was said or asked. */
export function dismiss({ store }: Context): void {
  store.set({ message: null, question: null });
}
