import fc from "fast-check";
import { calendarDate, dateOfSerial, daysInMonth, periodOf } from "../../../src/intake/cells/calendar";

test.each([[2026, 2, 28], [2024, 2, 29], [1900, 2, 28], [2000, 2, 29], [2026, 12, 31], [2026, 4, 30]])("%d-%d has %d days", (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

test("days that the calendar lacks are none", () => {
  expect(calendarDate(2026, 2, 30)).toBeNull();
  expect(calendarDate(2026, 13, null)).toBeNull();
  expect(calendarDate(2026, 0, 1)).toBeNull();
  expect(calendarDate(2026, 5, 0)).toBeNull();
  expect(calendarDate(2026, 5, null)).toEqual({ year: 2026, month: 5, day: null });
});

describe("serials", () => {
  test.each([[1, 1900, 1, 1], [59, 1900, 2, 28], [61, 1900, 3, 1], [46145, 2026, 5, 3], [46145.999, 2026, 5, 3], [46144.99999999999, 2026, 5, 3], [2958465, 9999, 12, 31]])("%d of the 1900 system is %d-%d-%d", (serial, year, month, day) => {
    expect(dateOfSerial(serial, false)).toEqual({ year, month, day });
  });

  test.each([[0, 1904, 1, 1], [59, 1904, 2, 29], [44683, 2026, 5, 3]])("%d of the 1904 system is %d-%d-%d", (serial, year, month, day) => {
    expect(dateOfSerial(serial, true)).toEqual({ year, month, day });
  });

  test.each([[60, false], [0, false], [0.5, false], [-1, false], [-1, true], [2958466, false], [20260503, false], [NaN, false]])("%d (1904: %s) is no day", (serial, date1904) => {
    expect(dateOfSerial(serial, date1904)).toBeNull();
  });

  test("both systems agree on every day they share", () => {
    fc.assert(fc.property(fc.integer({ min: 1463, max: 2_958_465 }), (serial) => expect(dateOfSerial(serial - 1462, true)).toEqual(dateOfSerial(serial, false))));
  });
});

test("periods are written the same everywhere", () => expect(periodOf({ year: 2026, month: 5, day: 3 })).toBe("2026-05"));
