import { isCellError, type CellRange } from "../../../../src/book/grid";
import type { CardLine } from "../../../../src/report/sheets/cards/card";
import { radarCells } from "../../../../src/report/sheets/scorecard/radar";
import type { FormulaCell } from "../../../../src/report/plan";
import { workedFormula } from "../../worked-formula";

const SLOTS = 7;
const AXIS = { min: 20, max: 120, step: 20 };
const COLUMNS = ["place", "label", "from", "to", "since", "until", "points", "mean", "count"] as const;
const slots = (left: number): CellRange => ({ top: 10, left, bottom: 10 + SLOTS - 1, right: left });
const SOURCE = { criteria: slots(1), points: slots(2), mean: slots(3) };

const line = (criterion: string, points: number | null, mean: number | null): CardLine => ({ criterion, points, mean, value: "", target: "", weight: 10, contribution: null, heads: 3 });
const FOUR = [line("转化", 100, 90), line("响应", 60, 85), line("满意", 80, 80), line("质检", 95, 70)];

/** The radar's cells as they were made for some lines, by column. */
function made(lines: readonly CardLine[]): Record<(typeof COLUMNS)[number], (FormulaCell | null)[]> {
  const { blocks } = radarCells({ top: 0, left: 0 }, SOURCE, lines, AXIS);
  return Object.fromEntries(COLUMNS.map((name, c) => [name, blocks[1]!.rows.map((row) => row[c] as FormulaCell | null)])) as Record<(typeof COLUMNS)[number], (FormulaCell | null)[]>;
}

/** What they give when the card shows other lines, column after column as each depends on those before. */
function worked(lines: readonly CardLine[]): Record<(typeof COLUMNS)[number], (string | number | null)[]> {
  const cells = made(FOUR);
  const given = Object.fromEntries(COLUMNS.map((name) => [name, [] as (string | number | null)[]])) as Record<(typeof COLUMNS)[number], (string | number | null)[]>;
  const card = { B: lines.map(({ criterion }) => criterion), C: lines.map(({ points }) => points ?? ""), D: lines.map(({ mean }) => mean ?? "") };
  const cellsAt = (reference: string): (string | number)[] => {
    const [, onCard, letter, from, to = from] = /^(\[\[scorecard\]\]!)?\$([A-I])\$(\d+)(?::\$[A-I]\$(\d+))?$/.exec(reference)!;
    const rows = Array.from({ length: Number(to) - Number(from) + 1 }, (_, k) => Number(from) - 1 + k);
    if (onCard !== undefined) return rows.map((row) => card[letter as "B"][row - 10] ?? "");
    return rows.map((row) => given[COLUMNS[letter!.charCodeAt(0) - 65]!][row - 1] ?? "");
  };
  for (const name of ["count", "place", "from", "to", "since", "until", "label", "points", "mean"] as const) given[name] = cells[name].map((cell) => (cell === null ? null : (workedFormula(cell.formula, cellsAt) as string | number | null)));
  return given;
}

const shown = (cells: (FormulaCell | null)[]) => cells.map((cell) => (cell === null || isCellError(cell.value) ? null : cell.value));

test.each([0, 1, 2, 3, 4, 5, 7])("with %d criteria the formulas give what is shown at first", (count) => {
  const lines = Array.from({ length: count }, (_, k) => line(`项目 ${k}`, 40 + 10 * k, k === 1 ? null : 90 - k));
  const [now, then] = [made(lines), worked(lines)];
  for (const name of COLUMNS) {
    const expected = shown(now[name]);
    then[name].forEach((value, k) => (typeof value === "number" ? expect(value).toBeCloseTo(expected[k] as number, 9) : expect(value).toEqual(expected[k])));
  }
});

test("criteria share the circle evenly, each with its name and its own points", () => {
  const { label, points, mean } = worked(FOUR);
  const at = [...label.entries()].filter(([, text]) => text !== "");
  expect(at).toEqual([[0, "转化"], [30, "响应"], [60, "满意"], [90, "质检"]]);
  expect(at.map(([place]) => [points[place], mean[place]])).toEqual(FOUR.map((one) => [one.points, one.mean]));
});

test("between two criteria runs a straight line", () => {
  const { points } = worked(FOUR);
  const place = (k: number) => {
    const [radius, angle] = [(points[k % 120] as number) - AXIS.min, (2 * Math.PI * k) / 120];
    return { x: radius * Math.sin(angle), y: radius * Math.cos(angle) };
  };
  for (const from of [0, 30, 60, 90]) {
    const [a, b] = [place(from), place(from + 30)];
    for (let k = from; k <= from + 30; k++) {
      const p = place(k);
      expect((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)).toBeCloseTo(0, 6);
    }
  }
});

test("a criterion without points is a gap up to its neighbours, and nobody else's line has one", () => {
  const { points, mean } = worked([FOUR[0]!, line("响应", null, 85), FOUR[2]!, FOUR[3]!]);
  expect(points.flatMap((value, k) => (value === null ? [k] : []))).toEqual(Array.from({ length: 59 }, (_, k) => k + 1));
  expect(mean).not.toContain(null);
});

test("who has no criteria has no radar", () => {
  const { label, points } = worked([]);
  expect(new Set(label)).toEqual(new Set([""]));
  expect(new Set(points)).toEqual(new Set([null]));
});
