import { itemNotFound } from "../errors";
import { hostObject, type HostClass, type HostObject, type ValueMember } from "../object";
import type { Session } from "../session";

interface Setting {
  readonly session: Session;
  readonly key: string;
}

const value: ValueMember<Setting> = {
  get: ({ session, key }) => session.book.settings.get(key),
  set: ({ session, key }, given) => void session.book.settings.set(key, given),
};

const settingClass: HostClass<Setting> = {
  name: "Setting",
  key: ({ key }) => ({ _Id: key }),
  values: { Key: { get: ({ key }) => key }, Value: value },
  methods: { Delete: ({ session, key }) => void session.book.settings.delete(key) },
};

const settingsClass: HostClass<Session> = {
  name: "SettingCollection",
  items: (session) => [...session.book.settings.keys()].map((key) => hostObject(settingClass, { session, key })),
  item: (session, key) => found(session, String(key)) ?? missing(String(key)),
  methods: {
    GetItemOrNullObject: (session, key: string) => found(session, key),
    // Adding one that is there already sets it.
    Add: (session, key: string, given: unknown) => {
      session.book.settings.set(key, given);
      return found(session, key);
    },
  },
};

function found(session: Session, key: string): HostObject | null {
  return session.book.settings.has(key) ? hostObject(settingClass, { session, key }) : null;
}

function missing(key: string): never {
  throw itemNotFound(key);
}

/** What add-ins keep inside the workbook. */
export function settings(session: Session): HostObject {
  return hostObject(settingsClass, session);
}
