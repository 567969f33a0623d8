import { isBlank, type Cell, type TableCells } from "./cell";
import type { GatheredScorecard } from "./criteria-rows";
import { fold } from "./fold";
import { readHeader } from "./header";
import { cellIssue } from "./issues";
import type { MetricNames } from "./metric-names";
import type { Places } from "./places";
import { TableRow } from "./row";
import { scorecardNamed } from "./scorecard-named";
import { ALL_FIELDS, COMMISSION_FIELDS, NO_BONUS_FIELD, type SettingField } from "./setting-fields";
import { NULL, readSetting } from "./setting-values";

/** Settings as nested objects, for the rubric and, by index, for scorecards with a bonus of their own. */
export interface SettingsReading {
  readonly rubric: Settings;
  readonly ofScorecard: ReadonlyMap<number, Settings>;
}

export type Settings = Record<string, unknown>;

type Row = TableRow<"settings">;

/** A setting named in a row; `count` tells further commissions apart. */
interface Named {
  readonly field: SettingField;
  readonly count: number;
}

/** @example settingNamed("提成指标 2") // the metric of the second commission */
export function settingNamed(text: string): Named | null {
  const wanted = fold(text);
  const [, name, count] = /^(.*?)(\d*)$/.exec(wanted)!;
  const field = ALL_FIELDS.find((candidate) => isNamed(candidate, wanted));
  if (field) return { field, count: 1 };
  const further = count === "" ? undefined : COMMISSION_FIELDS.find((candidate) => isNamed(candidate, name));
  return further ? { field: further, count: Number(count) } : null;
}

function isNamed({ path, name }: SettingField, wanted: string): boolean {
  return fold(path) === wanted || fold(name["zh-CN"]) === wanted;
}

/** Reads the table of settings. Rows with an empty value leave the default. */
export function readSettingTable(table: TableCells, scorecards: readonly GatheredScorecard[], names: MetricNames, places: Places): SettingsReading {
  const { header, issues } = readHeader("settings", table[0] ?? []);
  places.report("settings", 0, issues);
  const reading = new SettingTableReading(scorecards, names, places, header.get("value"));
  for (const [index, cells] of table.entries()) {
    if (index === 0 || cells.every(isBlank)) continue;
    const row = new TableRow("settings", header, cells);
    reading.add(row, index);
    places.report("settings", index, row.issues);
  }
  return reading;
}

class SettingTableReading implements SettingsReading {
  readonly rubric: Settings = {};
  readonly ofScorecard = new Map<number, Settings>();
  private readonly seen = new Set<string>();
  /** The counts of the commissions met so far, for each of the above. */
  private readonly commissions = new Map<number | null, number[]>();

  constructor(
    private readonly scorecards: readonly GatheredScorecard[],
    private readonly names: MetricNames,
    private readonly places: Places,
    private readonly valueColumn: number | undefined,
  ) {}

  add(row: Row, index: number): void {
    const key = row.text("key") ?? "";
    const named = settingNamed(key);
    if (named === null) return row.report("key", cellIssue("error", "cells-setting-unknown", { key }, { value: key }));
    const card = this.scorecardOf(row, named.field, key);
    if (card === undefined) return;
    const seen = `${named.field.path} ${named.count} ${card}`;
    if (row.cell("value") !== undefined && this.seen.has(seen)) return row.report("key", cellIssue("error", "cells-setting-twice", { key }, { value: key }));
    if (row.cell("value") !== undefined) this.seen.add(seen);
    this.set(row, index, named, card, key);
  }

  private set(row: Row, index: number, named: Named, card: number | null, key: string): void {
    const cell = row.cell("value");
    const root = card === null ? "" : `scorecards[${card}].`;
    if (cell === undefined && named.field.path.startsWith(COMMISSION)) return;
    const path = this.pathOf(named, card);
    this.places.set(`${root}${path.join(".").replace(/\.(\d+)/g, "[$1]")}`, "settings", index, this.valueColumn);
    const value = cell === undefined ? undefined : row.take("value", readSetting(named.field.kind, cell, this.names, key));
    if (value === undefined) return;
    const settings = this.settingsOf(card);
    if ((settings.bonus === null && path[0] === "bonus") || (named.field === NO_BONUS_FIELD && "bonus" in settings)) {
      return row.report("value", cellIssue("error", "cells-bonus-none-but-filled", { key }, { value: cell as Cell }));
    }
    setAt(settings, path, value === NULL ? null : value);
  }

  /** Commissions keep the order of their numbers of first appearance. */
  private pathOf({ field, count }: Named, card: number | null): string[] {
    if (!field.path.startsWith(COMMISSION)) return field.path.split(".");
    const counts = this.commissions.get(card) ?? [];
    if (!counts.includes(count)) counts.push(count);
    this.commissions.set(card, counts);
    return ["bonus", "commission", String(counts.indexOf(count)), field.path.slice(COMMISSION.length)];
  }

  private settingsOf(card: number | null): Settings {
    if (card === null) return this.rubric;
    const settings = this.ofScorecard.get(card) ?? {};
    this.ofScorecard.set(card, settings);
    return settings;
  }

  /** The scorecard a row belongs to, null for the rubric; undefined when there is no such scorecard. */
  private scorecardOf(row: Row, field: SettingField, key: string): number | null | undefined {
    const text = row.text("posts");
    if (text === undefined || field.path.startsWith("bonus")) return scorecardNamed(row, this.scorecards);
    return row.report("posts", cellIssue("error", "cells-setting-of-post", { key }, { value: text }));
  }
}

const COMMISSION = "bonus.commission.";

/** Sets a value inside nested objects; a step that is a number is a place in a list. */
function setAt(root: Settings, path: readonly string[], value: unknown): void {
  const last = path.length - 1;
  let here = root as Record<string, unknown>;
  for (const [i, key] of path.slice(0, last).entries()) here = (here[key] ??= /^\d+$/.test(path[i + 1]) ? [] : {}) as Record<string, unknown>;
  here[path[last]] = value;
}
