import type { Locale, PerUnitRule } from "../types";
import { fold } from "./fold";
import { cellIssue, read, unread, type Read } from "./issues";
import { readQuantity, writeNumber, writeQuantity, type Kind, type Quantity } from "./numbers";
import { rateIssues } from "./rate-above-one";

/** What the text of a deduction says: on which side it begins, and how much for how much. */
export interface PerUnitText {
  readonly side: "beyond" | "below";
  readonly per: number;
  readonly perUnit: number;
  readonly whole: boolean;
  /** Where it begins, when the text says so: 低于98%每1%扣2分. */
  readonly from?: number;
}

const CHINESE = /^(?:(低于|不足|少于|高于|超过|多于)(?:目标)?([^,每]*),?)?每(?:满|个)?(低于?|少|降低?|不足|超过?|超出|高于?|多|增加?|有|出现)?(?:目标)?([^扣减加奖]*)(扣|减|加|奖)([\d.e+-]+)分?(\(?按比例\)?)?$/;
const UNIT = /^([\d.][\d.,]*[%‰千万亿]?)?(\D*)$/;
const ENGLISH = /^([+-]?[\d.]+(?:e[+-]?\d+)?)(?:points?|pts?)?per(?:full)?([\d.].*?)?(below|under|short|beyond|above|over)?(?:target)?(\(?prorata\)?)?$/;
/** Measure words with which 每 counts one by one. */
const COUNTED = /^[个条次单件人天名位例起项笔通宗]/;
/** A bare number above this, as the unit of a rate, is taken for a forgotten %. */
const LARGEST_BARE_UNIT = 0.5;
const BELOW = /^(低|少|降|不足|below|under|short)/;

/**
 * A deduction, or an addition, for every unit beyond a line: `每低1%扣2分`, `每超1扣5分（按比例）`,
 * `每条差评扣1分`. As people mean it, only full units count unless it says 按比例.
 *
 * @example readPerUnit("每低1%扣2分", "rate").value // { side: "below", per: 0.01, perUnit: -2, whole: true }
 */
export function readPerUnit(text: string, kind: Kind): Read<PerUnitText> {
  const folded = fold(text);
  return fromChinese(folded, kind) ?? fromEnglish(folded, kind) ?? unread(cellIssue("error", "cells-per-unit-unreadable", { text }, { value: text }));
}

function fromChinese(text: string, kind: Kind): Read<PerUnitText> | null {
  const match = CHINESE.exec(text);
  if (match === null) return null;
  const [, fromSide, from, side, per, verb, amount, proRata] = match;
  const unit = readUnit(per, kind);
  const points = readQuantity(amount, "points");
  const line = from === undefined || from === "" ? undefined : readQuantity(from, kind);
  if (unit === null || points === null || line === null) return null;
  const value: PerUnitText = {
    side: BELOW.test(side ?? fromSide ?? "") ? "below" : "beyond",
    per: unit.value,
    perUnit: /[扣减]/.test(verb) ? -Math.abs(points.value) : points.value,
    whole: proRata === undefined,
    ...(line !== undefined && { from: line.value }),
  };
  return read(value, rateIssues([unit], kind, LARGEST_BARE_UNIT));
}

function fromEnglish(text: string, kind: Kind): Read<PerUnitText> | null {
  const match = ENGLISH.exec(text);
  if (match === null) return null;
  const [, amount, per = "", side = "beyond", proRata] = match;
  const unit = readUnit(per, kind);
  if (unit === null) return null;
  const value: PerUnitText = { side: BELOW.test(side) ? "below" : "beyond", per: unit.value, perUnit: Number(amount), whole: proRata === undefined };
  return read(value, rateIssues([unit], kind, LARGEST_BARE_UNIT));
}

/** `1%`, `1个百分点`, `1分钟`, `条差评`: a number with what it counts; without a number, one. */
function readUnit(text: string, kind: Kind): Quantity | null {
  const written = text.replace(/^一(?=[个条次单件人天名位])/, "1").replace(/个?百分点|个点/, "%");
  const quantity = readQuantity(written, kind);
  if (quantity !== null) return quantity;
  const [, number = "", noun = ""] = UNIT.exec(written) ?? [undefined, undefined, "%"];
  if (/[%‰]|^(分|秒|小时|h|min|s)/.test(noun)) return null;
  if (number !== "") return readQuantity(number, kind);
  return COUNTED.test(noun) ? { value: 1, bare: false } : null;
}

/** @example writePerUnit(rule, "rate", "zh-CN") // "每低1%扣2分" */
export function writePerUnit(rule: PerUnitRule, kind: Kind, locale: Locale): string {
  const below = rule.below !== undefined;
  const per = writeQuantity(rule.per, kind);
  if (locale === "en") return `${writeNumber(rule.perUnit)} per ${per} ${below ? "below" : "beyond"}${rule.whole ? "" : " (pro rata)"}`;
  const deducts = rule.perUnit < 0 || Object.is(rule.perUnit, -0);
  return `每${below ? "低" : "超"}${per}${deducts ? "扣" : "加"}${writeNumber(Math.abs(rule.perUnit))}分${rule.whole ? "" : "（按比例）"}`;
}
