import { whatIfPhrasesOf } from "../../../locale/insight";
import type { Tool } from "../tool";
import { WhatIfPage } from "./page";

/** 方案对比: the rubric in the pane beside the one in force, and scenarios beside both. */
export const whatIfTool: Tool = { key: "what-if", group: "try", words: (locale) => whatIfPhrasesOf(locale).tool, Page: WhatIfPage };
