/**
 * Keeps the answers to the last few questions, by their content: Excel asks again whenever it
 * recalculates, and the functions of one sheet mostly ask about the same team.
 *
 * @param most answers kept; the one asked for longest ago goes first
 * @example const square = recent(4, (n: number) => n * n); square(3)
 */
export function recent<Question extends readonly unknown[], Answer>(most: number, answer: (...question: Question) => Answer): (...question: Question) => Answer {
  const kept = new Map<string, Answer>();
  return (...question) => {
    const key = JSON.stringify(question);
    const found = kept.has(key) ? kept.get(key)! : answer(...question);
    kept.delete(key);
    kept.set(key, found);
    if (kept.size > most) kept.delete(kept.keys().next().value!);
    return found;
  };
}
