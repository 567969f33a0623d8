import type { ScoringCodes } from "../../appraisal/issues";
import { formatComparison, formatMoney, formatValue } from "../format";
import type { Wording } from "../wording";
import { phrases } from "./phrases";

const references: Readonly<Record<string, string>> = { groupMean: "mean", groupMedian: "median", groupTotal: "total" };

export const scoring: Wording<ScoringCodes> = {
  "post-without-scorecard": ({ post, heads }) =>
    post === ""
      ? `${heads === 1 ? "1 agent has" : `${heads} agents have`} no post: listed, not scored. Fill in the post in the roster, set a default post in the rubric, or add a scorecard for "*".`
      : `Post "${post}" has no scorecard: its ${heads === 1 ? "one agent is" : `${heads} agents are`} listed, not scored. Add criteria for the post, or a scorecard for "*".`,
  "target-missing": ({ agent, metric, target }) => `${agent} has no "${target}" above 0, so "${metric}" counts as missing. Fill in the agent's "${target}".`,
  "reference-missing": ({ post, metric, reference }) => `${post === "" ? "There is" : `Post "${post}" has`} no ${references[reference] ?? reference} above 0 for "${metric}", so the criterion counts as missing. Check that column.`,
  "not-assessed": ({ agent, metric, of, op, bound, unit }) => `"${metric}" of ${agent} is not assessed: ${of} ${formatComparison(op)} ${formatValue(bound, unit, "en")} (sample too small). The other criteria carry its weight.`,
  "agent-incomplete": ({ agent, metric }) => `${agent} lacks "${metric}", which must not be missing: no score, rank or bonus. Complete the data and score again.`,
  "no-score": ({ agent }) => `${agent} has nothing that could be scored: listed, not ranked. Check the agent's data of this period, or mark the agent as not taking part in the roster.`,
  "score-on-little": ({ agent, share }) => `Only ${formatValue(share, "rate", "en")} of the weight of ${agent} has points, and the score rests on that part alone. Check what is missing before paying a bonus.`,
  "pool-cell-empty": ({ agent }) => `${agent} has no group in the roster and is ranked with the others that have none. Fill in the group.`,
  "quota-tie": ({ pool, tier, heads, given }) => `"${tier}" of "${phrases.poolName(pool)}" should end at place ${heads}, but a tie takes it to ${given} agents: whoever is tied gets the better tier.`,
  "base-missing": ({ agent, metric }) => `${agent} has no bonus base ("${metric}"): no bonus was computed. Fill it in and score again.`,
  "proration-missing": ({ agent, actual }) => `${agent} has no "${actual}" or no full attendance: full attendance is assumed. Fill it in if days were missed.`,
  "pool-amount-missing": ({ pool }) => `Rank pool "${pool}" has no amount to share. Add an amount for "${pool}" to the bonus pool.`,
  "pool-weight-zero": ({ pool, amount }) => `Nobody in "${phrases.poolName(pool)}" has a share in the ${formatMoney(amount)} of its bonus pool: it was not paid out. Check bases, coefficients and attendance.`,
};
