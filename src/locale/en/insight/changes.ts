import type { CoursePhrases } from "../../insight/changes";

export const course: CoursePhrases = {
  tool: { title: "Record of changes", text: "Every run, closing and withdrawal in the log, and what became of the rubric each time." },
  intro: "The latest comes first. Fingerprints and the whole of each remark stand in the log.",
  none: "Nothing on record yet",
  noneText: "Once something is written, every run, closing and withdrawal is noted in the log.",
  open: "Open the log",
  whole: "The log is whole; nobody has changed it.",
  rows: "Records",
  entry: (entry) => `Row ${entry}`,
  period: (period) => `period ${period}`,
  heads: (heads) => `${heads} ${heads === 1 ? "agent" : "agents"}`,
  bonus: (money) => `total bonus ${money}`,
  withdrawnBy: (entry) => `withdrawn by row ${entry}`,
  since: (entry) => `The rubric, compared with row ${entry}:`,
  first: "The first run: there is no rubric to compare with.",
  same: (entry) => `The rubric is that of row ${entry}.`,
  notKept: "One of the rubrics was not kept, so they cannot be compared.",
  moreChanges: (count) => `${count} more`,
  earlier: (count) => `${count} earlier`,
};
