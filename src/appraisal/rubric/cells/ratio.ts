import type { Locale } from "../types";
import { cellIssue, read, unread, type Read } from "./issues";
import type { MetricNames } from "./metric-names";
import { readName, splitItems, writeName } from "./quotes";

/** @example readRatio("付款人数/询单人数", names).value // ["paid", "asked"] */
export function readRatio(text: string, names: MetricNames): Read<[string, string]> {
  const parts = splitItems(text, /[/／÷]/).map((part) => names.keyOf(readName(part)));
  if (parts.length !== 2) return unread(cellIssue("error", "cells-ratio-unreadable", { text }, { value: text }));
  const [over, under] = parts.map((part) => part.value);
  const issues = parts.flatMap((part) => part.issues);
  return over === null || under === null ? unread(...issues) : read([over, under], issues);
}

export function writeRatio(ratio: readonly [string, string], names: MetricNames, locale: Locale): string {
  return ratio.map((key) => writeName(names.nameOf(key, locale), "ratio")).join("/");
}
