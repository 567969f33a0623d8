import type { CardPhrases } from "../cards";

export const cards: CardPhrases = {
  columns: { criterion: "Criterion", value: "Actual", target: "Target", points: "Points", weight: "Weight", contribution: "Adds", mean: "Team mean" },
  criteria: "Criteria",
  standing: "Rank / of",
  mean: "Weighted mean",
  settling: "Rounding and limits",
  comparison: "Beside the team",
  bonus: "Parts of the bonus",
  signatures: { agent: "Confirmed by", supervisor: "Supervisor", date: "Date" },
  notAssessed: "not assessed",
  leftOut: (criteria) => `Without points, and left out of the score: ${criteria.join(", ")}. The other criteria carry the weight.`,
  targetVaries: "varies by part",
  firstPlace: "1st place",
  topPlaces: (count) => `top ${count}`,
  topShare: (percent) => `top ${percent}`,
  choose: "Choose an agent from the list: the whole card follows.",
  chooseError: "No agent of this name is on the list. Choose one from the drop-down.",
  finder: "Row",
  colleague: (line) => `Colleague ${line}`,
  anonymousNote: "Everybody but yourself is shown as a number.",
};
