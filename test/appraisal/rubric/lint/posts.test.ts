import { exampleJson, found } from "../example";

test("a post on two scorecards, or twice on one", () => {
  const [card] = exampleJson().scorecards as object[];
  expect(found({ scorecards: [card, { ...card, posts: ["售后", "售前"] }] })).toEqual(["error post-twice at scorecards[1].posts[1] (售前)"]);
  expect(found({ scorecards: [{ ...card, posts: ["售前", "售前"] }] })).toEqual(["error post-twice at scorecards[0].posts[1] (售前)"]);
  expect(found({ scorecards: [card, { ...card, posts: ["*"] }] })).toEqual([]);
});

test("a metric may be scored twice on one scorecard", () => {
  const criterion = { metric: "sales", weight: 30, rule: { type: "rank" } };
  expect(found({ "scorecards[0].criteria[0]": { ...criterion, weight: 40 } })).toEqual([]);
});
