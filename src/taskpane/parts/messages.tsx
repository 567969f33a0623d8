import { Button, Link, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens, type MessageBarIntent } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { dismiss, refresh } from "../../actions/actions";
import type { Message } from "../../actions/state";
import { hasErrors } from "../../appraisal/issue";
import type { Locale } from "../../appraisal/rubric/types";
import { addInMessageOf } from "../../locale/locale";
import type { TaskpanePhrases } from "../../locale/taskpane";
import { usePane } from "../use-pane";

const useStyles = makeStyles({
  messages: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  lines: { display: "block", overflowWrap: "anywhere" },
});

const FAILED: ReadonlySet<Message["kind"]> = new Set(["failed", "not-json", "issues", "no-such-sheet"]);
const HALTED: ReadonlySet<Message["kind"]> = new Set(["cancelled", "data-changed", "not-bindable", "no-cards", "no-live-sheet", "nothing-to-restore"]);

/** What the last action had to say, and whether the workbook has changed since it was read. */
export function Messages() {
  const { context, state, phrases, locale } = usePane();
  const styles = useStyles();
  const { message, stale } = state;
  if (message === null && !stale) return null;
  return (
    <div className={styles.messages}>
      {message !== null && (
        <MessageBar intent={intentOf(message)} layout="multiline" politeness={FAILED.has(message.kind) ? "assertive" : "polite"}>
          <MessageBarBody>
            {linesOf(message, phrases, locale).map((line, n) => (
              <span key={n} className={styles.lines}>
                {line}
              </span>
            ))}
          </MessageBarBody>
          <MessageBarActions containerAction={<Button appearance="transparent" icon={<DismissRegular />} aria-label={phrases.close} onClick={() => dismiss(context)} />} />
        </MessageBar>
      )}
      {stale && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            {phrases.stale} <Link onClick={() => void refresh(context)}>{phrases.reread}</Link>
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

function intentOf(message: Message): MessageBarIntent {
  const { kind } = message;
  if (message.kind === "issues" && !hasErrors(message.issues)) return "warning";
  return FAILED.has(kind) ? "error" : HALTED.has(kind) ? "warning" : "success";
}

function linesOf(message: Message, { messages }: TaskpanePhrases, locale: Locale): string[] {
  switch (message.kind) {
    case "issues":
      return message.issues.map((issue) => `${issue.cell === null ? "" : `${issue.cell}: `}${addInMessageOf(issue, locale)}`);
    case "saved-file":
      return [messages["saved-file"](message.file)];
    case "sheets-written":
      return [messages["sheets-written"](message.sheets)];
    case "withdrawn":
      return [messages.withdrawn(message)];
    case "bound":
      return [messages.bound(message)];
    case "not-bindable":
      return [messages["not-bindable"](message)];
    case "no-such-sheet":
      return [messages["no-such-sheet"](message.sheet)];
    case "not-json":
      return [messages["not-json"](message)];
    case "failed":
      return [messages.failed(message.detail)];
    default:
      return [messages[message.kind]];
  }
}
