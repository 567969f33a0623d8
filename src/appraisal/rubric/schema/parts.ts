import * as z from "zod/mini";
import type { RubricCodes } from "../codes";
import type { Path } from "../path";

/** Text that says something; spaces around it do not count. */
export const filled = z.string().check(z.trim(), z.minLength(1));

/** A metric's key, where a metric is meant. Whether it exists is the linter's question. */
export const metricKey = filled;

export const direction = z.enum(["higher", "lower"]);
export const comparison = z.enum([">=", ">", "<=", "<", "=", "!="]);
export const groupReference = z.enum(["groupMean", "groupMedian", "groupTotal"]);

/** What is larger has more digits than are ever computed with, and products of such numbers end in Infinity. */
const LARGEST = 1e15;

/** Any number a rubric may hold. */
export const number = z.number().check((payload) => {
  if (Math.abs(payload.value) > LARGEST) report(payload, "number-too-large", {}, []);
});

/** A list; one entry may be written without the brackets. */
export function oneOrList<T extends z.ZodMiniType>(entry: T) {
  return z.pipe(
    z.union([entry, z.array(entry)]),
    z.transform((given) => (Array.isArray(given) ? given : [given]) as z.output<T>[]),
  );
}

/** A list of at least one, which may be written without the brackets. */
export function oneOrMore<T extends z.ZodMiniType>(entry: T) {
  return oneOrList(entry).check(z.minLength(1));
}

/** A zod issue that carries one of our codes; `problems.ts` turns it into a finding. */
export interface OwnProblem<K extends keyof RubricCodes = keyof RubricCodes> {
  readonly code: K;
  readonly facts: RubricCodes[K];
}

type Payload = { readonly value: unknown; readonly issues: unknown[] };

/** Reports one of our codes from inside a zod check. */
export function report<K extends keyof RubricCodes>(payload: Payload, code: K, facts: RubricCodes[K], path: Path): void {
  const own: OwnProblem<K> = { code, facts };
  payload.issues.push({ code: "custom", input: payload.value, path: [...path], params: own });
}

/** Checks that an object has exactly one of the keys. */
export function exactlyOne<K extends string>(...keys: K[]) {
  return (payload: { value: { [key in K]?: unknown }; issues: unknown[] }): void => {
    const given = keys.filter((key) => payload.value[key] !== undefined);
    if (given.length === 0) report(payload, "none-of", { keys: keys.join(", ") }, []);
    if (given.length > 1) report(payload, "only-one-of", { keys: given.join(", ") }, [given[1]]);
  };
}
