import type { FairnessToolPhrases } from "../../insight/fairness";

export const fairness: FairnessToolPhrases = {
  tool: { title: "Fairness", text: "How tiers fall among shifts and groups, how people of different posts compare, and which raters are lenient or severe." },
  intro: "This is for whoever decides, and changes nobody's score. A difference is not unfair by itself: look at the heads first, then ask why.",
  fewest: "Judge from how many",
  across: "Ranking across posts",
  acrossText: "Scores of different posts cannot be compared. This compares what share of the own post everybody is ahead of.",
  raters: "Lenient and severe raters",
  column: "Column of raters",
  noRaters: (usual) => `No raters were found. A sheet with single ratings needs a column that says whose they are, usually called ${usual}. Is it called otherwise? Put the heading above.`,
  metric: (metric, common) => `${metric}, raters give ${common} on average`,
  corrected: "By corrected ratings",
  correctedText: "For information: nothing is written, and the rubric stays.",
};
