import { Accordion, Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { editRubric } from "../../actions/actions";
import { sumExactly } from "../../appraisal/decimal";
import type { Scorecard } from "../../appraisal/rubric/types";
import { formatNumber } from "../../locale/format";
import { Section } from "../parts/section";
import { usePart } from "../use-pane";
import { CriterionItem } from "./criterion-item";
import { useFinding } from "./fields";
import { freshCriterion } from "./fresh";
import { useEditor } from "./use-editor";

const useStyles = makeStyles({
  warning: { color: tokens.colorStatusWarningForeground1 },
});

/** The criteria of a post, and what their weights come to. */
export const ScorecardSection = memo(function ScorecardSection({ scorecard, index }: { readonly scorecard: Scorecard; readonly index: number }) {
  const { context, rubric } = useEditor();
  const metrics = usePart((state) => state.draft!.rubric.metrics);
  const styles = useStyles();
  const { criteria, posts } = scorecard;
  const path = ["scorecards", index, "criteria"] as const;
  const finding = useFinding(path);
  const total = sumExactly(criteria.map(({ weight }) => (Number.isFinite(weight) ? weight : 0)));
  const whole = total === 100 || total === 1;
  const unused = metrics.find(({ key }) => !criteria.some(({ metric }) => metric === key));
  return (
    <Section
      title={posts.map((post) => (post === "*" ? rubric.anyPost : post)).join("、")}
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
          <CriterionItem key={n} criterion={criterion} scorecard={index} place={n} largest={total > 0 && total <= 1 ? 1 : 100} />
        ))}
      </Accordion>
      {unused !== undefined && (
        <Button size="small" onClick={() => editRubric(context, path, [...criteria, freshCriterion(unused.key)])}>
          {rubric.addCriterion}
        </Button>
      )}
    </Section>
  );
});
