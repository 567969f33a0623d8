import { invalidArgument } from "../errors";
import { hostObject, type HostClass, type HostObject } from "../object";
import type { Session } from "../session";

const DAY = 86_400_000;
/** What is day 0 in either date system; dates before March 1900, which Excel counts otherwise, are not asked for. */
const DAY_ZERO = { from1900: Date.UTC(1899, 11, 30), from1904: Date.UTC(1904, 0, 1) };

const resultClass: HostClass<number> = { name: "FunctionResult", values: { Value: { get: (value) => value }, Error: { get: () => "" } } };

const functionsClass: HostClass<Session> = {
  name: "Functions",
  methods: {
    Date: ({ book }, year: unknown, month: unknown, day: unknown) => {
      const [y, m, d] = [year, month, day].map(Number) as [number, number, number];
      if (!(y >= 1904 && y <= 9999)) throw invalidArgument("the year of a date");
      return hostObject(resultClass, (Date.UTC(y, m - 1, d) - (book.date1904 ? DAY_ZERO.from1904 : DAY_ZERO.from1900)) / DAY);
    },
  },
};

/** The sheet functions that are computed without a cell, in the workbook's own date system. */
export function functions(session: Session): HostObject {
  return hostObject(functionsClass, session);
}
