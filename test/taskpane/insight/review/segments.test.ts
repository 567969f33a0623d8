import { segmentsOf } from "../../../../src/taskpane/insight/review/segments";

test.each([
  [[80, 82, NaN, 81], [[[0, 80], [1, 82]], [[3, 81]]]],
  [[NaN, 80, NaN], [[[1, 80]]]],
  [[NaN], []],
  [[], []],
])("a line is broken at its gaps", (values, segments) => expect(segmentsOf(values).map((segment) => segment.map(({ at, value }) => [at, value]))).toEqual(segments));
