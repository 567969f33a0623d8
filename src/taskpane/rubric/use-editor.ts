import { useMemo } from "react";
import { metricNames, type MetricNames } from "../../appraisal/rubric/cells/metric-names";
import type { Metric } from "../../appraisal/rubric/types";
import type { EditorPhrases } from "../../locale/editor";
import { editorPhrasesOf } from "../../locale/locale";
import { usePart, useWords, type Words } from "../use-pane";
import type { ReadingContext } from "./readings";

export interface EditorWords extends Words {
  readonly rubric: EditorPhrases;
}

/** The actions and the language, with what the editor says: its wording is loaded together with it. */
export function useEditor(): EditorWords {
  const words = useWords();
  return { ...words, rubric: editorPhrasesOf(words.locale) };
}

export interface Naming {
  readonly metrics: readonly Metric[];
  /** How the notations name them. */
  readonly names: MetricNames;
  readonly reading: ReadingContext;
}

/** The metrics of the draft, for fields that name them. */
export function useMetrics(): Naming {
  const { locale, rubric } = useEditor();
  const metrics = usePart((state) => state.draft!.rubric.metrics);
  const names = useMemo(() => metricNames(metrics), [metrics]);
  return { metrics, names, reading: { rubric, metrics, locale } };
}
