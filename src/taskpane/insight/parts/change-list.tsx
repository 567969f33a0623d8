import { makeStyles, tokens } from "@fluentui/react-components";
import { coursePhrasesOf } from "../../../locale/insight";
import { toldLines, type ToldChange } from "../../../report/sentences/changes";
import { More } from "../../parts/more";
import { useWords } from "../../use-pane";

/** Rows of the rubric that are told at once; further ones behind a click. */
const MOST = 6;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
});

/** What differs between two versions of a rubric, a line for each row of its sheet. */
export function ChangeList({ changes }: { readonly changes: readonly ToldChange[] }) {
  const { locale } = useWords();
  return (
    <>
      <Lines changes={changes.slice(0, MOST)} />
      {changes.length > MOST && (
        <More label={coursePhrasesOf(locale).moreChanges(changes.length - MOST)}>
          <Lines changes={changes.slice(MOST)} />
        </More>
      )}
    </>
  );
}

function Lines({ changes }: { readonly changes: readonly ToldChange[] }) {
  const { locale } = useWords();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {toldLines(changes, locale).map((line, n) => (
        <li key={n}>{line}</li>
      ))}
    </ul>
  );
}
