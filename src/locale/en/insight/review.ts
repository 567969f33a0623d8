import type { ReviewToolPhrases } from "../../insight/review";

export const review: ReviewToolPhrases = {
  tool: { title: "Review of the months", text: "What got better and what got worse since last month; who gained a tier and who lost one; who has held the best tier for months." },
  onlyOne: ({ period, months }) => `The history holds ${period} alone, so there is nothing to compare it with. Tiers by group can be seen now; once the next period is scored and written, before and after, tiers gained and lost and the trend come here, and after ${months} periods the list of those ${months} periods running.`,
  earlierMonths: "With the data of earlier months at hand, set the period to one of them in Data, score and write it once: then it can be compared.",
  before: "Before",
  after: "After",
  from: (span) => `${span}, from`,
  to: (span) => `${span}, to`,
  dash: "to",
  overlapping: "The two spans share periods, which hides some of the change.",
  comparison: "Only who was there in both spans is compared, by each agent's mean; newcomers and leavers are left out.",
  figure: "Figure · heads",
  relative: "in %",
  improved: (better, worse) => `Better: ${better}. Worse: ${worse}.`,
  unjudged: (count) => `Without a verdict: ${count}`,
  noFigures: "Nobody was there in both spans, so there is nothing to compare.",
  picture: ({ first, last, from, to }) => `Mean score from ${from} in ${first} to ${to} in ${last}`,
  by: "Group by",
  group: (ranked, mean) => `${ranked} ranked · mean ${mean}`,
  more: "The sheet also has quarters and years, criteria over time, a ranking across posts, and everybody's course.",
};
