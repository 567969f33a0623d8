import { found } from "../example";

test("a dimension is averaged over once", () => {
  expect(found({ averageOver: ["period", "shop"] })).toEqual([]);
  expect(found({ averageOver: ["shop", "shop"] })).toEqual(["error listed-twice at averageOver[1] (shop)"]);
});
