import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { metadataIn, metadataInLanguage, type Metadata } from "../../../scripts/functions/metadata";
import { FUNCTIONS } from "../../../src/functions/registry";
import { functionHelpOf } from "../../../src/locale/locale";

let metadata: Metadata;

beforeAll(async () => {
  metadata = await metadataIn(join(__dirname, "../../../src/functions"));
});

describe("what Excel is told of the functions", () => {
  test("is of every function that is registered, under its id", () => {
    expect(metadata.functions.map(({ id }) => id).sort()).toEqual(Object.keys(FUNCTIONS).sort());
    expect(metadata.functions.every(({ id, name }) => id === name)).toBe(true);
  });

  test.each(["zh-CN", "en"] as const)("has the same functions and parameters in %s, in their order", (locale) => {
    const functions = functionHelpOf(locale);
    expect(Object.keys(functions).sort()).toEqual(Object.keys(FUNCTIONS).sort());
    for (const { id, parameters } of metadata.functions) expect([id, ...Object.keys(functions[id].parameters)]).toEqual([id, ...parameters.map(({ name }) => name)]);
  });

  test("is the same in both languages but for what is said", () => {
    const unsaid = (locale: "zh-CN" | "en") => metadataInLanguage(metadata, locale).functions.map(({ description, parameters, ...rest }) => ({ ...rest, isSaid: description !== "", parameters: parameters.map((parameter) => ({ ...parameter, description: parameter.description !== "" })) }));
    expect(unsaid("zh-CN")).toEqual(unsaid("en"));
    expect(unsaid("en")).toHaveLength(11);
  });

  test("says in the comments what the English descriptions say", () => expect(metadataInLanguage(metadata, "en")).toEqual(metadata));

  test("speaks Chinese to those who read it", () => {
    const scores = metadataInLanguage(metadata, "zh-CN").functions.find(({ id }) => id === "SCORES")!;
    expect(scores.description).toContain("全队");
    expect(scores.parameters.map(({ name, optional, dimensionality }) => [name, optional ?? false, dimensionality])).toEqual([
      ["data", false, "matrix"],
      ["criteria", false, "matrix"],
      ["tiers", true, "matrix"],
      ["settings", true, "matrix"],
      ["metrics", true, "matrix"],
    ]);
  });

  test("lets those spill that answer with several cells", () => {
    const spilling = metadata.functions.filter(({ result }) => result.dimensionality === "matrix").map(({ id }) => id);
    expect(spilling.sort()).toEqual(["EXPLAIN", "POOL", "RANK", "RATE", "SCORES", "SECONDS"]);
  });

  test("makes none volatile, streaming or in need of its address", () => expect(metadata.functions.filter(({ options }) => options !== undefined)).toEqual([]));

  test("keeps to what Excel shows of a description", () => {
    for (const locale of ["zh-CN", "en"] as const) {
      for (const { description, parameters } of metadataInLanguage(metadata, locale).functions) for (const text of [description, ...parameters.map((one) => one.description)]) expect(text.length).toBeLessThanOrEqual(255);
    }
  });
});

test("a comment that cannot be read stops the build", async () => {
  const folder = mkdtempSync(join(tmpdir(), "functions-"));
  try {
    writeFileSync(join(folder, "odd.ts"), "/**\n * Odd.\n * @customfunction ODD\n * @param one One\n */\nexport function odd(one: Map<string, string>): number {\n  return one.size;\n}\n");
    await expect(metadataIn(folder)).rejects.toThrow("does not support type");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
