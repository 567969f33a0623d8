import { Button, makeStyles } from "@fluentui/react-components";
import { editRubric } from "../../actions/actions";
import { readList, writeList } from "../../appraisal/rubric/cells/quotes";
import type { Scorecard } from "../../appraisal/rubric/types";
import { More } from "../parts/more";
import { usePart } from "../use-pane";
import { ChoiceField } from "./fields";
import { freshBonus } from "./fresh";
import { NotationField } from "./notation-field";
import { useEditor } from "./use-editor";
import { useIsFound } from "./use-finding";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

/** Whom a scorecard is for, and whether it has tiers and a bonus of its own. */
export function ScorecardMore({ scorecard, index, removable }: { readonly scorecard: Scorecard; readonly index: number; readonly removable: boolean }) {
  const { context, rubric } = useEditor();
  const styles = useStyles();
  const common = usePart((state) => state.draft!.rubric);
  const path = ["scorecards", index];
  const { posts, tiers, bonus } = scorecard;
  const chooseTiers = (own: "common" | "own") => editRubric(context, [...path, "tiers"], own === "own" ? common.tiers : undefined);
  const chooseBonus = (own: "common" | "own" | "none") => editRubric(context, [...path, "bonus"], own === "common" ? undefined : own === "none" ? null : (common.bonus ?? freshBonus()));
  return (
    <More label={rubric.morePosts} opened={useIsFound([[...path, "posts"]])}>
      <NotationField path={[...path, "posts"]} label={rubric.posts} text={writeList(posts)} read={(text) => ({ value: { put: readList(text) }, issues: [] })} reading={posts.includes("*") ? rubric.anyPostText : ""} example={rubric.postsHint} />
      <ChoiceField path={[...path, "tiers"]} label={rubric.tiers} value={tiers === undefined ? "common" : "own"} options={rubric.ownTiers} onChoose={chooseTiers} />
      <ChoiceField path={[...path, "bonus"]} label={rubric.bonus} value={bonus === undefined ? "common" : bonus === null ? "none" : "own"} options={rubric.ownBonus} onChoose={chooseBonus} />
      {removable && (
        <Button size="small" className={styles.button} onClick={() => editRubric(context, path, undefined)}>
          {rubric.removePost(rubric.postsName(posts))}
        </Button>
      )}
    </More>
  );
}
