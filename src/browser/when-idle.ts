/**
 * Does what nobody waits for once the page has nothing else to do.
 *
 * @example whenIdle(() => void import("./picture"));
 */
export function whenIdle(work: () => void): void {
  // Safari has no idle callbacks.
  if ("requestIdleCallback" in window) requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, 500);
}
