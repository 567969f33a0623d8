import { certificatePlan } from "../../publication/leading";
import type { Command } from "../arguments";
import { medalLines } from "../print/review";
import type { Terminal } from "../terminal";
import { leadingRun, publishLeading } from "./leading";

/** `jinpai certificates`: a page to print for everybody who held the best tier long enough. */
export async function certificatesCommand(command: Extract<Command, { name: "certificates" }>, terminal: Terminal): Promise<number> {
  const { months, formerTiers, title, locale } = command;
  const run = await leadingRun(command, terminal);
  if (run === null) return 1;
  const honoured = await certificatePlan(run.leading, { months, formerTiers, title }, locale);
  return publishLeading(run, honoured, medalLines(honoured.medals, months, locale), command, terminal);
}
