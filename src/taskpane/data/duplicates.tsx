import { Text } from "@fluentui/react-components";
import { editRubric, keepDraft } from "../../actions/actions";
import type { Issue } from "../../appraisal/issue";
import { Section } from "../parts/section";
import { ChoiceField } from "../rubric/fields";
import { usePane } from "../use-pane";

const PATH = ["duplicates"];

/** Rows that stand twice: which of them counts is asked where they are told, and can be asked again. */
export function Duplicates({ issues }: { readonly issues: readonly Issue[] }) {
  const { context, state, phrases: { data } } = usePane();
  const { duplicates } = state.draft!.rubric;
  if (duplicates === "error" && !issues.some(({ code }) => code === "duplicate-row")) return null;
  return (
    <Section title={data.duplicates}>
      <Text size={200}>{data.duplicatesText}</Text>
      <ChoiceField
        path={PATH}
        label={data.duplicatesCount}
        value={duplicates}
        options={data.duplicateChoices}
        onChoose={(chosen) => {
          editRubric(context, PATH, chosen);
          void keepDraft(context);
        }}
      />
    </Section>
  );
}
