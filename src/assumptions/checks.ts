import type { Check, HandCheck } from "./check";
import { AREAS } from "./checks/areas";
import { CELLS } from "./checks/cells";
import { CHARTS } from "./checks/charts";
import { FUNCTIONS } from "./checks/functions";
import { LOOKS } from "./checks/looks";
import { REQUESTS } from "./checks/requests";
import { SHEETS } from "./checks/sheets";
import { TABLES } from "./checks/tables";

/** Every check that runs by itself, in the order of docs/excel-assumptions.md. */
export const CHECKS: readonly Check[] = [...SHEETS, ...TABLES, ...CELLS, ...LOOKS, ...AREAS, ...CHARTS, ...REQUESTS, ...FUNCTIONS].sort((a, b) => a.number - b.number);

/** What is left to eyes and hands. */
export const HAND_CHECKS: readonly HandCheck[] = [
  { number: 15, title: "A reversed category axis at Maximum leaves the value axis at the lower edge", how: "Score the sample data, write, and look at a bar chart of the dashboard: the first agent stands on top, the scale below." },
  { number: 21, title: "With delayForCellEdit a request waits until the cell is left", how: "Choose Write in the pane, type into a cell at once: the run waits, and goes on after Enter." },
  { number: 24, title: "The areas of a name move along with rows put in", how: "Put a row into a published sheet, score and write again: remarks stand where they stood." },
  { number: 27, title: "Headers are printed in their own size", how: "Look at the print preview of a scorecard: the header is as large as on a sheet that is not scaled." },
];
