/** The parts of the page that F6 goes round, as it does in Excel: ribbon, grid, add-in. */
import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY } from "@univerjs/core";

const FOCUSABLE = 'button:not([disabled]), a[href], input:not([hidden]), select, textarea, [tabindex="0"]';

/** Lets F6 go on to the next part of the page, and with Shift back. */
export function followF6(bar: HTMLElement, grid: HTMLElement, pane: HTMLElement): void {
  const areas = [bar, grid, pane];
  addEventListener("keydown", (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    const here = areas.findIndex((area) => area.contains(document.activeElement));
    const next = here < 0 ? areas[0] : areas[(here + (event.shiftKey ? areas.length - 1 : 1)) % areas.length];
    enter(next);
  }, { capture: true });
}

function enter(area: HTMLElement): void {
  const frame = area.querySelector("iframe");
  if (frame !== null) return enterPage(frame.contentDocument!);
  // The grid takes its keys from the editor of cells, which is always there.
  const editor = area.querySelector<HTMLElement>(`[contenteditable][id$="${DOCS_NORMAL_EDITOR_UNIT_ID_KEY}"]`);
  (editor ?? area.querySelector<HTMLElement>(FOCUSABLE))?.focus();
}

/** What had the keyboard there, else the first that can have it. */
function enterPage(page: Document): void {
  const last = page.activeElement;
  page.defaultView!.focus();
  if (last === null || last === page.body) page.querySelector<HTMLElement>(FOCUSABLE)?.focus();
}
