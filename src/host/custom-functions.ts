import type { CellError } from "../book/grid";
import { apiNotFound } from "./errors";
import { wireArguments, type FunctionArgument, type FunctionsMetadata, type FunctionSignature } from "./function-arguments";
import type { HostEvent } from "./wire";

/** An error as the cell shows it, and what it says when it is clicked. */
export interface FunctionError extends CellError {
  readonly message?: string;
}

export type FunctionValue = string | number | boolean | FunctionError;

/** What the cell with the function gets: a value, or the rows it spills. */
export type FunctionAnswer = FunctionValue | readonly (readonly FunctionValue[])[];

/** Of the client's: the id of the call, whether it succeeded, what it gave, and the kind of error where it did not. */
export type InvocationResult = readonly [id: number, succeeded: boolean, value: unknown, errorCode?: number];

const CATEGORY = 1;
const EventType = { invoke: 1000, cancel: 1001 } as const;
const CallFlag = { cancelable: 1, allowErrors: 4 } as const;

/** What the client's kinds of error are in a cell; those not listed were thrown by a function that is broken. */
const ERRORS: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!", 9: "#NAME?", 10: "#NAME?" };
/** The only errors that may say more than their name. */
const TELLING = ["#VALUE!", "#N/A"];

interface Call {
  done(answer: FunctionAnswer): void;
  fail(reason: unknown): void;
}

/**
 * Excel's side of custom functions: calls go to the client as events, and it sends the results of
 * several calls in one batch, up to half a second later.
 */
export class CustomFunctions {
  private readonly signatures: ReadonlyMap<string, FunctionSignature>;
  private readonly calls = new Map<number, Call>();
  private called = 0;
  private start!: () => void;
  private readonly isStarted = new Promise<void>((resolve) => (this.start = resolve));

  constructor(
    metadata: FunctionsMetadata | null,
    private readonly emit: (event: HostEvent) => void,
  ) {
    this.signatures = new Map(metadata?.functions.map((signature) => [signature.id, signature]));
  }

  /** The client takes calls from now on; those made before have waited. */
  clientIsReady(): void {
    this.start();
  }

  /**
   * Calls a function as a formula does.
   *
   * @param given its arguments; undefined where one is left out
   * @param signal ends the call, as when its formula is written over: what comes back later is dropped
   * @returns what the cell shows; #NAME? for a function of which Excel was not told
   * @throws HostError for arguments that no formula could hold; the signal's reason when it ends the call
   * @example await functions.invoke("SECONDS", ["1:20"]) // 80
   */
  async invoke(id: string, given: readonly FunctionArgument[], signal?: AbortSignal): Promise<FunctionAnswer> {
    const signature = this.signatures.get(id);
    if (signature === undefined) return { error: "#NAME?" };
    const values = wireArguments(signature, given);
    await this.isStarted;
    signal?.throwIfAborted();
    return this.send(signature, values, signal);
  }

  /** Takes the results of some calls; those that nobody waits for any more are dropped. */
  receive(results: readonly InvocationResult[]): void {
    for (const result of results) {
      const call = this.calls.get(result[0]);
      this.calls.delete(result[0]);
      try {
        call?.done(answerOf(result));
      } catch (refused) {
        call?.fail(refused);
      }
    }
  }

  private send({ id, options }: FunctionSignature, values: readonly unknown[], signal: AbortSignal | undefined): Promise<FunctionAnswer> {
    const number = ++this.called;
    const isCancelable = options?.cancelable === true;
    return new Promise((done, fail) => {
      this.calls.set(number, { done, fail });
      signal?.addEventListener("abort", () => {
        if (this.calls.delete(number) && isCancelable) this.tell(EventType.cancel, { invocationId: number });
        fail(signal.reason as Error);
      }, { once: true });
      // Without the address of the cell and those of the arguments: no function asks for them.
      this.tell(EventType.invoke, [number, id, values, null, CallFlag.allowErrors | (isCancelable ? CallFlag.cancelable : 0), null]);
    });
  }

  private tell(messageType: number, message: unknown): void {
    this.emit({ messageCategory: CATEGORY, messageType, targetId: "", message: JSON.stringify(message) });
  }
}

function answerOf([, succeeded, value, errorCode = 0]: InvocationResult): FunctionAnswer {
  if (!succeeded) return errorWith(ERRORS[errorCode] ?? "#VALUE!", value);
  if (!Array.isArray(value)) return valueOf(value);
  const rows: readonly unknown[] = value;
  const isRectangle = rows.length > 0 && rows.every((row) => Array.isArray(row) && row.length > 0 && row.length === (rows[0] as unknown[]).length);
  return isRectangle ? (rows as readonly (readonly unknown[])[]).map((row) => row.map(valueOf)) : { error: "#VALUE!" };
}

/** Nothing is shown as zero, as it is for every formula. */
function valueOf(value: unknown): FunctionValue {
  if (value === null) return 0;
  if (typeof value !== "object") return value as string | number | boolean;
  const { type, basicValue, message } = value as { type?: unknown; basicValue?: unknown; message?: unknown };
  if (type !== "Error") throw apiNotFound(`a result of type ${String(type)}`);
  return errorWith(String(basicValue), message);
}

function errorWith(error: string, message: unknown): FunctionError {
  return typeof message === "string" && message !== "" && TELLING.includes(error) ? { error, message } : { error };
}
