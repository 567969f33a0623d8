import { editRubric } from "../../actions/actions";
import { usePart } from "../use-pane";
import { AddChoice } from "./metric-choice";
import { freshPosts } from "./fresh-posts";
import { useEditor } from "./use-editor";

/** Adds a scorecard for a post, with the criteria of the last one to begin with. */
export function AddPost() {
  const { context, rubric } = useEditor();
  const scorecards = usePart((state) => state.draft!.rubric.scorecards);
  const table = usePart((state) => state.run?.intake.table ?? null);
  const posts = freshPosts(scorecards, table?.agents ?? [], rubric.newPost);
  const options = posts.map((post) => ({ value: post, text: post === "*" ? rubric.anyPost : post }));
  return <AddChoice label={rubric.addPost} options={options} onAdd={(post) => editRubric(context, ["scorecards"], [...scorecards, { posts: [post], criteria: scorecards.at(-1)!.criteria }])} />;
}
