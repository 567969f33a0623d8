import { certificateToolPhrasesOf } from "../../../locale/insight";
import type { Tool } from "../tool";
import { CertificatesPage } from "./page";

/** 荣誉证书: a page for everybody who held the best tier long enough. */
export const certificatesTool: Tool = { key: "certificates", group: "lead", words: (locale) => certificateToolPhrasesOf(locale).tool, Page: CertificatesPage };
