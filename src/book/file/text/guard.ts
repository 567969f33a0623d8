/** `="123"`: a formula whose only purpose is to keep Excel from turning an id into a number. */
const FORMULA_GUARD = /^="([\s\S]*)"$/;

/**
 * Takes off what exports put around order numbers and other ids to keep them text: a tab before or
 * after, an apostrophe before, or `="…"` around.
 *
 * @example withoutGuard('\t2026050312345678') // "2026050312345678"
 */
export function withoutGuard(text: string): string {
  const bare = text.replace(/^\t+|\t+$/g, "");
  const formula = FORMULA_GUARD.exec(bare);
  if (formula) return withoutGuard(formula[1].replaceAll('""', '"'));
  return bare.startsWith("'") ? bare.slice(1) : bare;
}
