import { scoring } from "./scoring";

export { phrases } from "./phrases";

/** The wording of every issue, by code. */
export const issues = { ...scoring };
