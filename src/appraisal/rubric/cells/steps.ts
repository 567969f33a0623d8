import type { CommissionStep } from "../types";
import { findComparison } from "./comparisons";
import { cellIssue, read, unread, type Read } from "./issues";
import { readItems } from "./item-list";
import { readQuantity, writeNumber, writePercent } from "./numbers";
import { rateIssues } from "./rate-above-one";

/** A bare number above this, as a commission rate, is taken for a forgotten %. */
const LARGEST_BARE_RATE = 0.5;

/**
 * The steps of a commission: `>0:0.1%; >20000:0.35%`. Printed ranges are read by their lower ends.
 *
 * @example readSteps(">0:0.1%; >2万:0.35%").value // [{ above: 0, rate: 0.001 }, { above: 20000, rate: 0.0035 }]
 */
export function readSteps(text: string): Read<CommissionStep[]> {
  return readItems(text, readStep);
}

function readStep(item: string, n: number): Read<CommissionStep> {
  const match = /^(.+?)\s*(?::|：|→|->)\s*([^:：]+)$/.exec(item);
  const above = match === null ? null : readAbove(match[1]);
  const rate = match === null ? null : readQuantity(match[2], "rate");
  if (above === null || rate === null) return unread(cellIssue("error", "cells-step-unreadable", { n, item }, { value: item }));
  return read({ above, rate: rate.value }, rateIssues([rate], "rate", LARGEST_BARE_RATE));
}

function readAbove(text: string): number | null {
  const compared = findComparison(text);
  const from = compared === null ? text : compared.op.startsWith(">") && compared.left === "" ? compared.right : null;
  if (from === null) return null;
  const single = readQuantity(from, "money");
  return (single ?? readQuantity(text.split(/[-~～—至到]/)[0], "money"))?.value ?? null;
}

/** @example writeSteps([{ above: 20000, rate: 0.0035 }]) // ">20000:0.35%" */
export function writeSteps(steps: readonly CommissionStep[]): string {
  return steps.map(({ above, rate }) => `>${writeNumber(above)}:${writePercent(rate)}`).join("; ");
}
