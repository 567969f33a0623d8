import { hire, tmall, type Person } from "./people";
import { live, type Month } from "./month";
import { Random } from "./random";
import type { Sheet } from "./sheet";
import { afterSalesSheet } from "./sheets/after-sales";
import { chituSheet } from "./sheets/chitu";
import { complaintsSheet } from "./sheets/complaints";
import { evaluationSheet } from "./sheets/evaluation";
import { feigeSheet } from "./sheets/feige";
import { goalsSheet } from "./sheets/goals";
import { qualitySheet } from "./sheets/quality";
import { rosterSheet } from "./sheets/roster";
import { rubricSheet } from "./sheets/rubric";
import { selectionSheet } from "./sheets/selection";
import { supervisorsSheet } from "./sheets/supervisors";
import { sycmSheet } from "./sheets/sycm";

const seed = 20260501;
/** On nobody's roster: a temp who helped out for three days. */
const temp = { nick: "兼职小周", days: 3 } as const;

/** May 2026: every export, with all that is wrong with real ones, and the rubric it is scored by. */
export function monthSheets(): Sheet[] {
  const random = new Random(seed);
  const people = hire(random);
  const facts = withTemp(random, people, live(random, people, "2026-05"));
  const period = "2026-05-01 ~ 2026-05-31";
  return [
    chituSheet([facts], period),
    sycmSheet([facts]),
    feigeSheet([facts]),
    afterSalesSheet([facts], period),
    complaintsSheet([facts]),
    qualitySheet([facts]),
    evaluationSheet(random, people, facts.month),
    selectionSheet(random, people, facts.month),
    supervisorsSheet(random, people, facts),
    rosterSheet(random, people, facts),
    rubricSheet(),
  ];
}

/** The second quarter of 2026: fewer sheets, three months of days, a target for each month. */
export function quarterSheets(): Sheet[] {
  const random = new Random(seed + 1);
  const people = hire(new Random(seed));
  const months = ["2026-04", "2026-05", "2026-06"].map((month) => live(random, people, month));
  const period = "2026-04-01 ~ 2026-06-30";
  return [
    chituSheet(months, period),
    sycmSheet(months),
    feigeSheet(months),
    afterSalesSheet(months, period),
    complaintsSheet(months),
    qualitySheet(months),
    goalsSheet(random, people, months),
    rosterSheet(random, people, months[2], { undated: true }),
  ];
}

/** A week of the Douyin export, as the text of a .csv file. */
export function csvText(): string {
  const { header, rows } = feigeSheet([live(new Random(seed + 2), hire(new Random(seed)), "2026-05")]);
  const names = header[0].map((cell, column) => header[1][column] ?? cell);
  const week = rows.filter((row) => String(row[0]) <= "2026/05/07");
  return [names, ...week].map((row) => `${row.join(",")}\r\n`).join("");
}

function withTemp(random: Random, people: readonly Person[], facts: Month): Month {
  const stranger: Person = { ...people[0], id: "", name: "", nick: temp.nick, leader: false };
  const helped = live(random, [stranger], facts.month).selling.filter((day) => day.shop === tmall).slice(0, temp.days);
  return { ...facts, selling: [...facts.selling, ...helped] };
}
