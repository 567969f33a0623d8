import { MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import type { Issue } from "../../../appraisal/issue";
import { addInMessageOf } from "../../../locale/locale";
import { useWords } from "../../use-pane";

/** What a plan has to say before it is written: what stops it as a warning, what is good to know as a note. */
export function Told({ issues }: { readonly issues: readonly Issue[] }) {
  const { locale } = useWords();
  return issues.map((issue, n) => {
    const text = `${issue.cell === null ? "" : `${issue.cell}: `}${addInMessageOf(issue, locale)}`;
    return issue.severity === "info" ? (
      <Text key={n} size={200}>
        {text}
      </Text>
    ) : (
      <MessageBar key={n} intent="warning" layout="multiline">
        <MessageBarBody>{text}</MessageBarBody>
      </MessageBar>
    );
  });
}
