import type { Issue } from "../../src/appraisal/issue";
import { readRubric } from "../../src/appraisal/rubric/read";
import type { Rubric } from "../../src/appraisal/rubric/types";
import type { Grid } from "../../src/book/grid";
import { readData, type Intake, type IntakeOptions } from "../../src/intake/read";

type Json = Readonly<Record<string, unknown>>;

export const RECEIVED = { key: "received", label: "接待人数", unit: "count", column: ["接待人数"] };
export const SALES = { key: "sales", label: "销售额", unit: "money", column: ["销售额"] };
export const REPLY = { key: "reply", label: "平均响应", unit: "seconds", column: ["平均响应时长", "平均响应"] };
export const GOOD = { key: "good", label: "好评率", unit: "rate", column: ["好评率"] };

/** A rubric with a criterion on each of the metrics, and the columns that the examples use. */
export function rubricFor(metrics: readonly Json[] = [RECEIVED, SALES], json: Json = {}): Rubric {
  const criteria = metrics.map((metric) => ({ metric: metric["key"], weight: 1, rule: { type: "linear", worst: 0, best: 100 } }));
  const { rubric, issues } = readRubric({
    schema: "jinpai-rubric/1",
    name: "考核",
    metrics,
    agent: { column: ["旺旺昵称", "客服昵称", "客服", "Agent"] },
    identity: { id: ["工号"], name: ["姓名", "真实姓名"] },
    post: { column: ["岗位"], default: "售前" },
    period: { column: ["日期", "月份", "Date"] },
    shop: { column: ["店铺"] },
    scorecards: [{ posts: ["*"], criteria }],
    tiers: [{ name: "合格" }],
    ...json,
  });
  if (rubric === null) throw new Error(issues.map(({ code, cell, value }) => `${code} at ${cell} (${value})`).join("\n"));
  return rubric;
}

export interface Reading extends Intake {
  /** The agents' names, in order. */
  readonly agents: readonly string[];
  /** The codes of the issues found, each once. */
  readonly codes: readonly string[];
  /** An agent's metric over the run; null when missing. */
  value(agent: string, metric: string): number | null;
  /** The same by slice. */
  slices(agent: string, metric: string): (number | null)[];
  /** The issues of one code. */
  found(code: string): Issue[];
}

/** Reads the grids, with what tests ask most at hand. */
export function read(grids: readonly Grid[], rubric: Rubric = rubricFor(), options: IntakeOptions = {}): Reading {
  const intake = readData(grids, rubric, options);
  const agents = intake.table?.agents.map(({ agent }) => agent) ?? [];
  const orNull = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? null : value);
  return {
    ...intake,
    agents,
    codes: [...new Set(intake.issues.map(({ code }) => code))],
    value: (agent, metric) => orNull(intake.table!.overRun.get(metric)![agents.indexOf(agent)]),
    slices: (agent, metric) => intake.table!.bySlice.get(metric)!.map((column) => orNull(column[agents.indexOf(agent)])),
    found: (code) => intake.issues.filter((issue) => issue.code === code),
  };
}
