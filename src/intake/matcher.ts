/**
 * Which person a row is about: by the roster where a line of it has the nickname, else the nickname
 * stands for one person of its own.
 */
import type { Issue } from "../appraisal/issue";
import { agentPlace, type Data } from "./data";
import { issue } from "./issues";
import { NONE } from "./names";
import type { RosterRead } from "./roster-lines";

/** The nickname a person is shown under, and the shop that may stand before it; ids of the rows' names. */
export interface Shown {
  readonly nickname: number;
  readonly shop: number;
}

interface Stranger {
  readonly nickname: number;
  readonly shops: Set<number>;
  /** The row that named a second shop. */
  second: number;
}

export class Matcher {
  /** People without a roster line, numbered on from those of the roster. */
  private readonly strangers: Stranger[] = [];
  private readonly strangerOf = new Map<number, number>();
  private readonly matched = new Map<string, number | null>();
  private readonly reported = new Set<number>();
  private readonly rosterSize: number;

  constructor(
    private readonly data: Data,
    private readonly read: RosterRead | null,
    private readonly issues: Issue[],
  ) {
    this.rosterSize = read?.roster.people.length ?? 0;
  }

  /** A number for the person of a row. */
  personOf(row: number): number {
    return this.read?.personOf.get(row) ?? this.inRoster(row) ?? this.stranger(row);
  }

  shown(person: number): Shown {
    if (person < this.rosterSize) return this.read!.roster.people[person]!.shown;
    const { nickname, shops } = this.strangers[person - this.rosterSize]!;
    return { nickname, shop: shops.size === 1 ? [...shops][0]! : NONE };
  }

  /** Call once, after the last row: nicknames without a roster line that were seen in several shops. */
  reportShops(): void {
    const { names } = this.data.rows;
    for (const { nickname, shops, second } of this.strangers) {
      if (shops.size < 2) continue;
      const facts = { agent: names.text(nickname)!, shops: [...shops].map((shop) => names.text(shop)!).join(" / ") };
      this.issues.push(issue("warning", "nickname-in-several-shops", facts, agentPlace(this.data, second)));
    }
  }

  private inRoster(row: number): number | null {
    if (this.read === null) return null;
    const { nickname, shop, sheet } = this.data.rows;
    const key = `${nickname[row]} ${shop[row]} ${sheet[row]}`;
    let person = this.matched.get(key);
    if (person === undefined) this.matched.set(key, (person = this.match(row)));
    return person;
  }

  private match(row: number): number | null {
    const { rows, exports, sheets } = this.data;
    const { roster } = this.read!;
    const byName = exports.some((one) => one.byName && one.sheets.includes(sheets[rows.sheet[row]!]!));
    const byNickname = roster.find(rows.nickname[row]!, rows.shop[row]!);
    const people = byNickname.length === 0 && byName ? roster.named(rows.nickname[row]!) : byNickname;
    if (people.length === 1) return people[0]!;
    this.reportUnmatched(row, people.length);
    return null;
  }

  private reportUnmatched(row: number, candidates: number): void {
    const { rows } = this.data;
    const nickname = rows.nickname[row]!;
    if (this.reported.has(nickname)) return;
    this.reported.add(nickname);
    const agent = rows.names.text(nickname)!;
    const place = { ...agentPlace(this.data, row), value: rows.names.text(rows.written[row]!) };
    if (candidates === 0) this.issues.push(issue("warning", "unmatched-nickname", { agent }, place));
    else this.issues.push(issue("warning", "nickname-of-several-people", { agent, count: candidates }, place));
  }

  private stranger(row: number): number {
    const { nickname, shop } = this.data.rows;
    let index = this.strangerOf.get(nickname[row]!);
    if (index === undefined) {
      index = this.strangers.push({ nickname: nickname[row]!, shops: new Set(), second: row }) - 1;
      this.strangerOf.set(nickname[row]!, index);
    }
    const { shops } = this.strangers[index]!;
    if (shop[row] !== NONE && !shops.has(shop[row]!)) {
      shops.add(shop[row]!);
      if (shops.size === 2) this.strangers[index]!.second = row;
    }
    return this.rosterSize + index;
  }
}
