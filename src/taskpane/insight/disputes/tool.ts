import { disputePhrasesOf } from "../../../locale/insight";
import type { Tool } from "../tool";
import { DisputesPage } from "./page";

/** 申诉: what people object to, what was decided, and what that changes. */
export const disputesTool: Tool = { key: "disputes", group: "check", words: (locale) => disputePhrasesOf(locale).tool, Page: DisputesPage };
