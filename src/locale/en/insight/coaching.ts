import type { CoachingToolPhrases } from "../../insight/coaching";

export const coaching: CoachingToolPhrases = {
  tool: { title: "Coaching list", text: "Which criteria cost each agent most, how far they are from target, and where to begin." },
  intro: "Lost = (points at target − points) × weight ÷ weights that count, which is what the score lacks by it. Post by post, the lowest score first; press a name for what to do.",
  most: "Criteria each",
  search: "Find",
  searchHint: "Nickname, name or post",
  list: "Whom to coach",
  count: (shown, all) => (shown === all ? `Below target somewhere: ${all}` : `Found: ${shown} of ${all} below target somewhere`),
  nobodyFound: "There is no such agent, or none of their criteria is below target.",
  about: (post, score) => (post === "" ? `score ${score}` : `${post} · score ${score}`),
  line: (criterion, value, target) => (target === "" ? `${criterion} ${value}` : `${criterion} ${value}, target ${target}`),
  lost: (points) => `−${points}`,
  open: (agent) => `What to do with ${agent}`,
  title: (agent) => `${agent}: begin here`,
  facts: ({ value, target, points, lost }) => `Actual ${value}${target === "" ? "" : `, target ${target}`}; ${points} points, which costs ${lost} of the score`,
  advice: "Whose words",
  adviceText: "What to do is in your words, from this sheet: change it there, and it changes here and on the list. Where you emptied it, ours stand.",
  noAdviceYet: (sheet) => `What to do is in our words so far. Write it as a sheet and there is one named ${sheet}: put it in your words there, and they are used from then on.`,
  goToAdvice: (sheet) => `Change it in ${sheet}`,
};
