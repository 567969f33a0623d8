import { verifyPhrasesOf } from "../../../locale/insight";
import type { Tool } from "../tool";
import { VerifyPage } from "./page";

/** 核对: a published workbook computed once more, and what does not match. */
export const verifyTool: Tool = { key: "verify", group: "check", words: (locale) => verifyPhrasesOf(locale).tool, Page: VerifyPage };
