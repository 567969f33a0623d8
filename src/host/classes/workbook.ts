import { hostObject, type HostClass, type HostObject } from "../object";
import type { Session } from "../session";
import { functions } from "./functions";
import { insertSheets } from "./insert";
import { namedItems } from "./names";
import { settings } from "./settings";
import { tableObjects } from "./tables";
import { worksheets } from "./worksheet";

const protectionClass: HostClass<Session> = {
  name: "WorkbookProtection",
  values: { Protected: { get: ({ book }) => book.isStructureLocked } },
};

const workbookClass: HostClass<Session> = {
  name: "Workbook",
  values: {
    Name: { get: ({ book }) => book.name },
    ReadOnly: { get: ({ book }) => book.isReadOnly },
  },
  objects: {
    Worksheets: worksheets,
    Names: (session) => namedItems(session, null),
    Tables: (session) => tableObjects(session, null),
    Functions: functions,
    Protection: (session) => hostObject(protectionClass, session),
    Settings: settings,
  },
  methods: {
    InsertWorksheetsFromBase64: insertSheets,
    _RemoveReference: (session, reference: string) => session.release(reference),
  },
};

/** The workbook, from which every path begins. */
export function workbook(session: Session): HostObject {
  return hostObject(workbookClass, session);
}
