import { exampleJson, found } from "../example";

test("who takes part is a flag", () => {
  const metrics = [...(exampleJson().metrics as object[]), { key: "takesPart", unit: "flag", column: "是否参与考核" }];
  expect(found({ metrics, participation: "takesPart" })).toEqual([]);
  expect(found({ participation: "sales" })).toEqual(["error participation-not-flag at participation (sales)"]);
});
