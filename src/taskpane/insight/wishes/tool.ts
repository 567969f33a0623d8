import { wishesPhrasesOf } from "../../../locale/insight";
import type { Tool } from "../tool";
import { WishesPage } from "./page";

/** 期望名次: the nearest weights with which certain agents stand above others. */
export const wishesTool: Tool = { key: "wishes", group: "try", words: (locale) => wishesPhrasesOf(locale).tool, Page: WishesPage };
