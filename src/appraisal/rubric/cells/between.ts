import type { Payout } from "../types";
import { cellIssue, read, unread, type Read } from "./issues";
import { readQuantity, writeNumber } from "./numbers";
import { splitItems } from "./quotes";

export type Between = Extract<Payout, { readonly between: unknown }>["between"];

/**
 * A payout that grows with the score between two points: `80:500; 100:1500`, as score and money.
 *
 * @example readBetween("80:500; 100:1500").value // { low: 500, high: 1500, fromScore: 80, toScore: 100 }
 */
export function readBetween(text: string): Read<Between> {
  const numbers = splitItems(text).map((item) => item.split(/[:：]/).map((part, i) => readQuantity(part, i === 0 ? "points" : "money")));
  const [from, to] = numbers;
  const isRead = numbers.length === 2 && numbers.every((pair) => pair.length === 2 && !pair.includes(null));
  if (!isRead) return unread(cellIssue("error", "cells-between-unreadable", { text }, { value: text }));
  return read({ low: from[1]!.value, high: to[1]!.value, fromScore: from[0]!.value, toScore: to[0]!.value });
}

export function writeBetween({ low, high, fromScore, toScore }: Between): string {
  return `${writeNumber(fromScore)}:${writeNumber(low)}; ${writeNumber(toScore)}:${writeNumber(high)}`;
}
