import type { Site } from "../../../scripts/workbench/site";
import { seriousIn, tooWideIn } from "../look";
import { visit } from "../states";

const WIDTHS = [270, 320, 500];

/** Every state of the pane, for those who see it and those who do not. */
export function looks(site: () => Site): void {
  test.each([
    ["zh-CN", "light"],
    ["en", "dark"],
  ] as const)("in %s and %s, every state is accessible and fits", async (locale, theme) => {
    const found: [string, string[]][] = [];
    await visit(site(), { locale, theme }, async (opened, name) => {
      found.push([name, await seriousIn(opened.pane)]);
      for (const width of WIDTHS) {
        await opened.page.setViewportSize({ width, height: 800 });
        found.push([`${name} ${width}`, await tooWideIn(opened.pane)]);
      }
      expect([name, opened.problems, opened.elsewhere]).toEqual([name, [], []]);
    });
    expect(found.filter(([, complaints]) => complaints.length > 0)).toEqual([]);
    expect(found.length).toBeGreaterThan(80);
  }, 600_000);
}
