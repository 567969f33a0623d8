import fc from "fast-check";
import { windowOf } from "../../../src/taskpane/parts/window";

test("of a long list only what is in sight and a little more", () => {
  expect(windowOf({ top: 0, height: 320, rowHeight: 32, count: 5000 })).toEqual({ first: 0, end: 15 });
  expect(windowOf({ top: 3200, height: 320, rowHeight: 32, count: 5000 })).toEqual({ first: 95, end: 115 });
  expect(windowOf({ top: 0, height: 0, rowHeight: 32, count: 0 })).toEqual({ first: 0, end: 0 });
});

test("every row in sight is made, wherever it is scrolled to, also after rows have gone", () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(20000), fc.integer({ min: 1, max: 20 }), (count, top, most) => {
      const { first, end } = windowOf({ top, height: most * 32, rowHeight: 32, count });
      expect(first).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(count);
      const at = Math.min(Math.floor(top / 32), Math.max(0, count - most));
      expect(first).toBeLessThanOrEqual(at);
      expect(end).toBeGreaterThanOrEqual(Math.min(count, at + most));
      expect(end - first).toBeLessThanOrEqual(most + 10);
    }),
  );
});
