import fc from "fast-check";
import { entries, filled, type Layer } from "../../../../src/book/model/live/layer";

const layer: fc.Arbitrary<Layer<string>> = fc.array(fc.option(fc.array(fc.constantFrom(undefined, "a", "none"), { maxLength: 6 }), { nil: undefined }), { maxLength: 6 });
const EVERYWHERE = { top: 0, left: 0, bottom: Infinity, right: Infinity };

test("the range around all entries is that of their first and last rows and columns", () => {
  fc.assert(
    fc.property(layer, (cells) => {
      const places = [...entries(cells, EVERYWHERE)].filter(([, , entry]) => entry !== "none");
      const [rows, columns] = [places.map(([row]) => row), places.map(([, column]) => column)];
      const around = places.length === 0 ? null : { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
      expect(filled(cells, "none")).toEqual(around);
    }),
  );
});

test("a sparse layer has rows that are missing", () => {
  const cells: Layer<number> = [];
  cells[3] = [undefined, undefined, 7];
  expect(filled(cells)).toEqual({ top: 3, left: 2, bottom: 3, right: 2 });
});
