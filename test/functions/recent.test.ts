import { recent } from "../../src/functions/recent";
import { teamOf } from "../../src/functions/team";

test("the same content is not asked again; the one asked for longest ago is forgotten first", () => {
  const asked: number[] = [];
  const double = recent(2, (cells: number[][]) => (asked.push(cells[0]![0]!), cells[0]![0]! * 2));
  expect([1, 2, 1, 3, 1, 2].map((n) => double([[n]]))).toEqual([2, 4, 2, 6, 2, 4]);
  expect(asked).toEqual([1, 2, 3, 2]);
});

test("a team is appraised once for all functions about it", () => {
  const given = () => ({ data: [["客服", "满意度"], ["小美", 0.9]], criteria: [["考核项", "权重", "评分规则", "最差值", "最好值"], ["满意度", 100, "线性", 0, 1]] });
  expect(teamOf(given())).toBe(teamOf(given()));
  expect(teamOf({ ...given(), data: [["客服", "满意度"], ["小美", 0.8]] })).not.toBe(teamOf(given()));
});
