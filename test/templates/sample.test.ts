import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readRubricTables } from "../../src/appraisal/rubric/cells/read-tables";
import { readRubric } from "../../src/appraisal/rubric/read";
import type { Locale } from "../../src/appraisal/rubric/types";
import { openBook } from "../../src/book/file/open";
import type { Grid } from "../../src/book/grid";
import { findRubricTables } from "../../src/intake/rubric-sheet";
import { score, type Run } from "../../src/pipeline";
import { resultOf, type Result } from "../../src/report/result";
import { loadTemplate, templateNames, type TemplateName } from "../../src/templates";

const names = templateNames("zh-CN").map(({ name }) => name);
let month: readonly Grid[];
let quarter: readonly Grid[];

async function open(name: string): Promise<readonly Grid[]> {
  return (await openBook(readFileSync(join(__dirname, "../../assets", name)), name)).grids;
}

function scored(grids: readonly Grid[], name: TemplateName, locale: Locale, changes: object = {}): { run: Run; result: Result } {
  const { rubric } = readRubric({ ...loadTemplate(name, locale), ...changes });
  const run = score(grids, rubric!);
  expect(run.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  return { run, result: resultOf(run.appraisal!, run.issues, locale) };
}

function amounts(result: Result): unknown {
  return result.agents.map(({ agent, score, rank, bonus }) => [agent, score, rank, bonus?.amount]);
}

beforeAll(async () => {
  month = await open("sample-month.xlsx");
  quarter = await open("sample-quarter.xlsx");
});

describe("every template on the sample team", () => {
  test.each(names)("%s scores people without further settings, the same in both languages", (name) => {
    const { result } = scored(month, name, "zh-CN");
    expect(result.period).toBe("2026-05");
    expect(result.totals.ranked).toBeGreaterThanOrEqual(5);
    expect(amounts(scored(month, name, "en").result)).toEqual(amounts(result));
  });

  test.each(names)("%s tells people apart: three tiers or more, none for everybody", (name) => {
    const { totals } = scored(month, name, "zh-CN").result;
    const heads = Object.values(totals.tiers);
    expect(heads.filter((count) => count > 0).length).toBeGreaterThanOrEqual(3);
    expect(Math.max(...heads)).toBeLessThan(0.75 * totals.ranked);
  });

  test.each(names)("%s has points for every criterion from someone, and not the same from all", (name) => {
    const { result } = scored(month, name, "zh-CN");
    const points = new Map<string, Set<number>>();
    for (const { metric, points: own } of result.agents.flatMap(({ criteria }) => criteria)) {
      if (own !== null) points.set(metric, (points.get(metric) ?? new Set()).add(own));
    }
    const flat = readRubric(loadTemplate(name, "zh-CN")).rubric!.scorecards.flatMap(({ criteria }) => criteria).filter(({ metric }) => (points.get(metric)?.size ?? 0) < 2);
    expect(flat).toEqual([]);
  });
});

describe("the team template", () => {
  test("scores each post by its own card, and leaves out who does not take part", () => {
    const { result } = scored(month, "team", "zh-CN");
    const heads = (post: string) => result.agents.filter((agent) => agent.ranked && agent.post === post).length;
    expect([heads("售前"), heads("售后"), heads("投诉处理")]).toEqual([26, 15, 7]);
    expect(result.agents.filter(({ ranked }) => !ranked).map(({ agent }) => agent).sort()).toEqual(["兼职小周", "然然", "璐璐"].sort());
  });

  test("holds whoever crossed a red line at C", () => {
    const { result } = scored(month, "team", "zh-CN");
    for (const nick of ["东东", "媛媛", "薇薇"]) expect(result.agents.find(({ agent }) => agent === nick)?.tier).toBe("C");
  });

  test("pays parts that add up on paper", () => {
    const { result } = scored(month, "team", "zh-CN");
    const cents = (money: number) => Math.round(money * 100);
    const bonuses = result.agents.flatMap(({ bonus }) => (bonus ? [bonus] : []));
    for (const { amount, prorated, commission, adjustments, rounding } of bonuses) expect(cents(amount!)).toBe(cents(prorated!) + cents(commission) + cents(adjustments) + cents(rounding!));
    expect(cents(result.totals.bonus!)).toBe(bonuses.reduce((sum, { amount }) => sum + cents(amount!), 0));
  });

  test("averages over the months of a quarter", () => {
    const { result } = scored(quarter, "team", "zh-CN", { averageOver: ["period"] });
    expect(result.period).toBe("2026Q2");
    expect(result.totals.ranked).toBe(48);
  });

  test("scores the latest month of a quarter otherwise", () => {
    expect(scored(quarter, "team", "zh-CN").result.period).toBe("2026-06");
  });
});

describe("the rubric inside the sample workbook", () => {
  test("is the team template, to the last setting", () => {
    const { tables, locate } = findRubricTables(month)!;
    const { rubric, issues } = readRubricTables(tables, { locate });
    expect(issues).toEqual([]);
    expect(rubric).toEqual(readRubric(loadTemplate("team", "zh-CN")).rubric);
  });
});

describe("what the sample shows of the product at work", () => {
  test("untidy cells are pointed at, not fatal", () => {
    const codes = new Set(scored(month, "gold-medal", "zh-CN").run.issues.map(({ code }) => code));
    for (const code of ["summary-row-skipped", "unmatched-nickname", "number-unreadable", "metric-in-two-exports"]) expect([...codes]).toContain(code);
  });

  test("agents are known by number and name, two nicknames are one person", () => {
    const { result } = scored(month, "team", "zh-CN");
    expect(result.agents.find(({ agent }) => agent === "婉清")).toMatchObject({ id: "K016", name: "林婉清" });
    expect(result.agents.some(({ agent }) => agent === "抖音-婉清")).toBe(false);
  });
});
