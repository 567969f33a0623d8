import type { EditorPhrases } from "../../locale/editor";
import { editorPhrasesOf } from "../../locale/locale";
import { useWords, type Words } from "../use-pane";

export interface EditorWords extends Words {
  readonly rubric: EditorPhrases;
}

/** The actions and the language, with what the editor says: its wording is loaded together with it. */
export function useEditor(): EditorWords {
  const words = useWords();
  return { ...words, rubric: editorPhrasesOf(words.locale) };
}
