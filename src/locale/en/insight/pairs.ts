import type { PairsPhrases } from "../../insight/pairs";

export const pairs: PairsPhrases = {
  tool: { title: "Weights by pairs", text: "Not sure how much each should count? Compare two at a time, get weights, and see whether your judgements agree (AHP)." },
  intro: "In each pair pull the slider towards what matters more. The middle is alike, each end nine times as important.",
  fromEqual: "Start with all alike",
  fromWeights: "Start with today's weights",
  pairs: "Pairs",
  pair: (one, other) => `${one} and ${other}`,
  degrees: { 2: "slightly more", 3: "moderately more", 4: "rather more", 5: "strongly more", 6: "a good deal more", 7: "very strongly more", 8: "all but extremely more", 9: "extremely more" },
  stronger: ({ name, degree, times }) => `${name}: ${degree} important (${times})`,
  equal: "Alike (1)",
  consistency: "Consistency",
  consistent: (ratio) => `Consistency ratio ${ratio}, at most 0.1: your judgements agree.`,
  inconsistent: (ratio) => `Consistency ratio ${ratio}, above 0.1: your judgements contradict each other.`,
  worst: ({ pair, said, agreeing }) => `Agrees least: ${pair}. You said "${said}", the other pairs say "${agreeing}".`,
  settle: "Change it to that",
  weights: "Weights that follow",
  round: "Whole numbers",
  tooFew: "This post has one criterion only, so there is nothing to compare.",
  tooMany: (most) => `Beyond ${most} criteria, comparing pairs means nothing. Merge or drop some first.`,
};
