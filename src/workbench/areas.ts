/** The parts of the page that F6 goes round, as it does in Excel: ribbon, grid, add-in. */
import type { Way } from "../host/xdm";

export interface Areas {
  readonly bar: HTMLElement;
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  /** Gives the keyboard to the grid. */
  readonly enterGrid: () => void;
}

/** Lets F6 go on to the next part of the page, and with Shift back. Out of the add-in, whose keys are its own, lead Ctrl+F6 and Tab. */
export function followF6({ bar, grid, pane, enterGrid }: Areas): void {
  const areas = [
    { element: bar, enter: () => toBar(bar, "onward") },
    { element: grid, enter: enterGrid },
    { element: pane, enter: () => pane.querySelector("iframe")!.focus() },
  ];
  addEventListener("keydown", (event) => {
    if (event.key !== "F6" || event.ctrlKey) return;
    event.preventDefault();
    const here = areas.findIndex(({ element }) => element.contains(document.activeElement));
    const next = here < 0 ? areas[0] : areas[(here + (event.shiftKey ? areas.length - 1 : 1)) % areas.length];
    next.enter();
  }, { capture: true });
}

/** To the first button of the bar, or from behind to its last. */
export function toBar(bar: HTMLElement, way: Way): void {
  const buttons = bar.querySelectorAll<HTMLElement>("button:enabled");
  buttons[way === "onward" ? 0 : buttons.length - 1]?.focus();
}
