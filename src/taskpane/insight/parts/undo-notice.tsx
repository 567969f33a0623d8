import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { State } from "../../../actions/state";
import { usePart } from "../../use-pane";

/** What was done, and how it is undone. */
export interface Undoable {
  readonly text: string;
  /** What the button that undoes it says. */
  readonly label: string;
  /** Whether nothing has been changed since: else undoing would take back more. */
  readonly isLast: (state: State) => boolean;
  readonly undo: () => void;
}

/** Says what was done as long as it can be undone. */
export function UndoNotice({ done }: { readonly done: Undoable | null }) {
  const isLast = usePart((state) => done !== null && done.isLast(state));
  if (done === null || !isLast) return null;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{done.text}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={done.undo}>
          {done.label}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
