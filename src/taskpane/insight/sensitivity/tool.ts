import { sensitivityPhrasesOf } from "../../../locale/insight";
import type { Tool } from "../tool";
import { SensitivityPage } from "./page";

/** 权重敏感性: how far each weight may move before anything people are told changes, and who changes first. */
export const sensitivityTool: Tool = { key: "sensitivity", group: "try", words: (locale) => sensitivityPhrasesOf(locale).tool, Page: SensitivityPage };
