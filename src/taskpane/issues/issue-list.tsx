import { Badge, Checkbox, Link, makeStyles, Text, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import { useState } from "react";
import { goTo, showStep } from "../../actions/actions";
import type { Issue, Severity } from "../../appraisal/issue";
import { addInMessageOf } from "../../locale/locale";
import { Section } from "../parts/section";
import { VisibleRows } from "../parts/visible-rows";
import { usePane } from "../use-pane";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const BADGES = { error: "danger", warning: "warning", info: "informative" } as const;
/** More than these are shown a few lines each, as many as are in sight. */
const MOST_IN_FULL = 30;
const ROW = 92;

const useStyles = makeStyles({
  counts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  issue: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere", boxSizing: "border-box" },
  short: { height: `${ROW}px`, overflow: "hidden" },
  clamped: { display: "-webkit-box", WebkitLineClamp: 3, WebkitBoxOrient: "vertical", overflow: "hidden" },
  severity: { flexShrink: 0, whiteSpace: "nowrap" },
  link: { fontSize: tokens.fontSizeBase200 },
  place: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalXS, minWidth: 0 },
});

/** What was found, worst first; a click on the place goes there. */
export function IssueList({ issues }: { readonly issues: readonly Issue[] }) {
  const { phrases } = usePane();
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: "vertical", memorizeCurrent: true });
  const [withInfo, showInfo] = useState(false);
  const of = (severity: Severity) => issues.filter((issue) => issue.severity === severity);
  const counted = SEVERITIES.filter((severity) => of(severity).length > 0);
  const shown = [...of("error"), ...of("warning"), ...(withInfo ? of("info") : [])];
  return (
    <Section
      title={phrases.issues.heading(issues.length)}
      aside={
        <span className={styles.counts}>
          {counted.map((severity) => (
            <Badge key={severity} appearance="tint" color={BADGES[severity]}>
              {phrases.issues.counts[severity](of(severity).length)}
            </Badge>
          ))}
        </span>
      }
    >
      {issues.length === 0 && <Text>{phrases.issues.none}</Text>}
      {of("info").length > 0 && <Checkbox size="medium" checked={withInfo} onChange={(_, { checked }) => showInfo(checked === true)} label={phrases.issues.showInfo} />}
      {shown.length > MOST_IN_FULL ? (
        <VisibleRows role="list" label={phrases.issues.heading(shown.length)} count={shown.length} rowHeight={ROW} most={4} row={(n) => <IssueLine key={n} issue={shown[n]!} short />} />
      ) : (
        <div role="list" aria-label={phrases.issues.heading(shown.length)} {...arrows}>
          {shown.map((issue, n) => (
            <IssueLine key={n} issue={issue} />
          ))}
        </div>
      )}
    </Section>
  );
}

function IssueLine({ issue, short = false }: { readonly issue: Issue; readonly short?: boolean }) {
  const { phrases, locale } = usePane();
  const styles = useStyles();
  const message = addInMessageOf(issue, locale);
  return (
    <div role="listitem" className={short ? `${styles.issue} ${styles.short}` : styles.issue}>
      <span className={styles.place}>
        <Badge size="small" appearance="tint" color={BADGES[issue.severity]} className={styles.severity}>
          {phrases.issues.severity[issue.severity]}
        </Badge>
        <Place issue={issue} />
      </span>
      <Text size={200} title={short ? message : undefined} className={short ? styles.clamped : undefined}>
        {message}
      </Text>
    </div>
  );
}

/** A cell of the workbook, or the field of the rubric. */
function Place({ issue: { sheet, cell, value } }: { readonly issue: Issue }) {
  const { context, phrases } = usePane();
  const styles = useStyles();
  if (sheet === null && cell === null) return null;
  const place = [sheet, cell].filter((part) => part !== null).join("!");
  const show = () => (sheet === null ? showStep(context, "rubric") : void goTo(context, sheet, cell));
  return (
    <Text size={200} truncate wrap={false}>
      <Link as="button" className={styles.link} onClick={show} aria-label={phrases.goTo(place)}>
        {place}
      </Link>
      {value === null ? "" : ` 「${String(value)}」`}
    </Text>
  );
}
