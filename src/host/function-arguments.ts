import type { CellValue } from "../book/grid";
import { apiNotFound, invalidArgument } from "./errors";

/** As much of functions.json as decides how functions are called. */
export interface FunctionsMetadata {
  /** Error values among the arguments are handed over; Excel would otherwise answer in the function's place. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionSignature[];
}

export interface FunctionSignature {
  readonly id: string;
  readonly parameters: readonly FunctionParameter[];
  readonly options?: { readonly cancelable?: boolean };
}

export interface FunctionParameter {
  readonly name: string;
  readonly dimensionality?: "matrix";
  readonly optional?: boolean;
}

/** What a formula gives a function: the value of a cell, a range of them, or nothing where an argument is left out. */
export type FunctionArgument = CellValue | readonly (readonly CellValue[])[] | undefined;

/**
 * Arguments as they go over the wire: a range as rows, also where it is one cell; an argument that is
 * left out and an empty cell as null, an error as an object of its own.
 *
 * @throws HostError for what a formula cannot hold, or this host cannot do
 * @example wireArguments({ id: "RANK", parameters: [{ name: "scores", dimensionality: "matrix" }, { name: "ties", optional: true }] }, [90]) // [[[90]], null]
 */
export function wireArguments({ id, parameters }: FunctionSignature, given: readonly FunctionArgument[]): unknown[] {
  if (given.length > parameters.length) throw invalidArgument(`${id} with ${given.length} arguments`);
  return parameters.map((parameter, n) => wireArgument(id, parameter, given[n]));
}

function wireArgument(id: string, { name, dimensionality, optional = false }: FunctionParameter, given: FunctionArgument): unknown {
  if (given === undefined) {
    if (!optional) throw invalidArgument(`${id} without ${name}`);
    return null;
  }
  if (isRows(given)) {
    if (dimensionality !== "matrix") throw apiNotFound(`${id} for every cell of ${name}`);
    return given.map((row) => row.map(wireCell));
  }
  return dimensionality === "matrix" ? [[wireCell(given)]] : wireCell(given);
}

function isRows(given: CellValue | readonly (readonly CellValue[])[]): given is readonly (readonly CellValue[])[] {
  return Array.isArray(given);
}

function wireCell(value: CellValue): unknown {
  return typeof value === "object" && value !== null ? { type: "CustomFunctionError", code: value.error } : value;
}
