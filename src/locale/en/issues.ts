import { addInIssues } from "./add-in-issues";
import { cliIssues } from "./cli";
import { file } from "./file";

/** The wording of every issue, by code. */
export const issues = { ...addInIssues, ...file, ...cliIssues };
