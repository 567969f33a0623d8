import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import { closeMonth, discardDraft, dismiss, endUnfinished, keepOwnRubric, publish } from "../../actions/actions";
import type { Context } from "../../actions/context";
import type { Question } from "../../actions/state";
import { usePane } from "../use-pane";

/** What has to be answered before an action goes on. */
export function Questions() {
  const { context, state, phrases } = usePane();
  const { question } = state;
  if (question === null) return null;
  const { title, text, yes, no } = phrases.questions[question.kind];
  return (
    <Dialog open modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title(subjectOf(question))}</DialogTitle>
          <DialogContent>{text(subjectOf(question))}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => answerYes(context, question)}>
              {yes}
            </Button>
            <Button onClick={() => answerNo(context, question)}>{no}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** What a question is about. */
function subjectOf(question: Question): string {
  if ("period" in question) return question.period;
  return "sheets" in question ? question.sheets.join(" / ") : question.sheet;
}

function answerYes(context: Context, question: Question): void {
  dismiss(context);
  if (question.kind === "reopen") void publish(context, { reopen: true });
  else if (question.kind === "close") void closeMonth(context);
  else if ("sheets" in question) void endUnfinished(context, "complete");
  else void discardDraft(context);
}

function answerNo(context: Context, question: Question): void {
  dismiss(context);
  if (question.kind === "rubric-conflict") void keepOwnRubric(context);
  else if ("sheets" in question) void endUnfinished(context, "undo");
}
