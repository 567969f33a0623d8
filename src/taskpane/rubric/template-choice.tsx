import { Field } from "@fluentui/react-components";
import { takeTemplate } from "../../actions/actions";
import { isTemplateName, templateNames } from "../../templates";
import { Choice } from "../parts/choice";
import { usePane } from "../use-pane";

/** The templates to begin with; choosing one takes it. */
export function TemplateChoice() {
  const { context, state, phrases, locale } = usePane();
  const origin = state.draft?.origin;
  return (
    <Field label={phrases.templates.label}>
      <Choice value={origin?.kind === "template" ? origin.name : ""} onChange={(_, { value }) => isTemplateName(value) && void takeTemplate(context, value)}>
        <option value="">{phrases.templates.choose}</option>
        {templateNames(locale).map(({ name, title }) => (
          <option key={name} value={name}>
            {title}
          </option>
        ))}
      </Choice>
    </Field>
  );
}
