/** Reading the lines of the rosters: a cell may list several nicknames, each with or without its shop. */
import { splitShop } from "./agent-cell";
import { rowsOf, type Data } from "./data";
import type { Export } from "./export";
import { NONE } from "./names";
import { Roster } from "./roster";

export interface RosterRead {
  readonly roster: Roster;
  /** Roster row -> person of the roster. */
  readonly personOf: ReadonlyMap<number, number>;
}

const BETWEEN_NICKNAMES = /[,;、\s]+/;
const BETWEEN_NAMES = /[,;、]+/;

/**
 * Reads the roster lines among the rows; null when there is no roster. Rosters by nickname go
 * first, so that one by real name can find their people.
 */
export function readRoster(data: Data, used: Uint8Array): RosterRead | null {
  const rosters = data.exports.filter((one) => one.roster);
  if (rosters.length === 0) return null;
  const roster = new Roster();
  const personOf = new Map<number, number>();
  for (const one of [...rosters].sort((a, b) => Number(a.byName) - Number(b.byName))) {
    const lines = new RosterLines(data, one, roster);
    for (const row of rowsOf(data, one)) if (used[row] === 1) personOf.set(row, lines.read(row));
  }
  return { roster, personOf };
}

class RosterLines {
  /** What rows of work have in their agent cells: whole, and without the shop. Without such rows, those of the other rosters. */
  private readonly worked: ReadonlySet<number>;
  /** Whether a space may be a part of a name: of a real one, or when there is no work to compare with. */
  private readonly spaced: boolean;

  constructor(
    private readonly data: Data,
    private readonly one: Export,
    private readonly roster: Roster,
  ) {
    const { rows, exports } = data;
    const work = exports.filter((other) => !other.roster);
    const compared = work.length > 0 ? work : exports.filter((other) => other !== one);
    this.worked = new Set(compared.flatMap((other) => rowsOf(data, other)).flatMap((row) => [rows.written[row]!, rows.nickname[row]!]));
    this.spaced = one.byName || compared.length === 0;
  }

  read(row: number): number {
    const { rows } = this.data;
    const { byName } = this.one;
    const nicknames = this.nicknamesOf(row);
    const name = byName ? rows.written[row]! : rows.name[row]!;
    const namesakes = byName ? this.roster.named(name) : [];
    if (namesakes.length === 1 && rows.id[row] === NONE) return namesakes[0]!;
    return this.roster.add(nicknames, rows.id[row]!, name);
  }

  private nicknamesOf(row: number): { nickname: number; shop: number }[] {
    const { rows } = this.data;
    // A cell that as a whole is a nickname at work is not taken apart.
    const whole = this.worked.has(rows.written[row]!) || this.worked.has(rows.nickname[row]!);
    const parts = whole ? [] : this.partsOf(rows.written[row]!);
    if (parts.length < 2) return [{ nickname: rows.nickname[row]!, shop: rows.shop[row]! }];
    // The row's shop was read from the first of several nicknames: it is that one's, not the person's.
    const first = splitShop(rows.names.text(rows.written[row]!)!).shop;
    if (first !== null && rows.names.text(rows.shop[row]!) === first) rows.shop[row] = NONE;
    return parts.map(splitShop).map(({ nickname, shop }) => ({
      nickname: rows.names.id(nickname),
      shop: rows.shop[row] !== NONE || shop === null ? rows.shop[row]! : rows.names.id(shop),
    }));
  }

  /** The nicknames in a cell. */
  private partsOf(written: number): string[] {
    const text = this.data.rows.names.text(written)!.replace(/ ?: ?/g, ":");
    const parts = (separator: RegExp) => text.split(separator).filter((part) => part !== "");
    const fine = parts(BETWEEN_NICKNAMES);
    return this.spaced && !fine.some((part) => this.worked.has(this.data.rows.names.id(part))) ? parts(BETWEEN_NAMES) : fine;
  }
}
