import { driverToolPhrasesOf } from "../../../locale/insight";
import type { Tool } from "../tool";
import { DriversPage } from "./page";

/** 驱动因素: metrics that go together with an outcome, and what a difference in sales is made of. */
export const driversTool: Tool = { key: "drivers", group: "lead", words: (locale) => driverToolPhrasesOf(locale).tool, Page: DriversPage };
