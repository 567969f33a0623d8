/**
 * functions.json: what Excel is told of the custom functions before it loads them. It is read off the
 * comments of src/functions; descriptions in another language come from the locale.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import type { Locale } from "../../src/appraisal/rubric/types";
import type { FunctionId } from "../../src/locale/function-help";
import { functionHelpOf } from "../../src/locale/locale";

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: "matrix";
  readonly optional?: boolean;
}

export interface FunctionMetadata {
  readonly id: FunctionId;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type?: string; readonly dimensionality?: "matrix" };
  readonly options?: Readonly<Record<string, boolean>>;
}

export interface Metadata {
  /** Cells with error values arrive as such, so that one of them does not spoil a whole table. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/** The file of each language, as the manifest names them. Chinese is what Excel shows where no other language is asked for. */
export const METADATA_FILES = [["zh-CN", "functions.json"], ["en", "functions.en.json"]] as const;

/**
 * The metadata, as the comments say it.
 *
 * @param folder src/functions
 * @throws Error with everything that is wrong in the comments
 */
export async function metadataIn(folder: string): Promise<Metadata> {
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts")).sort().map((name) => join(folder, name));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const { functions } = JSON.parse(metadataJson) as { functions: readonly FunctionMetadata[] };
  return { allowErrorForDataTypeAny: true, functions };
}

/** The same with the descriptions of one language. */
export function metadataInLanguage(metadata: Metadata, locale: Locale): Metadata {
  const phrases = functionHelpOf(locale);
  const functions = metadata.functions.map((one) => {
    const { description, parameters } = phrases[one.id];
    return { ...one, description, parameters: one.parameters.map((parameter) => ({ ...parameter, description: parameters[parameter.name]! })) };
  });
  return { ...metadata, functions };
}
