import { bonus } from "../../src/functions/bonus";

const TIERS = [["等级", "最低总分", "奖金系数", "固定奖金", "按分系数", "区间奖金"], ["A", 90, 1.2, "", "", ""], ["B", 80, "", 500, "", ""], ["C", 70, "", "", 1, ""], ["D", 60, "", "", "", "60:0; 70:100"], ["E", "", "", "", "", ""]];

test.each([
  [95, 1000, "", 1200],
  [95, 1000, 0.5, 600],
  [95, 1000, "50%", 600],
  [95, 1000, 3, 1200],
  [95, 1333.33, 20 / 21, 1523.81],
  [85, "", "", 500],
  [75, 1000, "", 750],
  [65, 1000, "", 50],
  [10, 1000, "", 0],
  ["", 1000, "", ""],
])("score %s, base %s, proration %s: %s", (score, base, proration, money) => expect(bonus(score, TIERS, base, proration)).toBe(money));

test("a base that is multiplied must be there", () => expect(bonus(95, TIERS, "")).toMatchObject({ code: "#VALUE!", argument: "base", issue: { code: "argument-empty" } }));

test.each([
  ["score", ["优", TIERS, 1000]],
  ["tiers", [95, [["不是表头"]], 1000]],
  ["base", [95, TIERS, "很多"]],
  ["proration", [95, TIERS, 1000, "全勤"]],
  ["rank", [95, TIERS, 1000, "", 0]],
  ["size", [95, TIERS, 1000, "", "", 1.5]],
] as [string, [unknown, unknown[][], unknown, unknown?, unknown?, unknown?]][])("names the argument %s", (argument, given) => expect(bonus(...given)).toMatchObject({ code: "#VALUE!", argument }));
