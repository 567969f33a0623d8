import { localeOf } from "../locale/locale";
import type { HostFacts } from "../book/port";

/** Brightness below which a background is dark, of 255. */
const DARK = 128;

/**
 * The language Excel speaks and the colours it wears.
 *
 * @example hostFacts() // { locale: "zh-CN", theme: "light" }
 */
export function hostFacts(): HostFacts {
  return { locale: localeOf(Office.context.displayLanguage), theme: themeOf() };
}

/** What the system tells of its colours. */
const CONTRAST = "(forced-colors: active)";
const DARK_SYSTEM = "(prefers-color-scheme: dark)";

/**
 * Tells of colours that have changed while the pane is open. Excel has no event for it: it is asked
 * when people come back to the pane, and when the system changes its own.
 *
 * @example watchTheme((theme) => store.set({ theme }))
 */
export function watchTheme(handler: (theme: HostFacts["theme"]) => void): void {
  let last = themeOf();
  const look = (): void => {
    const now = themeOf();
    if (now !== last) handler((last = now));
  };
  for (const media of [CONTRAST, DARK_SYSTEM]) matchMedia(media).addEventListener("change", look);
  window.addEventListener("focus", look);
  document.addEventListener("visibilitychange", look);
}

function themeOf(): HostFacts["theme"] {
  if (matchMedia(CONTRAST).matches) return "contrast";
  // Excel on the web does not always tell, and follows the system.
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  const isDark = background === undefined ? matchMedia(DARK_SYSTEM).matches : brightness(background) < DARK;
  return isDark ? "dark" : "light";
}

/** Of a colour as #RRGGBB, as the eye weighs its parts. Rec. 601. */
function brightness(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
