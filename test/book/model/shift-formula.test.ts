import { shiftFormula } from "../../../src/book/model/shift-formula";

test.each([
  ["A1+B$2*$C3", "B3+C$2*$C5"],
  ["SUM(A:B,$A:B,1:2,$1:2)", "SUM(B:C,$A:C,3:4,$1:4)"],
  ["'A1'!A1&\"A1\"&Sheet1!B2", "'A1'!B3&\"A1\"&Sheet1!C4"],
  ["LOG10(A1)+T1_net+KpiTiers[A1]+name.A1", "LOG10(B3)+T1_net+KpiTiers[A1]+name.A1"],
  ["XFD1+A1048576", "#REF!+#REF!"],
])("%s two down and one to the right", (formula, shifted) => expect(shiftFormula(formula, 2, 1)).toBe(shifted));

test("back again, and up out of the sheet", () => {
  expect(shiftFormula(shiftFormula("B7*C$1", 3, 2), -3, -2)).toBe("B7*C$1");
  expect(shiftFormula("A1:B2", -1, 0)).toBe("#REF!:B1");
});
