/** @jest-environment jsdom */
import { hostFacts, watchTheme } from "../../src/taskpane/host-facts";

const system = { dark: false, contrast: false };
const excel: { displayLanguage: string; officeTheme?: { bodyBackgroundColor: string } } = { displayLanguage: "zh-CN" };
const media: (() => void)[] = [];

beforeEach(() => {
  Object.assign(system, { dark: false, contrast: false });
  delete excel.officeTheme;
  media.length = 0;
  Object.assign(globalThis, {
    Office: { context: excel },
    matchMedia: (query: string) => ({ matches: query.includes("forced") ? system.contrast : system.dark, addEventListener: (_: string, look: () => void) => media.push(look) }),
  });
});

const LIGHT = { bodyBackgroundColor: "#FFFFFF" };
const DARK = { bodyBackgroundColor: "#262626" };

test.each<[string, Partial<typeof system>, typeof LIGHT | undefined, string]>([
  ["a dark Excel", {}, DARK, "dark"],
  ["a light Excel on a dark system", { dark: true }, LIGHT, "light"],
  ["an Excel that does not tell, on a dark system", { dark: true }, undefined, "dark"],
  ["contrast colours, whatever Excel wears", { contrast: true }, LIGHT, "contrast"],
])("%s", (_, asked, worn, theme) => {
  Object.assign(system, asked);
  if (worn !== undefined) excel.officeTheme = worn;
  expect(hostFacts()).toEqual({ locale: "zh-CN", theme });
});

test("a change is told once: when people come back to the pane, or when the system says so", () => {
  const seen: string[] = [];
  watchTheme((theme) => seen.push(theme));
  window.dispatchEvent(new Event("focus"));
  excel.officeTheme = DARK;
  window.dispatchEvent(new Event("focus"));
  window.dispatchEvent(new Event("focus"));
  system.contrast = true;
  media.forEach((look) => look());
  expect(seen).toEqual(["dark", "contrast"]);
});
