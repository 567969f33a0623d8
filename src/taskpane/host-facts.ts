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

function themeOf(): HostFacts["theme"] {
  if (matchMedia("(forced-colors: active)").matches) return "contrast";
  // Excel on the web does not always tell, and follows the system.
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  const isDark = background === undefined ? matchMedia("(prefers-color-scheme: dark)").matches : brightness(background) < DARK;
  return isDark ? "dark" : "light";
}

/** Of a colour as #RRGGBB, as the eye weighs its parts. Rec. 601. */
function brightness(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
