import type { Adjustment, BonusPool, CommissionStep, Locale, Rubric, TieBreaker } from "../types";
import { readAdjustments, readTieBreakers, writeAdjustments, writeTieBreakers } from "./adjustments";
import type { Cell } from "./cell";
import { all, cellIssue, read, unread, type Read } from "./issues";
import { readItems } from "./item-list";
import type { MetricNames } from "./metric-names";
import { readQuantity, writeNumber } from "./numbers";
import { hideQuoted, isQuoted, readList, readName, splitItems, writeList, writeName } from "./quotes";
import type { SettingKind } from "./setting-fields";
import { readSteps, writeSteps } from "./steps";
import { readAmount, writeMetric } from "./target";
import { NONE_WORD, readWord, saysNone, writeWord, type VocabularyName, type WordOf } from "./words";

/** How one kind of setting is written into a cell and read from it. */
interface ValueNotation<V> {
  write(value: V, names: MetricNames, locale: Locale): Cell;
  read(cell: Cell, names: MetricNames, key: string): Read<unknown>;
}

type RankPool = Rubric["ranking"]["pool"];
const ROSTER_COLUMN = { "zh-CN": "花名册列", en: "roster column" } as const;
const ROSTER_PREFIX = /^\s*(?:花名册列|列|roster column|column)\s*[:：]\s*/i;

function unreadable(key: string, text: string): Read<never> {
  return unread(cellIssue("error", "cells-setting-unreadable", { key, text }, { value: text }));
}

/** The words of a vocabulary. */
function oneOf<N extends VocabularyName>(words: N): ValueNotation<WordOf<N>> {
  return {
    write: (value, _names, locale) => writeWord(words, value, locale),
    read: (cell) => readOneOf(words, String(cell)),
  };
}

function readOneOf<N extends VocabularyName>(words: N, text: string): Read<WordOf<N>> {
  const word = readWord(words, text);
  if (word !== null) return read(word);
  return unread(cellIssue("error", "cells-word-unknown", { table: "settings", column: "value", text, words }, { value: text }));
}

function readSettingNumber(cell: Cell, key: string): Read<number> {
  const value = typeof cell === "number" ? cell : (readQuantity(String(cell), "number")?.value ?? null);
  return value === null ? unreadable(key, String(cell)) : read(value);
}

/** Where 无 stands for null, and is not the same as an empty cell. */
function orNone<V>(notation: ValueNotation<V>): ValueNotation<V | null> {
  return {
    write: (value, names, locale) => (value === null ? NONE_WORD[locale] : notation.write(value, names, locale)),
    read: (cell, names, key) => (isNone(cell) ? { value: NULL, issues: [] } : notation.read(cell, names, key)),
  };
}

/** A null that has been read, as against nothing that could be read. */
export const NULL = Symbol("none");

function isNone(cell: Cell): boolean {
  return typeof cell === "string" && !isQuoted(cell) && saysNone(cell);
}

/** A list, where 无 is the empty one. */
function listOr<V>(write: (value: readonly V[], names: MetricNames, locale: Locale) => string, readItems: (text: string, names: MetricNames) => Read<V[]>): ValueNotation<readonly V[]> {
  return {
    write: (value, names, locale) => (value.length === 0 ? NONE_WORD[locale] : write(value, names, locale)),
    read: (cell, names) => (isNone(cell) ? read([]) : readItems(String(cell), names)),
  };
}

const number: ValueNotation<number> = { write: (value) => value, read: (cell, _names, key) => readSettingNumber(cell, key) };

/** Here 无 leaves the default, which is that there is none. */
const metric: ValueNotation<string> = {
  write: writeMetric,
  read: (cell, names) => (isNone(cell) ? unread() : names.keyOf(readName(String(cell)))),
};

const amount: ValueNotation<number | string> = {
  write: (value, names, locale) => (typeof value === "number" ? value : writeMetric(value, names, locale)),
  read: (cell, names) => readAmount(cell, "money", names),
};

const rankPool: ValueNotation<RankPool> = {
  write: (pool, _names, locale) => (typeof pool === "string" ? writeWord("pools", pool, locale) : `${ROSTER_COLUMN[locale]}:${writeList(pool.column)}`),
  read(cell) {
    const text = String(cell);
    return ROSTER_PREFIX.test(text) ? read({ column: readList(text.replace(ROSTER_PREFIX, "")) }) : readOneOf("pools", text);
  },
};

/** Money for every rank pool, or `售前:5000; 售后:3000`. */
const poolAmount: ValueNotation<BonusPool["amount"]> = {
  write(value, _names, locale) {
    if (typeof value === "number") return value;
    const pools = Object.entries(value).map(([pool, money]) => `${writeName(pool, "notation")}:${writeNumber(money)}`);
    return pools.length === 0 ? NONE_WORD[locale] : pools.join("; ");
  },
  read(cell, _names, key) {
    if (isNone(cell)) return read({});
    const money = typeof cell === "number" ? cell : readQuantity(String(cell), "money")?.value;
    if (money !== undefined) return read(money);
    const pools = readItems(String(cell), (item) => readPool(item, key));
    return { value: pools.value && Object.fromEntries(pools.value), issues: pools.issues };
  },
};

function readPool(item: string, key: string): Read<readonly [string, number]> {
  const hidden = hideQuoted(item);
  const match = /^(.*?)\s*[:：]\s*([^:：]+)$/.exec(hidden.text);
  const money = match === null ? null : readQuantity(match[2], "money");
  return match === null || money === null ? unreadable(key, item) : read([readName(hidden.restore(match[1])), money.value] as const);
}

const text: ValueNotation<string> = { write: (value) => writeName(value, "cell"), read: (cell) => read(readName(String(cell))) };

const bonusNone: ValueNotation<null> = {
  write: (_value, _names, locale) => NONE_WORD[locale],
  read: (cell, _names, key) => (isNone(cell) ? { value: NULL, issues: [] } : unreadable(key, String(cell))),
};

const NOTATIONS: { readonly [K in SettingKind]: ValueNotation<never> } = {
  text,
  number,
  metric,
  amount,
  rankPool,
  poolAmount,
  bonusNone,
  numberOrNone: orNone(number),
  amountOrNone: orNone(amount),
  list: listOr<string>((value) => writeList(value, saysNone), (cell) => read(readList(cell))),
  averageOver: listOr<WordOf<"averageOver">>(
    (value, _names, locale) => value.map((word) => writeWord("averageOver", word, locale)).join("、"),
    (cell) => all(splitItems(cell).map((item) => readOneOf("averageOver", item))),
  ),
  adjustments: listOr<Adjustment>(writeAdjustments, readAdjustments),
  tieBreakers: listOr<TieBreaker>(writeTieBreakers, readTieBreakers),
  steps: { write: (value: readonly CommissionStep[]) => writeSteps(value), read: (cell) => readSteps(String(cell)) } as ValueNotation<never>,
  duplicates: oneOf("duplicates"),
  ties: oneOf("ties"),
  commissionMode: oneOf("commissionModes"),
  poolShare: oneOf("poolShares"),
};

/** The cell of a setting; empty when the rubric says nothing there. */
export function writeSetting(kind: SettingKind, value: unknown, names: MetricNames, locale: Locale): Cell {
  return value === undefined ? null : NOTATIONS[kind].write(value as never, names, locale);
}

/**
 * What the cell of a setting says; `NULL` for a null.
 *
 * @param key the setting as written, for messages
 */
export function readSetting(kind: SettingKind, cell: Cell, names: MetricNames, key: string): Read<unknown> {
  return NOTATIONS[kind].read(cell, names, key);
}
