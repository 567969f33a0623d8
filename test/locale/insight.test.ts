import { certificateToolPhrasesOf, coachingToolPhrasesOf, coursePhrasesOf, disputePhrasesOf, driverToolPhrasesOf, fairnessToolPhrasesOf, goalsPhrasesOf, insightPhrasesOf, pairsPhrasesOf, reviewToolPhrasesOf, sensitivityPhrasesOf, verifyPhrasesOf, whatIfPhrasesOf, wishesPhrasesOf } from "../../src/locale/insight";
import { testPhrases } from "./spoken";

describe.each([
  ["the frame of the tools", insightPhrasesOf],
  ["the sensitivity of weights", sensitivityPhrasesOf],
  ["weights by pairs", pairsPhrasesOf],
  ["weights for wanted ranks", wishesPhrasesOf],
  ["goals", goalsPhrasesOf],
  ["looking back", reviewToolPhrasesOf],
  ["the coaching list", coachingToolPhrasesOf],
  ["certificates", certificateToolPhrasesOf],
  ["fairness", fairnessToolPhrasesOf],
  ["drivers", driverToolPhrasesOf],
  ["verifying", verifyPhrasesOf],
  ["disputes", disputePhrasesOf],
  ["the log with changes of the rubric", coursePhrasesOf],
  ["the comparison of rubrics", whatIfPhrasesOf],
])("phrases of %s", (_, phrasesOf) => testPhrases(phrasesOf("zh-CN"), phrasesOf("en")));
