/** Entry of the worker that computes the add-in's functions: Excel's side of `CustomFunctions`, without its client. */
import { answerWith } from "./asked-worker";
import type { FunctionCall, FunctionCell, FunctionCells } from "./computing";

type AssociatedFunction = (...given: readonly unknown[]) => unknown;

/** An error as a function gives it: the whole answer where it is thrown, one cell's where it stands among others. */
class FunctionError extends Error {
  constructor(readonly code: string, message?: string) {
    super(message);
  }
}

const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!", invalidNumber: "#NUM!", nullReference: "#NULL!", invalidName: "#NAME?", invalidReference: "#REF!" };
const associated = new Map<string, AssociatedFunction>();
const said = new URLSearchParams(location.search);

Object.assign(globalThis, {
  CustomFunctions: { associate: (id: string, call: AssociatedFunction) => void associated.set(id.toUpperCase(), call), Error: FunctionError, ErrorCode },
  Office: { context: { displayLanguage: said.get("locale") } },
});
const registered = import(said.get("script")!);
// A script that cannot be loaded now may be there the next time: the page starts a worker that broke anew.
registered.catch((error: unknown) => setTimeout(() => {
  throw error;
}));

answerWith(async ({ id, given }: FunctionCall) => {
  await registered;
  const call = associated.get(id.toUpperCase());
  return call === undefined ? ErrorCode.invalidName : computed(call, given);
});

async function computed(call: AssociatedFunction, given: readonly unknown[]): Promise<FunctionCells> {
  try {
    const answer = await call(...given);
    return Array.isArray(answer) ? (answer as unknown[][]).map((row) => row.map(cellOf)) : cellOf(answer);
  } catch (error) {
    return cellOf(error);
  }
}

function cellOf(value: unknown): FunctionCell {
  if (value instanceof FunctionError) return value.code;
  return value instanceof Error ? ErrorCode.invalidValue : (value as FunctionCell);
}
