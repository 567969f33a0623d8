import type { Appraisal } from "../../../appraisal/appraise";
import type { BonusParts } from "../../../appraisal/bonus/amount";
import { poolKeyOf } from "../../../appraisal/ranking/rank-agents";
import type { Bonus } from "../../../appraisal/rubric/types";
import { bonusOf } from "../../../appraisal/score/scorecards";
import { phrasesOf } from "../../../locale/locale";
import type { SheetContext } from "../context";

/** A line of the pay list. */
export interface PayLine {
  /** Index into the table's agents. */
  readonly agent: number;
  /** null: not computed, since the base is missing. */
  readonly parts: BonusParts | null;
  /** The amount this line has a share in; null where none is shared. */
  readonly shared: SharedPool | null;
}

/** 奖金池: one amount shared among the agents of a rank pool under one definition of the bonus. */
export interface SharedPool {
  readonly name: string;
  readonly amount: number;
}

/** What the lines are made from. */
type PayContext = Pick<SheetContext, "listing" | "locale"> & { readonly input: { readonly appraisal: Appraisal } };

/** Whether the rubric has a bonus for any of the posts here. */
export function paysAnybody({ rubric, assessment }: Appraisal): boolean {
  return assessment.posts.some(({ scorecard }) => scorecard !== null && bonusOf(rubric, scorecard) !== null);
}

/** Ranked agents whose scorecard has a bonus, in the order of the result. */
export function payLines(context: PayContext): PayLine[] {
  const { rubric, assessment, ranking, bonuses } = context.input.appraisal;
  const poolOf = sharedPools(context);
  return context.listing.flatMap((agent): PayLine[] => {
    if (ranking.rank[agent] === 0) return [];
    const bonus = bonusOf(rubric, assessment.posts[assessment.post[agent]!]!.scorecard!);
    return bonus === null ? [] : [{ agent, parts: bonuses[agent]!, shared: poolOf(agent, bonus) }];
  });
}

/** Agents of one rank pool under different definitions share separately: those pools are numbered. */
function sharedPools({ input, locale }: PayContext): (agent: number, bonus: Bonus) => SharedPool | null {
  const { rubric, table } = input.appraisal;
  const made = new Map<string, Map<Bonus, SharedPool>>();
  return (agent, bonus) => {
    if (bonus.pool === null) return null;
    const key = poolKeyOf(table.agents[agent]!, rubric);
    const ofKey = made.get(key) ?? new Map<Bonus, SharedPool>();
    made.set(key, ofKey);
    const known = ofKey.get(bonus);
    if (known !== undefined) return known;
    const { amount } = bonus.pool;
    const name = phrasesOf(locale).poolName(key) + (ofKey.size === 0 ? "" : ` ${ofKey.size + 1}`);
    const shared = { name, amount: typeof amount === "number" ? amount : amount[key]! };
    ofKey.set(bonus, shared);
    return shared;
  };
}
