import type { Bonus, Locale, Rubric } from "../types";
import type { Cell, TableCells } from "./cell";
import { headerRow, rowOf } from "./columns";
import type { MetricNames } from "./metric-names";
import { writeList } from "./quotes";
import { BONUS_FIELDS, COMMISSION_FIELDS, NO_BONUS_FIELD, RUBRIC_FIELDS, type SettingField } from "./setting-fields";
import { writeSetting } from "./setting-values";

/** The table of settings: every key that is not in another table, one row each, empty ones included. */
export function settingTable(rubric: Rubric, names: MetricNames, locale: Locale): TableCells {
  const writer = new SettingWriter(names, locale);
  const own = rubric.scorecards.flatMap((card) => (card.bonus === undefined ? [] : writer.bonus(card.bonus, writeList(card.posts))));
  return [headerRow("settings", locale), ...RUBRIC_FIELDS.map((field) => writer.row(field, rubric)), ...writer.rubricBonus(rubric.bonus), ...own];
}

class SettingWriter {
  constructor(
    private readonly names: MetricNames,
    private readonly locale: Locale,
  ) {}

  row(field: SettingField, root: object, posts: string | null = null, count = 1): Cell[] {
    const value = orUnsaid(field, valueAt(root, field.path));
    return rowOf("settings", {
      key: count === 1 ? field.name[this.locale] : `${field.name[this.locale]} ${count}`,
      value: writeSetting(field.kind, value, this.names, this.locale),
      posts,
      note: field.note[this.locale],
    });
  }

  /** Without a bonus the rows stand empty, ready to be filled in. */
  rubricBonus(bonus: Bonus | null): Cell[][] {
    return bonus === null ? [...BONUS_FIELDS, ...COMMISSION_FIELDS].map((field) => this.row(field, {})) : this.bonus(bonus, null);
  }

  bonus(bonus: Bonus | null, posts: string | null): Cell[][] {
    if (bonus === null) return [this.row(NO_BONUS_FIELD, { bonus }, posts)];
    const commissions = bonus.commission.length > 0 ? bonus.commission : [{}];
    return [
      ...BONUS_FIELDS.map((field) => this.row(field, { bonus }, posts)),
      ...commissions.flatMap((commission, i) => COMMISSION_FIELDS.map((field) => this.row(field, { bonus: { commission } }, posts, i + 1))),
    ];
  }
}

/** Undefined where the rubric has nothing, also below a null such as `proration`. */
function valueAt(root: object, path: string): unknown {
  return path.split(".").reduce<unknown>((here, key) => (typeof here === "object" && here !== null ? (here as Record<string, unknown>)[key] : undefined), root);
}

/** An empty cell says the same where empty text, or nobody to leave out, is what silence means. */
function orUnsaid(field: SettingField, value: unknown): unknown {
  const isUsual = (value === "" && (field.path === "name" || field.path === "post.default")) || (value === null && field.kind === "metric");
  return isUsual ? undefined : value;
}
