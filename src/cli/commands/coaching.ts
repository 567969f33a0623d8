import { coachingPlan } from "../../publication/leading";
import type { Command } from "../arguments";
import { coachingLines } from "../print/coaching";
import type { Terminal } from "../terminal";
import { leadingRun, publishLeading } from "./leading";

/** `jinpai coaching`: whom to coach in what, on standard output and as sheets with the advice. */
export async function coachingCommand(command: Extract<Command, { name: "coaching" }>, terminal: Terminal): Promise<number> {
  const run = await leadingRun(command, terminal);
  if (run === null) return 1;
  const coached = await coachingPlan(run.leading, command.most, command.locale);
  return publishLeading(run, coached, coachingLines(coached.rows, run.leading.appraisal.table.agents, command.locale), command, terminal);
}
