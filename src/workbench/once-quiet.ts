/**
 * Does something once nothing has been heard for a while, and never again.
 *
 * @example const loaded = new OnceQuiet(1000, () => showToolbar()); loaded.heard();
 */
export class OnceQuiet {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isDone = false;

  /** @param milliseconds that it has to be quiet, counted from what was heard last */
  constructor(
    private readonly milliseconds: number,
    private readonly work: () => void,
  ) {}

  /** Waits anew. */
  heard(): void {
    if (this.isDone) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.isDone = true;
      this.work();
    }, this.milliseconds);
  }
}
