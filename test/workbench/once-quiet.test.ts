import { OnceQuiet } from "../../src/workbench/once-quiet";

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test("waits from what was heard last, and does its work once", () => {
  const work = jest.fn();
  const quiet = new OnceQuiet(100, work);
  jest.advanceTimersByTime(1000);
  expect(work).not.toHaveBeenCalled();
  quiet.heard();
  jest.advanceTimersByTime(99);
  quiet.heard();
  jest.advanceTimersByTime(99);
  expect(work).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1);
  expect(work).toHaveBeenCalledTimes(1);
  quiet.heard();
  jest.advanceTimersByTime(1000);
  expect(work).toHaveBeenCalledTimes(1);
});
