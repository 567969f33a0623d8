/**
 * 花名册: which nicknames are one person. A person may have several nicknames, each perhaps of one
 * shop only; two persons may share a nickname in different shops.
 */
import { NONE } from "./names";

/** One nickname of a person; texts are ids of the rows' names. */
interface Entry {
  readonly nickname: number;
  /** `NONE`: in any shop. */
  readonly shop: number;
  readonly person: number;
}

interface Person {
  readonly id: number;
  readonly name: number;
  /** The first nickname, under which the person is shown. */
  readonly shown: Entry;
}

/** The people of all rosters. */
export class Roster {
  readonly people: Person[] = [];
  private readonly entries = new Map<number, Entry[]>();
  private readonly byId = new Map<number, number>();
  private readonly byName = new Map<number, number[]>();

  /** Takes in a line; returns its person, a new one or one met before. */
  add(nicknames: readonly { nickname: number; shop: number }[], id: number, name: number): number {
    const known = this.byId.get(id) ?? nicknames.map((one) => this.sameAs(one, id, name)).find((person) => person !== undefined);
    const person = known ?? this.people.length;
    const entries = nicknames.map((one) => ({ ...one, person }));
    if (known === undefined) this.people.push({ id, name, shown: entries[0]! });
    if (id !== NONE) this.byId.set(id, person);
    if (name !== NONE && !this.named(name).includes(person)) this.byName.set(name, [...this.named(name), person]);
    for (const entry of entries) this.entries.set(entry.nickname, [...this.of(entry.nickname), entry]);
    return person;
  }

  /** The people a nickname in a shop may be: those of that shop, else those of any. An unknown shop matches all. */
  find(nickname: number, shop: number): number[] {
    const entries = this.of(nickname);
    const ofShop = entries.filter((entry) => entry.shop === shop);
    const open = entries.filter((entry) => entry.shop === NONE);
    return distinct(shop === NONE ? entries : ofShop.length > 0 ? ofShop : open);
  }

  /** The people of a real name. */
  named(name: number): readonly number[] {
    return this.byName.get(name) ?? [];
  }

  /** The person met before under the same nickname: in the same shop, or with the same real name. */
  private sameAs({ nickname, shop }: { nickname: number; shop: number }, id: number, name: number): number | undefined {
    return this.of(nickname).find((entry) => {
      const person = this.people[entry.person]!;
      if (id !== NONE && person.id !== NONE) return false;
      if (name !== NONE && person.name !== NONE) return name === person.name;
      return entry.shop === shop;
    })?.person;
  }

  private of(nickname: number): readonly Entry[] {
    return this.entries.get(nickname) ?? [];
  }
}

function distinct(entries: readonly Entry[]): number[] {
  return [...new Set(entries.map((entry) => entry.person))];
}
