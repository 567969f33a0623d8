import { found, type Edits } from "../example";

const [first, second, third] = [0, 1, 2].map((c) => `scorecards[0].criteria[${c}].weight`);

test.each<[string, Edits, string[]]>([
  ["a negative weight, though the sum is right", { [first]: -10, [second]: 80 }, [`error negative-weight at ${first} (-10)`]],
  ["only zeros", { [first]: 0, [second]: 0, [third]: 0 }, ["error weights-all-zero at scorecards[0].criteria (null)"]],
  ["a sum of 95", { [first]: 35 }, ["warning weights-sum at scorecards[0].criteria (null)"]],
  ["one zero among others", { [first]: 0, [second]: 70 }, []],
  ["a sum of 1, which binary numbers miss", { [first]: 0.1, [second]: 0.2, [third]: 0.7 }, []],
])("%s", (_what, edits, issues) => {
  expect(found(edits)).toEqual(issues);
});
