import type { Locale } from "../types";
import { fold } from "./fold";
import { all, cellIssue, read, unread, type Read } from "./issues";
import { readQuantity, writeNumber, writeQuantity, type Kind } from "./numbers";
import { splitItems } from "./quotes";

/** The parameters that few rules use, together in the column 其他. */
export interface Options {
  readonly lowerAs?: "mirror" | "inverse";
  readonly by?: "position" | "percentile";
  readonly smallGroup?: { readonly size: number; readonly target: number };
}

interface OptionWord {
  readonly option: Options;
  readonly "zh-CN": string;
  readonly en: string;
}

const WORDS: readonly OptionWord[] = [
  { option: { lowerAs: "inverse" }, "zh-CN": "反比", en: "inverse" },
  { option: { lowerAs: "mirror" }, "zh-CN": "镜像", en: "mirror" },
  { option: { by: "percentile" }, "zh-CN": "按百分位", en: "by percentile" },
  { option: { by: "position" }, "zh-CN": "按名次", en: "by position" },
];

const SMALL_GROUP = /^(?:人数|agents)?(?:≤|<=|不超过|atmost)(.+?)(?:人|agents?)?(?:时)?(?:目标|:)(.+)$/;

/**
 * `反比` (target ÷ value), `按百分位`, `≤3人:95%` (the target for a group of at most three).
 *
 * @example readOptions("反比; ≤3人:200", "money").value // { lowerAs: "inverse", smallGroup: { size: 3, target: 200 } }
 */
export function readOptions(text: string, kind: Kind): Read<Options> {
  const options = all(splitItems(text).map((item) => readOption(item, kind)));
  return { value: options.value && Object.assign({}, ...options.value), issues: options.issues };
}

function readOption(item: string, kind: Kind): Read<Options> {
  const folded = fold(item);
  const word = WORDS.find((candidate) => fold(candidate["zh-CN"]) === folded || fold(candidate.en) === folded);
  if (word) return read(word.option);
  return readSmallGroup(folded, kind) ?? unread(cellIssue("error", "cells-option-unknown", { item }, { value: item }));
}

function readSmallGroup(folded: string, kind: Kind): Read<Options> | null {
  const match = SMALL_GROUP.exec(folded);
  const size = match === null ? null : readQuantity(match[1], "number");
  const target = match === null ? null : readQuantity(match[2], kind);
  return size === null || target === null ? null : read({ smallGroup: { size: size.value, target: target.value } });
}

/** Only what differs from the usual is written. */
export function writeOptions({ lowerAs, by, smallGroup }: Options, kind: Kind, locale: Locale): string {
  const chosen = WORDS.filter(({ option }) => (option.lowerAs === "inverse" && lowerAs === "inverse") || (option.by === "percentile" && by === "percentile"));
  const small = smallGroup === undefined ? [] : [`≤${writeNumber(smallGroup.size)}${locale === "en" ? " agents" : "人"}:${writeQuantity(smallGroup.target, kind)}`];
  return [...chosen.map((word) => word[locale]), ...small].join("; ");
}
