import type { Locale } from "../../appraisal/rubric/types";
import { groupBy } from "../../appraisal/group-by";
import type { Issue, Severity } from "../../appraisal/issue";
import { cliPhrasesOf, messageOf } from "../../locale/locale";
import { printable } from "./columns";

/** How many issues of one kind are printed in full when none of them stops the run. */
const SHOWN_OF_A_KIND = 3;

/** Every error in full; of warnings and notes the first few of each kind, then how many more there are. */
export function issueLines(issues: readonly Issue[], locale: Locale): string[] {
  if (issues.length === 0) return [];
  const lines = (["error", "warning", "info"] as const).flatMap((severity) => linesOf(issues, severity, locale));
  return [...lines, cliPhrasesOf(locale).issueTotals(countBySeverity(issues))];
}

function linesOf(issues: readonly Issue[], severity: Severity, locale: Locale): string[] {
  const kinds = groupBy(issues.filter((issue) => issue.severity === severity), ({ code }) => code);
  return [...kinds.values()].flatMap((kind) => {
    const shown = severity === "error" ? kind : kind.slice(0, SHOWN_OF_A_KIND);
    const more = kind.length - shown.length;
    return [...shown.map((issue) => issueLine(issue, locale)), ...(more === 0 ? [] : [cliPhrasesOf(locale).moreOfKind(more)])];
  });
}

function issueLine(issue: Issue, locale: Locale): string {
  const { severity, issue: line } = cliPhrasesOf(locale);
  const place = issue.sheet === null ? (issue.cell ?? "") : issue.cell === null ? issue.sheet : `${issue.sheet}!${issue.cell}`;
  return printable(line({ severity: severity[issue.severity], place, value: issue.value === null ? "" : shorten(String(issue.value)), message: messageOf(issue, locale) }));
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function countBySeverity(issues: readonly Issue[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of issues) counts[severity]++;
  return counts;
}
