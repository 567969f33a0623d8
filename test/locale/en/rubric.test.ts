import { readRubric } from "../../../src/appraisal/rubric/read";
import { rubric } from "../../../src/locale/en/rubric";
import { edited, type Edits } from "../../appraisal/rubric/example";

const said = (edits: Edits) =>
  readRubric(edited(edits)).issues.map(({ code, params }) => (rubric as Record<string, (facts: object) => string>)[code](params));

test("says what is wrong and how to mend it", () => {
  expect(said({ "ranking.tieBreakers": "praise" })).toEqual(['There is no metric "praise"; add it to the metrics, or name one that is there.']);
  expect(said({ "score.decimals": "2" })).toEqual(["The content is of the wrong kind; write a number here."]);
});

test("every sentence is one, in English", () => {
  const facts = new Proxy({}, { get: () => "x, y" });
  for (const say of Object.values(rubric)) {
    const sentence = (say as (facts: object) => string)(facts);
    expect(sentence).toMatch(/^["A-Z].*\.$/);
    expect(sentence).not.toMatch(/[\u4e00-\u9fff]/);
  }
});
