import { insightPhrasesOf, whatIfPhrasesOf } from "../../src/locale/insight";
import { testPhrases } from "./spoken";

describe.each([
  ["the frame of the tools", insightPhrasesOf],
  ["the comparison of rubrics", whatIfPhrasesOf],
])("phrases of %s", (_, phrasesOf) => testPhrases(phrasesOf("zh-CN"), phrasesOf("en")));
