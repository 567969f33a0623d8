import type { ChangePhrases } from "../changes";

const TABLES = { criteria: "criterion", tiers: "tier", metrics: "metric", settings: "setting" } as const;
const PLURALS = { criteria: "criteria", tiers: "tiers", metrics: "metrics", settings: "settings" } as const;

const of = (posts: string) => (posts === "" ? "" : ` (${posts})`);

export const changes: ChangePhrases = {
  none: "The rubric is the same.",
  row: ({ table, name, posts, condition }) => `${TABLES[table]} "${name}"${of(posts)}${condition === null ? "" : ` where "${condition}"`}`,
  rows: ({ table, name, posts }) => `${PLURALS[table]}${name === "" ? "" : ` "${name}"`}${of(posts)}`,
  added: (row) => `new ${row}`,
  removed: (row) => `removed ${row}`,
  order: (rows) => `order of ${rows}`,
  anyPost: "other posts",
  postSeparator: ", ",
  andOthers: (post) => `${post} etc.`,
  cell: (heading, text) => `${heading} ${text}`,
  became: (before, after) => `${before} → ${after}`,
  empty: "(empty)",
  line: (row, details) => (details.length === 0 ? row : `${row}: ${details.join("; ")}`),
};
