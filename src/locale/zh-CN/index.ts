import { cells } from "./cells";
import { cliIssues } from "./cli";
import { file } from "./file";
import { intake } from "./intake";
import { rubric } from "./rubric";
import { scoring } from "./scoring";

export { cli } from "./cli";
export { payroll } from "./payroll";
export { phrases } from "./phrases";

/** The wording of every issue, by code. */
export const issues = { ...cells, ...file, ...intake, ...rubric, ...scoring, ...cliIssues };
