import type { Issue } from "../../issue";
import type { Payout } from "../types";
import { cellIssue, read, unread, type Read } from "./issues";
import { readItems } from "./item-list";
import { readQuantity, writeNumber } from "./numbers";

export type Between = Extract<Payout, { readonly between: unknown }>["between"];

/**
 * A payout that grows with the score between two points: `80:500; 100:1500`, as score and money.
 *
 * @example readBetween("80:500; 100:1500").value // { low: 500, high: 1500, fromScore: 80, toScore: 100 }
 */
export function readBetween(text: string): Read<Between> {
  const { value } = readItems(text, readNode);
  if (value?.length !== 2) return unread(unreadable(text));
  const [[fromScore, low], [toScore, high]] = value;
  return read({ low, high, fromScore, toScore });
}

function readNode(item: string): Read<readonly [number, number]> {
  const [score, money, ...rest] = item.split(/[:：]/);
  const [at, amount] = [readQuantity(score, "points"), readQuantity(money ?? "", "money")];
  return at === null || amount === null || rest.length > 0 ? unread(unreadable(item)) : read([at.value, amount.value] as const);
}

function unreadable(text: string): Issue {
  return cellIssue("error", "cells-between-unreadable", { text }, { value: text });
}

/** @example writeBetween({ low: 500, high: 1500, fromScore: 80, toScore: 100 }) // "80:500; 100:1500" */
export function writeBetween({ low, high, fromScore, toScore }: Between): string {
  return `${writeNumber(fromScore)}:${writeNumber(low)}; ${writeNumber(toScore)}:${writeNumber(high)}`;
}
