import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular, DeleteRegular } from "@fluentui/react-icons";
import { editRubric, moveEntry } from "../../actions/actions";
import type { Path } from "../../appraisal/rubric/path";
import { useEditor } from "./use-editor";

const useStyles = makeStyles({ buttons: { display: "flex", justifyContent: "flex-end", gap: tokens.spacingHorizontalXS } });

export interface EntryButtonsProps {
  /** Of an entry of a list. */
  readonly path: Path;
  /** What the entry is called. */
  readonly name: string;
  /** How many of the list may be moved, counted from its start. */
  readonly movable: number;
  readonly removable: boolean;
}

/** Moves an entry of a list up and down, and takes it out. */
export function EntryButtons({ path, name, movable, removable }: EntryButtonsProps) {
  const { context, rubric } = useEditor();
  const styles = useStyles();
  const place = Number(path.at(-1));
  const button = (label: string, icon: typeof ArrowUpRegular, enabled: boolean, act: () => void) => {
    const Icon = icon;
    return <Button size="small" appearance="subtle" icon={<Icon />} title={label} aria-label={label} disabled={!enabled} onClick={act} />;
  };
  return (
    <div className={styles.buttons}>
      {button(rubric.moveUp(name), ArrowUpRegular, place > 0 && place < movable, () => moveEntry(context, path, -1))}
      {button(rubric.moveDown(name), ArrowDownRegular, place < movable - 1, () => moveEntry(context, path, 1))}
      {button(rubric.removeEntry(name), DeleteRegular, removable, () => editRubric(context, path, undefined))}
    </div>
  );
}
