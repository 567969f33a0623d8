import { cells } from "./cells";
import { excel } from "./excel";
import { functionIssues } from "./functions";
import { intake } from "./intake";
import { reportIssues } from "./report";
import { rubric } from "./rubric";
import { scoring } from "./scoring";
import { userCells } from "./user-cells";
import { whatIf } from "./what-if";

/** The wording of what the add-in can meet, by code. */
export const addInIssues = { ...cells, ...excel, ...intake, ...rubric, ...scoring, ...whatIf, ...userCells, ...reportIssues, ...functionIssues };
