import { issueOf } from "../appraisal/issue";

/** What the command line itself may have to say. */
export interface CliCodes {
  "file-not-found": { file: string };
  "file-unreadable": { file: string; reason: string };
  "file-unwritable": { file: string; reason: string };
  "file-exists": { file: string };
  "output-is-input": { file: string };
  "outputs-are-one": { file: string };
  "output-ending": { file: string; extension: string };
  "no-cards": Record<string, never>;
  "folder-unwritable": { folder: string; reason: string };
  "folder-holds-others": { folder: string; files: string };
  "rubric-not-json": { line: number; column: number };
  "rubric-not-found": Record<string, never>;
  "rubric-not-in-book": Record<string, never>;
  "several-rubrics": { count: number; book: string };
  "scenarios-not-json": { line: number; column: number };
  "other-agents": { scenario: string };
  "tier-not-found": { tier: string; agent: string; tiers: string };
  "agent-not-found": { agent: string; closest: string };
  "metric-not-found": { metric: string };
  /** A file of text, which has no room for a sheet of ours. */
  "no-room-for-sheets": { file: string };
  "entry-not-found": { entry: number; last: number };
  /** The workbook was never scored. */
  "no-log": Record<string, never>;
  "no-earlier-run": Record<string, never>;
  "versions-not-kept": { from: number; to: number };
}

export const cliIssue = issueOf<CliCodes>();
