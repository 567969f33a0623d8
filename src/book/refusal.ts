import type { Issue } from "../appraisal/issue";

/**
 * A book that cannot be read or written. It is thrown within a room only, because the finding is made
 * deep inside; the room's entrances hand out its issue.
 */
export class Refusal extends Error {
  constructor(readonly issue: Issue) {
    super(issue.code);
  }
}
