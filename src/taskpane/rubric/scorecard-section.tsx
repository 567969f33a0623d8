import { Accordion, Badge, makeStyles, Text, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { editRubric } from "../../actions/actions";
import { sumExactly } from "../../appraisal/decimal";
import type { Scorecard } from "../../appraisal/rubric/types";
import { formatNumber } from "../../locale/format";
import { Section } from "../parts/section";
import { CriterionItem } from "./criterion-item";
import { freshCriterion } from "./fresh";
import { AddByMetric } from "./metric-choice";
import { ScorecardMore } from "./scorecard-more";
import { useEditor } from "./use-editor";
import { useFinding } from "./use-finding";

const useStyles = makeStyles({
  warning: { color: tokens.colorStatusWarningForeground1 },
});

/** The criteria of a post, and what their weights come to. */
export const ScorecardSection = memo(function ScorecardSection({ scorecard, index, removable }: { readonly scorecard: Scorecard; readonly index: number; readonly removable: boolean }) {
  const { context, rubric } = useEditor();
  const styles = useStyles();
  const { criteria } = scorecard;
  const path = ["scorecards", index, "criteria"] as const;
  const finding = useFinding([path]);
  const total = sumExactly(criteria.map(({ weight }) => (Number.isFinite(weight) ? weight : 0)));
  const whole = total === 100 || total === 1;
  return (
    <Section
      title={rubric.postsName(scorecard.posts)}
      aside={
        <Badge appearance="tint" color={whole ? "success" : "warning"}>
          {rubric.total(formatNumber(total))}
        </Badge>
      }
    >
      {finding.validationMessage !== undefined && (
        <Text size={200} className={styles.warning}>
          {finding.validationMessage}
        </Text>
      )}
      <Accordion collapsible multiple>
        {criteria.map((criterion, n) => (
          <CriterionItem key={n} criterion={criterion} scorecard={index} place={n} count={criteria.length} largest={total > 0 && total <= 1 ? 1 : 100} />
        ))}
      </Accordion>
      <AddByMetric label={rubric.addCriterion} among={({ key, unit }) => unit !== "flag" && !criteria.some(({ metric }) => metric === key)} onAdd={({ key }) => editRubric(context, path, [...criteria, freshCriterion(key)])} />
      <ScorecardMore scorecard={scorecard} index={index} removable={removable} />
    </Section>
  );
});
