import { readRubric } from "../../src/appraisal/rubric/read";
import { dataFingerprint, rubricFingerprint } from "../../src/report/fingerprint";
import { tableOf } from "../appraisal/metric-table";
import { exampleJson } from "../appraisal/rubric/example";
import { rubricOf } from "../appraisal/rubric-of";

describe("of a rubric", () => {
  test("twelve hexadecimal digits, the same each time", async () => {
    const fingerprint = await rubricFingerprint(rubricOf({}));
    expect(fingerprint).toMatch(/^[0-9a-f]{12}$/);
    expect(await rubricFingerprint(rubricOf({}))).toBe(fingerprint);
  });

  test("the order of keys in its file does not matter, a weight does", async () => {
    const json = exampleJson() as Record<string, unknown>;
    const turned = Object.fromEntries(Object.entries(json).reverse());
    const fingerprint = await rubricFingerprint(readRubric(json).rubric!);
    expect(await rubricFingerprint(readRubric(turned).rubric!)).toBe(fingerprint);
    expect(await rubricFingerprint(readRubric({ ...json, name: "另一份" }).rubric!)).not.toBe(fingerprint);
  });
});

describe("of the data", () => {
  const table = tableOf({ agents: ["小美", "阿强"], values: { received: [1, null] } });

  test("the same values have the same one", async () => {
    expect(await dataFingerprint(tableOf({ agents: ["小美", "阿强"], values: { received: [1, null] } }))).toBe(await dataFingerprint(table));
  });

  test.each([
    ["a value", tableOf({ agents: ["小美", "阿强"], values: { received: [1.0000001, null] } })],
    ["0 instead of missing", tableOf({ agents: ["小美", "阿强"], values: { received: [1, 0] } })],
    ["a post", tableOf({ agents: ["小美", { agent: "阿强", post: "售后" }], values: { received: [1, null] } })],
    ["the period", tableOf({ agents: ["小美", "阿强"], values: { received: [1, null] }, period: "2026-06" })],
    ["a group total", tableOf({ agents: ["小美", "阿强"], values: { received: [1, null] }, totals: { 售前: { received: 7 } } })],
  ])("another one with %s", async (_, other) => expect(await dataFingerprint(other)).not.toBe(await dataFingerprint(table)));
});
