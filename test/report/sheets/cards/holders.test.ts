import { cardCountIssues, cardHolders, leftCardIssues } from "../../../../src/report/sheets/cards/holders";
import { sampleReport } from "../../../report/sample-report";

test("everybody with a scorecard, as listed; whoever has none gets no card", async () => {
  const { appraisal } = await sampleReport();
  const holders = cardHolders(appraisal);
  const names = holders.map((index) => appraisal.table.agents[index]!.agent);
  expect(names).toHaveLength(appraisal.table.agents.length - 1);
  expect(names).not.toContain("兼职小周");
  expect(names[0]).toBe("超超");
});

test("a sheet holds 200", () => {
  expect(cardCountIssues(200)).toEqual([]);
  expect(cardCountIssues(201)).toMatchObject([{ severity: "error", code: "too-many-cards", params: { cards: 201, most: 200 } }]);
});

test("cards that stay from an earlier run are told of", () => {
  expect(leftCardIssues("全员绩效卡", [])).toMatchObject([{ severity: "warning", sheet: "全员绩效卡" }]);
  expect(leftCardIssues("全员绩效卡", [1])).toEqual([]);
  expect(leftCardIssues(undefined, [])).toEqual([]);
});
