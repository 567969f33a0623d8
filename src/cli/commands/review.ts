import { reviewPlan } from "../../publication/leading";
import type { Command } from "../arguments";
import { reviewLines } from "../print/review";
import type { Terminal } from "../terminal";
import { leadingRun, publishLeading } from "./leading";

/** `jinpai review`: what the months so far say, in short on standard output, in full as a sheet. */
export async function reviewCommand(command: Extract<Command, { name: "review" }>, terminal: Terminal): Promise<number> {
  const { locale, spans, months, formerTiers, by } = command;
  const run = await leadingRun(command, terminal);
  if (run === null) return 1;
  const reviewed = await reviewPlan(run.leading, { spans, months, formerTiers, by }, locale);
  return publishLeading(run, reviewed, reviewed.review === null ? [] : reviewLines(reviewed.review, months, locale), command, terminal);
}
