import fc from "fast-check";
import { draftOf, edited, moved, typed, undone } from "../../src/actions/draft";
import type { Draft } from "../../src/actions/state";
import { cellIssue } from "../../src/appraisal/rubric/cells/issues";
import { readRubric } from "../../src/appraisal/rubric/read";
import { loadTemplate } from "../../src/templates";

const fresh = (): Draft => draftOf(readRubric(loadTemplate("team", "zh-CN")).rubric!, { kind: "template", name: "team" }, null);
const ISSUES = [cellIssue("error", "cells-condition-unreadable", { text: "?" })];
const WEIGHT = ["scorecards", 0, "criteria", 0, "weight"];
const weight = ({ rubric }: Draft) => rubric.scorecards[0]!.criteria[0]!.weight;
/** An edit that has come to rest. */
const rested = (draft: Draft): Draft => ({ ...draft, editing: null });

describe("a step of editing", () => {
  test("is taken back whole, however many letters were typed", () => {
    const before = fresh();
    const draft = edited(edited(before, WEIGHT, 3), WEIGHT, 35);
    expect(weight(draft)).toBe(35);
    expect(undone(draft)).toMatchObject({ rubric: before.rubric, past: [] });
  });

  test("ends where the field is left", () => {
    const draft = edited(rested(edited(fresh(), WEIGHT, 3)), WEIGHT, 35);
    expect(weight(undone(draft))).toBe(3);
  });

  test("of another field is another step", () => {
    const draft = edited(edited(fresh(), WEIGHT, 3), ["score", "max"], 100);
    expect([weight(undone(draft)), undone(draft).rubric.score.max]).toEqual([3, 120]);
    expect(weight(undone(undone(draft)))).toBe(weight(fresh()));
  });

  test("taken back where there is none changes nothing", () => {
    const draft = fresh();
    expect(undone(draft)).toBe(draft);
  });

  test("any number of them leads back to the beginning", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ weight: fc.integer({ min: 0, max: 99 }), move: fc.boolean() }), { maxLength: 20 }), (steps) => {
        const before = fresh();
        let draft = before;
        for (const step of steps) draft = rested(step.move ? moved(draft, ["tiers", 0], 1) : edited(draft, WEIGHT, step.weight));
        while (draft.past.length > 0) draft = undone(draft);
        expect(draft.rubric).toBe(before.rubric);
      }),
    );
  });
});

describe("a text that cannot be read", () => {
  test("counts as an error at its place, and the rubric stays as it was", () => {
    const before = fresh();
    const draft = typed(before, ["tiers", 0, "requires"], "满意度≥", ISSUES);
    expect(draft.rubric).toBe(before.rubric);
    expect(draft.issues.at(-1)).toMatchObject({ severity: "error", code: "cells-condition-unreadable", cell: "tiers[0].requires" });
  });

  test("is done with once the field can be read, or undone", () => {
    const draft = typed(fresh(), WEIGHT, "很多", ISSUES);
    expect(edited(draft, WEIGHT, weight(fresh()))).toMatchObject({ unread: [], issues: fresh().issues });
    expect(undone(draft)).toMatchObject({ unread: [], issues: fresh().issues });
  });

  test("stands once, however often it is typed", () => {
    expect(typed(typed(fresh(), WEIGHT, "很", ISSUES), WEIGHT, "很多", ISSUES).unread).toEqual([{ path: WEIGHT, text: "很多", issues: ISSUES }]);
  });

  test("goes with its entry when that is moved, or another is taken out", () => {
    const draft = typed(fresh(), ["tiers", 1, "requires"], "?", ISSUES);
    expect(moved(draft, ["tiers", 1], -1).unread[0]!.path).toEqual(["tiers", 0, "requires"]);
    expect(moved(draft, ["tiers", 0], 1).unread[0]!.path).toEqual(["tiers", 0, "requires"]);
    expect(edited(draft, ["tiers", 0], undefined).unread[0]!.path).toEqual(["tiers", 0, "requires"]);
    expect(edited(draft, ["tiers", 1], undefined).unread).toEqual([]);
  });
});

describe("an entry that is moved", () => {
  test("changes places with its neighbour", () => {
    const names = ({ rubric }: Draft) => rubric.tiers.map(({ name }) => name);
    const [first, second, ...rest] = names(fresh());
    expect(names(moved(fresh(), ["tiers", 0], 1))).toEqual([second, first, ...rest]);
  });

  test("stays where the list ends", () => {
    const draft = fresh();
    expect(moved(draft, ["tiers", 0], -1)).toBe(draft);
  });
});
