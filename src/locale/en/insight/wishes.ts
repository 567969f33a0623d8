import type { WishesPhrases } from "../../insight/wishes";

export const wishes: WishesPhrases = {
  tool: { title: "Weights for wanted ranks", text: "Who should stand above whom? Finds the weights with the least change that do it, or says that none can." },
  intro: "List who should stand above whom. Rules stay as they are; only weights move, and their total stays.",
  wishes: "Wanted order",
  above: "Above",
  below: "Below",
  add: "Add",
  already: "That is on the list already.",
  wish: (above, below) => `${above} above ${below}`,
  remove: (wish) => `Remove "${wish}"`,
  none: "Nothing is wanted yet. Choose two agents and add them.",
  weights: "Weights with the least change",
  distance: (points) => `All changes of weights together: ${points}`,
  cannot: "Cannot be had by weights",
  refused: (wish, reason) => `${wish}: ${reason}`,
  refusals: {
    "no-weights": "No weights meet all of this at once: the wishes contradict each other, or somebody is worse in every criterion.",
    "not-comparable": "Weights decide only between agents who are ranked together by the same scorecard.",
    "different-criteria": "One of the two lacks a criterion that the other has, so their scores rest on different sums of weights.",
    "at-limit": "Both scores are at a limit of the score, and no weights tell them apart.",
  },
  nobody: "Fewer than two agents of this post are ranked, so there is no order to want.",
};
