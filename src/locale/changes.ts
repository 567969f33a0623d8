import type { TableName } from "../appraisal/rubric/cells/cell";

/** How the difference of two versions of a rubric is told. Cells arrive as they stand on the rubric sheet. */
export interface ChangePhrases {
  readonly none: string;
  /** A row of a table; `condition` of a row under a criterion. */
  readonly row: (facts: { table: TableName; name: string; posts: string; condition: string | null }) => string;
  /** All rows of a table that belong to these posts. */
  readonly rows: (facts: { table: TableName; name: string; posts: string }) => string;
  readonly added: (row: string) => string;
  readonly removed: (row: string) => string;
  readonly order: (rows: string) => string;
  readonly anyPost: string;
  readonly postSeparator: string;
  /** Of many names of posts, as when one post has several, the first. */
  readonly andOthers: (post: string) => string;
  readonly cell: (heading: string, text: string) => string;
  readonly became: (before: string, after: string) => string;
  readonly empty: string;
  /** A row and what is told of it, in one line. */
  readonly line: (row: string, details: readonly string[]) => string;
}
