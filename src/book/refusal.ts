import type { Issue } from "../appraisal/issue";

/**
 * A book that cannot be read or written, thrown because the finding is made deep inside. The room's
 * entrances hand out its issue, but where they have no place for it.
 */
export class Refusal extends Error {
  constructor(readonly issue: Issue) {
    super(issue.code);
  }
}
