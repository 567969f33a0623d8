import { useState } from "react";
import { adoptRubric, takeBack } from "../../../actions/insight";
import type { Rubric } from "../../../appraisal/rubric/types";
import { insightPhrasesOf } from "../../../locale/insight";
import { useWords } from "../../use-pane";
import type { Undoable } from "./undo-notice";

/** Makes a rubric the draft; what comes back says so and can be undone. */
export function useAdopt(): { readonly done: Undoable | null; readonly adopt: (rubric: Rubric, text?: string) => void } {
  const { context, locale } = useWords();
  const [done, setDone] = useState<Undoable | null>(null);
  const words = insightPhrasesOf(locale);
  const adopt = (rubric: Rubric, text: string = words.applied) => {
    const before = context.store.get().draft!;
    void adoptRubric(context, rubric);
    const after = context.store.get().draft;
    setDone({ text, label: words.takeBack, isLast: ({ draft }) => draft === after, undo: () => void takeBack(context, before) });
  };
  return { done, adopt };
}
