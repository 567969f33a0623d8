import { Badge, Field, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Appraisal } from "../../../appraisal/appraise";
import type { Breakdown } from "../../../appraisal/fairness/breakdown";
import { formatNumber } from "../../../locale/format";
import { reviewToolPhrasesOf } from "../../../locale/insight";
import { reviewPhrasesOf } from "../../../locale/locale";
import type { RosterColumn } from "../../../report/review/review";
import { inRubricOrder } from "../../../report/sheets/review/sections";
import { tierTones } from "../../../report/sheets/layout/tier-tones";
import { Choice } from "../../parts/choice";
import { Section } from "../../parts/section";
import { TierBar } from "../../parts/tier-bar";
import { useWords } from "../../use-pane";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  name: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, minWidth: 0, overflowWrap: "anywhere" },
});

export interface GroupsProps {
  readonly appraisal: Appraisal;
  readonly groups: readonly Breakdown[];
  /** What else they may be made by. */
  readonly offered: readonly RosterColumn[];
  /** The heading of a column; null: by post. */
  readonly by: string | null;
  readonly onChoose: (by: string | null) => void;
}

/** How tiers fall among groups of people. */
export function Groups({ appraisal, groups, offered, by, onChoose }: GroupsProps) {
  const { locale } = useWords();
  const { columns, sections } = reviewPhrasesOf(locale);
  return (
    <Section title={sections.groups}>
      {offered.length > 0 && (
        <Field label={reviewToolPhrasesOf(locale).by} size="small" orientation="horizontal">
          <Choice size="small" value={by ?? ""} onChange={(_, { value }) => onChoose(value === "" ? null : value)}>
            <option value="">{columns.post}</option>
            {offered.map(({ header }) => (
              <option key={header}>{header}</option>
            ))}
          </Choice>
        </Field>
      )}
      {groups.map((group) => (
        <Group key={group.value} appraisal={appraisal} group={group} />
      ))}
    </Section>
  );
}

function Group({ appraisal, group: { value, ranked, meanScore, tiers, tooFew } }: { readonly appraisal: Appraisal; readonly group: Breakdown }) {
  const { locale } = useWords();
  const styles = useStyles();
  const phrases = reviewPhrasesOf(locale);
  const tones = tierTones(appraisal.rubric);
  const heads = inRubricOrder([...tiers.keys()], appraisal.rubric).map((tier) => ({ tier, heads: tiers.get(tier)!, tone: tones.get(tier) ?? ("neutral" as const) }));
  return (
    <div className={styles.group}>
      <div className={styles.head}>
        <span className={styles.name}>
          <Text size={200} weight="semibold">
            {value === "" ? phrases.noGroup : value}
          </Text>
          {tooFew && (
            <Badge size="small" appearance="outline" color="warning">
              {phrases.tooFew}
            </Badge>
          )}
        </span>
        <Text size={200}>{reviewToolPhrasesOf(locale).group(ranked, formatNumber(meanScore))}</Text>
      </div>
      <TierBar tiers={heads} />
    </div>
  );
}
