/** Work beside the page, which goes on meanwhile: a worker is asked, and answers each question. */

interface Question<Asked> {
  readonly id: number;
  readonly asked: Asked;
}

type Answer<Answered> = { readonly id: number } & ({ readonly answered: Answered } | { readonly failed: string });

interface Waiting<Answered> {
  readonly done: (answered: Answered) => void;
  readonly fail: (error: Error) => void;
}

/** The page's end: starts the worker when it is first needed, and again when it could not be loaded or broke. */
export class AskedWorker<Asked, Answered> {
  private readonly waiting = new Map<number, Waiting<Answered>>();
  private worker: Worker | undefined;
  private last = 0;

  /** @param script as the build calls it, with what it is to know from the start as its query */
  constructor(private readonly script: string) {}

  /** Starts it, so that it is there when the first question comes. */
  prepare(): void {
    this.worker ??= this.started();
  }

  /**
   * @throws where the worker could not be loaded, or what it does failed
   * @example const { workbook } = await clerk.ask({ open: { bytes, name: "5月客服数据.xlsx" } });
   */
  ask(asked: Asked): Promise<Answered> {
    const id = ++this.last;
    this.prepare();
    return new Promise((done, fail) => {
      this.worker!.postMessage({ id, asked } satisfies Question<Asked>);
      this.waiting.set(id, { done, fail });
    });
  }

  private started(): Worker {
    const begun = new Worker(new URL(this.script, document.baseURI), { type: "module" });
    begun.addEventListener("message", ({ data }: MessageEvent<Answer<Answered>>) => {
      const asking = this.waiting.get(data.id);
      this.waiting.delete(data.id);
      if ("answered" in data) asking?.done(data.answered);
      else asking?.fail(new Error(data.failed));
    });
    begun.addEventListener("error", ({ message }) => {
      begun.terminate();
      for (const { fail } of this.waiting.values()) fail(new Error(message || `${this.script} could not be loaded`));
      this.waiting.clear();
      this.worker = undefined;
    });
    return begun;
  }
}

/** The worker's end. */
export function answerWith<Asked, Answered>(answer: (asked: Asked) => Answered | Promise<Answered>): void {
  addEventListener("message", ({ data: { id, asked } }: MessageEvent<Question<Asked>>) => void reply(id, async () => answer(asked)));
}

async function reply<Answered>(id: number, answer: () => Promise<Answered>): Promise<void> {
  try {
    postMessage({ id, answered: await answer() } satisfies Answer<Answered>);
  } catch (error) {
    postMessage({ id, failed: String(error) } satisfies Answer<Answered>);
  }
}
