import { cells } from "./cells";
import { cliIssues } from "./cli";
import { excel } from "./excel";
import { file } from "./file";
import { functionIssues } from "./functions";
import { intake } from "./intake";
import { reportIssues } from "./report";
import { rubric } from "./rubric";
import { scoring } from "./scoring";
import { whatIf } from "./what-if";

export { cards } from "./cards";
export { cli } from "./cli";
export { dashboard } from "./dashboard";
export { functionPhrases } from "./functions";
export { payroll } from "./payroll";
export { phrases } from "./phrases";
export { report } from "./report";
export { taskpane } from "./taskpane";
export { workbench } from "./workbench";

/** The wording of every issue, by code. */
export const issues = { ...cells, ...file, ...excel, ...intake, ...rubric, ...scoring, ...whatIf, ...reportIssues, ...functionIssues, ...cliIssues };
