import type { Finding } from "./finding";
import { lintAveraging } from "./lint/averaging";
import { lintBands } from "./lint/bands";
import { lintBase } from "./lint/base";
import { lintCommission } from "./lint/commission";
import { lintGroupTotals } from "./lint/group-totals";
import { lintLastTier } from "./lint/last-tier";
import { lintLimits } from "./lint/limits";
import { lintMetricSources } from "./lint/metric-sources";
import { lintParticipation } from "./lint/participation";
import { lintPool } from "./lint/pool";
import { lintPosts } from "./lint/posts";
import { lintQuotas } from "./lint/quotas";
import { lintRates } from "./lint/rates";
import { lintRatios } from "./lint/ratios";
import { lintReferences } from "./lint/references";
import { lintRounding } from "./lint/rounding";
import { lintScales } from "./lint/scales";
import { lintTargets } from "./lint/targets";
import { lintTierOrder } from "./lint/tier-order";
import { lintTiers } from "./lint/tiers";
import { lintWeights } from "./lint/weights";
import type { Rubric } from "./types";

/** Looks at one kind of mistake in a rubric of the right shape. */
type Lint = (rubric: Rubric) => Iterable<Finding>;

/** In the order in which a rubric is read, so that the first finding is the first to mend. */
const LINTS: readonly Lint[] = [
  lintMetricSources,
  lintReferences,
  lintRatios,
  lintPosts,
  lintWeights,
  lintScales,
  lintRates,
  lintTargets,
  lintBands,
  lintLimits,
  lintGroupTotals,
  lintAveraging,
  lintParticipation,
  lintTiers,
  lintLastTier,
  lintQuotas,
  lintTierOrder,
  lintRounding,
  lintBase,
  lintCommission,
  lintPool,
];

/** Everything that cannot be meant, or is unlikely to be, in a rubric of the right shape. */
export function lint(rubric: Rubric): Finding[] {
  return LINTS.flatMap((look) => [...look(rubric)]);
}
