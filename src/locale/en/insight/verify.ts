import type { VerifyPhrases } from "../../insight/verify";

export const verify: VerifyPhrases = {
  tool: { title: "Verify", text: "Compute once more from the workbook's own data and rubric, and list every cell that does not match, and rows of the log that were changed." },
  intro: "This only looks and changes nothing: before bonuses are paid, or when somebody may have changed a figure.",
  none: "Nothing has been written yet",
  noneText: "Check the preview and write. From then on you can verify here that nobody has changed what was written.",
  start: "Verify now",
  again: "Verify again",
  result: "What came of it",
  fine: ({ cells, sheets }) => `All match: ${cells} cells of ${sheets}, and the log.`,
  wrong: (count) => `${count} ${count === 1 ? "place does" : "places do"} not match`,
  mend: "A click on a place goes to its cell. To put the sheets right, write them again from the preview.",
  mendLog: "What was changed in the log stays changed. Look at a copy from before, and ask who did it, and why.",
  at: (time) => `Verified ${time}`,
  outdated: "The workbook was read again or has changed since. This is what was found then.",
};
