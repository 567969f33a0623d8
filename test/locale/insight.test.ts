import { certificateToolPhrasesOf, coachingToolPhrasesOf, goalsPhrasesOf, insightPhrasesOf, pairsPhrasesOf, reviewToolPhrasesOf, sensitivityPhrasesOf, whatIfPhrasesOf, wishesPhrasesOf } from "../../src/locale/insight";
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
  ["the comparison of rubrics", whatIfPhrasesOf],
])("phrases of %s", (_, phrasesOf) => testPhrases(phrasesOf("zh-CN"), phrasesOf("en")));
