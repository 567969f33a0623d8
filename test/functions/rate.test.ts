import { rate } from "../../src/functions/rate";

const down = (...cells: unknown[]) => cells.map((cell) => [cell]);

test("with a sign, a rate says itself what it is", () => expect(rate(down("97.5%", "100％", "0%"))).toEqual(down(0.975, 1, 0)));

test("bare numbers are told apart over the whole range", () => {
  expect(rate(down(0.975, 1, "0.8"))).toEqual(down(0.975, 1, 0.8));
  expect(rate(down(97.5, 1, "0.8", "50%"))).toEqual(down(0.975, 0.01, 0.008, 0.5));
  expect(rate([[57]])).toEqual([[0.57]]);
});

test("nothing stays nothing", () => expect(rate(down("", null, "--", { code: "#DIV/0!" }))).toEqual(down("", "", "", "")));

test("what is no rate, or none that there is, is told in its cell", () => {
  expect(rate(down("120%", 0.9, "高", -0.1))).toMatchObject(down({ issue: { code: "rate-outside" }, at: { row: 1, column: 1 } }, 0.9, { issue: { code: "rate-not-read" } }, { issue: { code: "rate-outside" } }));
});
