/**
 * What is looked for in a header: for each field and metric, the texts its column may carry. A
 * header that the user chose wins over the rubric's aliases.
 */
import type { Issue } from "../appraisal/issue";
import type { Rubric } from "../appraisal/rubric/types";
import { headerKey } from "./cells/text";
import { issue } from "./issues";

/** The columns that say whose row it is, when and where. */
export const FIELDS = ["agent", "id", "name", "post", "period", "shop", "pool"] as const;
export type Field = (typeof FIELDS)[number];

/** Header keys, best first. */
type Aliases = readonly string[];

export interface Wanted {
  readonly fields: Readonly<Record<Field, Aliases>>;
  readonly metrics: ReadonlyMap<string, Aliases>;
}

/** Metric key or field name -> header text the user chose. */
export type Mapping = Readonly<Record<string, string>>;

/** The rubric's aliases. */
export function wantedBy(rubric: Rubric): Wanted {
  const { pool } = rubric.ranking;
  const columns: Record<Field, readonly string[]> = {
    agent: rubric.agent.column,
    id: rubric.identity.id,
    name: rubric.identity.name,
    post: rubric.post.column,
    period: rubric.period.column,
    shop: rubric.shop.column,
    pool: typeof pool === "object" ? pool.column : [],
  };
  const keys = (texts: readonly string[]): Aliases => texts.map(headerKey);
  const metrics = rubric.metrics.filter((metric) => metric.column !== undefined);
  return {
    fields: Object.fromEntries(FIELDS.map((field) => [field, keys(columns[field])])) as Record<Field, Aliases>,
    metrics: new Map(metrics.map((metric) => [metric.key, keys(metric.column!)])),
  };
}

/** All header keys that count as known when the header row is looked for. */
export function knownKeys(wanted: Wanted, mapping: Mapping): ReadonlySet<string> {
  return new Set([...Object.values(wanted.fields).flat(), ...[...wanted.metrics.values()].flat(), ...Object.values(mapping).map(headerKey)]);
}

/** The header keys that make a row a header: those of the agent, and of the real name, which may stand in for it. */
export function agentKeys(wanted: Wanted, mapping: Mapping): ReadonlySet<string> {
  const chosen = [mapping["agent"], mapping["name"]].filter((header) => header !== undefined).map(headerKey);
  return new Set([...wanted.fields.agent, ...wanted.fields.name, ...chosen]);
}

/**
 * Puts the user's choices in. A metric is then read from the chosen header alone, since another
 * sheet's alias would otherwise win by standing first; a field keeps its aliases for the sheets
 * that do not have the chosen header. A choice that no sheet has (another month's export) is
 * reported and the aliases hold.
 */
export function withChoices(wanted: Wanted, mapping: Mapping, headers: ReadonlySet<string>, issues: Issue[]): Wanted {
  const fields = { ...wanted.fields };
  const metrics = new Map(wanted.metrics);
  for (const [field, header] of Object.entries(mapping)) {
    const key = headerKey(header);
    if (!metrics.has(field) && !isField(field)) issues.push(issue("warning", "mapping-unknown", { field, header }));
    else if (!headers.has(key)) issues.push(issue("warning", "mapping-not-found", { field, header }));
    else if (metrics.has(field)) metrics.set(field, [key]);
    else if (isField(field)) fields[field] = [key, ...fields[field]];
  }
  return { fields, metrics };
}

function isField(name: string): name is Field {
  return (FIELDS as readonly string[]).includes(name);
}
