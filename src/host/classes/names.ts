import type { LiveName } from "../../book/model/live/name";
import type { LiveSheet } from "../../book/model/live/sheet";
import { fullAddress } from "../address";
import { invalidArgument, itemExists, itemNotFound } from "../errors";
import { hostObject, isFlag, isText, property, type HostClass, type HostObject } from "../object";
import type { Session } from "../session";
import { rangeGiven } from "./range";

/** Names of a sheet, or of the whole workbook. */
interface Names {
  readonly session: Session;
  readonly sheet: LiveSheet | null;
}

interface Named extends Names {
  readonly own: LiveName;
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
const CELL = /^(?:[A-Za-z]{1,3}[1-9]\d*|[Rr]\d*[Cc]\d*)$/;

/** Whether Excel takes a text for a name or a table's name. */
export function isName(text: string): boolean {
  return NAME.test(text) && !CELL.test(text);
}

const listOf = ({ session, sheet }: Names): LiveName[] => (sheet ?? session.book).names;

const namedItemClass: HostClass<Named> = {
  name: "NamedItem",
  key: ({ own }) => ({ _Id: own.name }),
  values: {
    Name: { get: ({ own }) => own.name },
    Formula: property(({ own }: Named) => `=${own.formula}`, ({ own }, formula) => void (own.formula = formula.replace(/^=/, "")), isText, "Formula"),
    Comment: property(({ own }: Named) => own.comment, ({ own }, comment) => void (own.comment = comment), isText, "Comment"),
    Visible: property(({ own }: Named) => own.visible, ({ own }, visible) => void (own.visible = visible), isFlag, "Visible"),
  },
  methods: {
    Delete: (target) => {
      const names = listOf(target);
      names.splice(names.indexOf(target.own), 1);
    },
  },
};

const namesClass: HostClass<Names> = {
  name: "NamedItemCollection",
  items: (target) => listOf(target).map((own) => hostObject(namedItemClass, { ...target, own })),
  item: (target, key) => found(target, key) ?? missing(key),
  methods: {
    GetItemOrNullObject: (target, key: unknown) => found(target, key),
    Add: (target, name: string, reference: unknown, comment: string = "") => {
      if (target.sheet) target.session.requireWritable(target.sheet);
      if (!isText(name) || !isName(name)) throw invalidArgument(`the name ${name}`);
      if (found(target, name)) throw itemExists(name);
      const own = { name, formula: formulaGiven(target, reference), visible: true, comment };
      listOf(target).push(own);
      return hostObject(namedItemClass, { ...target, own });
    },
  },
};

function found(target: Names, key: unknown): HostObject | null {
  const own = listOf(target).find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
  return own ? hostObject(namedItemClass, { ...target, own }) : null;
}

function missing(key: unknown): never {
  throw itemNotFound(String(key));
}

function formulaGiven({ session, sheet }: Names, reference: unknown): string {
  if (typeof reference === "string") return reference.replace(/^=/, "");
  const target = rangeGiven(sheet ?? session.book.sheets[0], reference);
  return fullAddress(target.sheet.name, target.range);
}

/** The names of a sheet; null those of the workbook. */
export function namedItems(session: Session, sheet: LiveSheet | null): HostObject {
  return hostObject(namesClass, { session, sheet });
}
