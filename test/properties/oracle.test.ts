/** The product against a second, naive reading of the specification. */
import * as fc from "fast-check";
import { appraise } from "../../src/appraisal/appraise";
import { lint } from "../../src/appraisal/rubric/lint";
import type { Rubric } from "../../src/appraisal/rubric/types";
import { resultOf } from "../../src/report/result";
import { appraisable, type Case } from "../oracle/arbitrary";
import { appraiseNaively, type NaiveAgent } from "../oracle/oracle";

/** What is not rounded may differ in its last digits, by the order in which it was added up; points go to 100. */
const LAST_DIGITS = 1e-8;

describe("the product and a naive reading of the specification", () => {
  it("are asked only about rubrics that can be meant", () => {
    fc.assert(
      fc.property(appraisable, ({ rubric }) => {
        expect(lint(rubric).filter(({ issue }) => issue.severity === "error")).toEqual([]);
      }),
      { seed: 20260501, numRuns: 100 },
    );
  });

  it("agree on points, score, rank, tier, what was missed and the bonus", () => {
    fc.assert(
      fc.property(appraisable, (each) => {
        const naive = appraiseNaively(each.rubric, each.table);
        const product = byProduct(each);
        expect(product).toEqual(naive.map((agent, index) => settled(agent, product[index], each.rubric)));
      }),
      { seed: 20260502, numRuns: 400 },
    );
  });
});

/** The product's account of every agent, in input order. */
function byProduct({ rubric, table }: Case): NaiveAgent[] {
  const appraisal = appraise(rubric, table);
  const rows = new Map(resultOf(appraisal, appraisal.issues, "zh-CN").agents.map((agent) => [agent.agent, agent]));
  return table.agents.map(({ agent: nickname }, index): NaiveAgent => {
    const { agent, pool, ranked, score, rank, poolSize, percentile, tier, bonus, criteria } = rows.get(nickname)!;
    const failed = appraisal.tiering.missed(index).map((missed) => ({ tier: missed.tier, conditions: missed.failures.map(({ kind }) => (kind === "gate" ? "requires" : kind)) }));
    return { agent, pool, ranked, score, rank, poolSize, percentile, tier, failed, bonus, criteria: criteria.map(({ points, status }) => ({ points, status })) };
  });
}

/** The naive account, with the product's last digits where nothing is rounded. */
function settled(naive: NaiveAgent, product: NaiveAgent, rubric: Rubric): NaiveAgent {
  const { criteria, score, bonus } = naive;
  return {
    ...naive,
    criteria: criteria.map(({ points, status }, index) => ({ points: near(points, product.criteria[index]?.points), status })),
    score: rubric.score.decimals === null ? near(score, product.score) : score,
    bonus: bonus && { ...bonus, proration: near(bonus.proration, product.bonus?.proration) },
  };
}

function near<T extends number | null>(mine: T, theirs: T | undefined): T {
  if (mine === null || theirs === null || theirs === undefined) return mine;
  return Math.abs(mine - theirs) <= LAST_DIGITS ? theirs : mine;
}
