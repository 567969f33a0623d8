import type { Issue } from "../../issue";
import { cellIssue } from "./issues";
import { writeNumber, type Kind, type Quantity } from "./numbers";

/**
 * A rate is a fraction inside, so a bare 65 means 6500%: hardly what was meant. It is kept as
 * written, since what a cell says must not hang on the table of metrics, but not silently.
 *
 * @param largest the largest bare number that passes for a fraction
 */
export function rateIssues(quantities: readonly Quantity[], kind: Kind, largest = 1.5): Issue[] {
  const high = kind === "rate" ? quantities.find(({ value, bare }) => bare && Math.abs(value) > largest) : undefined;
  if (high === undefined) return [];
  const text = writeNumber(high.value);
  return [cellIssue("warning", "cells-rate-above-one", { text, percent: `${text}%` }, { value: high.value })];
}
