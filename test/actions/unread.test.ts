import { renumbered, unreadIssues, withoutUnread } from "../../src/actions/unread";
import { cellIssue } from "../../src/appraisal/rubric/cells/issues";

const issues = [cellIssue("warning", "cells-condition-unreadable", { text: "?" })];
const at = (...path: (string | number)[]) => ({ path, text: "?", issues });

test("whatever the reader thinks of it, a text that cannot be read is an error", () => {
  expect(unreadIssues([at("score", "min")])).toEqual([{ ...issues[0], severity: "error", sheet: null, cell: "score.min" }]);
});

test("a value that is set does away with the texts there and inside, and with no others", () => {
  const unread = [at("tiers", 0, "requires"), at("tiers", 1, "requires"), at("score", "min")];
  expect(withoutUnread(unread, ["tiers", 0])).toEqual(unread.slice(1));
  expect(withoutUnread(unread, ["tiers"])).toEqual(unread.slice(2));
  expect(withoutUnread(unread, ["tiers", 0, "requires", 0])).toBe(unread);
});

test("texts follow the numbers of a list; other lists keep theirs", () => {
  const unread = [at("tiers", 0, "requires"), at("tiers", 2, "requires"), at("scorecards", 2, "posts"), at("tiers")];
  expect(renumbered(unread, ["tiers"], (n) => (n === 0 ? null : n - 1)).map(({ path }) => path)).toEqual([["tiers", 1, "requires"], ["scorecards", 2, "posts"], ["tiers"]]);
});
