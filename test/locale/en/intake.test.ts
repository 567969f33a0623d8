import { intake } from "../../../src/locale/en/intake";

const FACTS = {
  ...{ headers: "Staff", aliases: "Agent / Name", columns: "Received", metric: "Received", weight: "Asked", closest: "Recieved", field: "sales", header: "Sales" },
  ...{ agent: "Amy", agents: "Amy / Bo", shops: "North / South", post: "Sales", other: "Service", first: "A2", second: "A5", rows: 3, count: 2, kept: "first" },
  ...{ period: "2026-05", found: "2026-04", reading: "percent", cells: "B3", unit: "count", before: 3, value: 4 },
};
const sentences = Object.entries(intake as object as Record<string, (facts: object) => string>).map(([code, say]) => [code, say(FACTS)] as const);

describe("intake, en", () => {
  it.each(sentences)("%s is a whole sentence with its facts", (_, text) => {
    expect(text).toMatch(/\.$/);
    expect(text).not.toMatch(/undefined|NaN|\[object|[\u4e00-\u9fff]/);
  });

  it("names the closest header only when there is one", () => {
    expect(intake["metric-column-missing"](FACTS)).toContain(`The closest is "Recieved".`);
    expect(intake["metric-column-missing"]({ ...FACTS, closest: "" })).not.toContain("closest");
  });
});
