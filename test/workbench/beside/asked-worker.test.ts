/** @jest-environment jsdom */
import { answerWith, AskedWorker } from "../../../src/workbench/beside/asked-worker";

/** A worker that answers when it is told to; of the page's own kind there is none here. */
class StartedWorker extends EventTarget {
  static readonly all: StartedWorker[] = [];
  readonly asked: { readonly id: number; readonly asked: string }[] = [];
  isOver = false;

  constructor(readonly address: URL) {
    super();
    StartedWorker.all.push(this);
  }

  postMessage(question: { id: number; asked: string }): void {
    this.asked.push(question);
  }

  terminate(): void {
    this.isOver = true;
  }

  say(data: object): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

beforeAll(() => void Object.assign(globalThis, { Worker: StartedWorker }));
beforeEach(() => void (StartedWorker.all.length = 0));

test("each question gets its answer, in whatever order they come", async () => {
  const clerk = new AskedWorker<string, number>("clerk.js");
  const [one, two] = [clerk.ask("one"), clerk.ask("two")];
  const [worker] = StartedWorker.all;
  expect(worker!.address.pathname).toBe("/clerk.js");
  worker!.say({ id: worker!.asked[1]!.id, answered: 2 });
  worker!.say({ id: worker!.asked[0]!.id, failed: "Error: no" });
  await expect(two).resolves.toBe(2);
  await expect(one).rejects.toThrow("no");
  expect(StartedWorker.all).toHaveLength(1);
});

test("a worker that breaks fails who waits, and the next question starts another", async () => {
  const clerk = new AskedWorker<string, number>("clerk.js");
  const lost = clerk.ask("one");
  const broken = StartedWorker.all[0]!;
  broken.dispatchEvent(new ErrorEvent("error", { message: "not to be had" }));
  await expect(lost).rejects.toThrow("not to be had");
  expect(broken.isOver).toBe(true);
  const again = clerk.ask("two");
  // What the first one says now is nobody's.
  broken.say({ id: broken.asked[0]!.id, answered: 1 });
  StartedWorker.all[1]!.say({ id: StartedWorker.all[1]!.asked[0]!.id, answered: 2 });
  await expect(again).resolves.toBe(2);
});

test("one that cannot be loaded says which it is: the browser does not", async () => {
  const lost = new AskedWorker<string, number>("clerk.js").ask("one");
  StartedWorker.all[0]!.dispatchEvent(new Event("error"));
  await expect(lost).rejects.toThrow("clerk.js could not be loaded");
});

test("a worker answers, says what failed, and says so of what cannot be sent", async () => {
  const said: unknown[] = [];
  const post = jest.spyOn(globalThis, "postMessage").mockImplementation(((message: { answered?: unknown }) => {
    if (typeof message.answered === "function") throw new Error("cannot be cloned");
    said.push(message);
  }) as typeof postMessage);
  answerWith<string, unknown>((asked) => {
    if (asked === "fail") throw new Error("no");
    return asked === "function" ? () => 1 : asked.length;
  });
  for (const [id, asked] of ["three", "fail", "function"].entries()) dispatchEvent(new MessageEvent("message", { data: { id, asked } }));
  await new Promise((go) => setTimeout(go));
  expect(said).toEqual([{ id: 0, answered: 5 }, { id: 1, failed: "Error: no" }, { id: 2, failed: "Error: cannot be cloned" }]);
  post.mockRestore();
});
