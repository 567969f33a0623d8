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
export { certificates } from "./certificates";
export { cli } from "./cli";
export { coaching } from "./coaching";
export { dashboard } from "./dashboard";
export { drivers } from "./drivers";
export { fairness } from "./fairness";
export { functionPhrases } from "./functions";
export { payroll } from "./payroll";
export { phrases } from "./phrases";
export { report } from "./report";
export { review } from "./review";
export { taskpane } from "./taskpane";
export { workbench } from "./workbench";

/** The wording of every issue, by code. */
export const issues = { ...cells, ...file, ...excel, ...intake, ...rubric, ...scoring, ...whatIf, ...reportIssues, ...functionIssues, ...cliIssues };
