import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { goTo } from "../../actions/actions";
import { findRubricTables, rubricSheets } from "../../intake/rubric-sheet";
import { usePart } from "../use-pane";
import { useEditor } from "./use-editor";

const useStyles = makeStyles({ links: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM } });

/** Says which of several rubric sheets counts, and leads to each. */
export function SeveralSheets() {
  const { context, rubric, phrases } = useEditor();
  const styles = useStyles();
  const grids = usePart(({ book }) => book?.grids ?? null);
  const { sheets, counts } = useMemo(() => ({ sheets: rubricSheets(grids ?? []), counts: findRubricTables(grids ?? [])?.sheet ?? "" }), [grids]);
  if (sheets.length < 2) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {rubric.severalSheets(counts, sheets.filter((sheet) => sheet !== counts))}
        <span className={styles.links}>
          {sheets.map((sheet) => (
            <Link key={sheet} onClick={() => void goTo(context, sheet, null)}>
              {phrases.goTo(sheet)}
            </Link>
          ))}
        </span>
      </MessageBarBody>
    </MessageBar>
  );
}
