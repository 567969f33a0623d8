import type { State } from "../../actions/state";
import { hasErrors, type Issue } from "../../appraisal/issue";
import { pathText, type Path } from "../../appraisal/rubric/path";
import { addInMessageOf } from "../../locale/locale";
import { usePart, useWords } from "../use-pane";

/** As Fluent's fields take it. */
export interface Finding {
  readonly validationMessage?: string;
  readonly validationState?: "error" | "warning";
}

/**
 * What the linter says of a path, or of several: the sentences, and how bad it is.
 *
 * @param inside whether what is said of anything inside is meant as well
 * @param besides what else is to be said there
 */
export function useFinding(paths: readonly Path[], inside = false, besides: readonly Issue[] = []): Finding {
  const { locale } = useWords();
  const found = foundAt(paths, inside);
  // As texts, which stay the same as long as the same is said.
  const lint = usePart((state) => found(state).map((issue) => addInMessageOf(issue, locale)).join("\n"));
  const isWrong = usePart((state) => hasErrors(found(state)));
  const said = [...new Set([...(lint === "" ? [] : lint.split("\n")), ...besides.map((issue) => addInMessageOf(issue, locale))])];
  return said.length === 0 ? {} : { validationMessage: said.join(" "), validationState: isWrong || hasErrors(besides) ? "error" : "warning" };
}

/** Whether anything is said of these paths or of anything inside. */
export function useIsFound(paths: readonly Path[]): boolean {
  return usePart((state) => foundAt(paths, true)(state).length > 0);
}

function foundAt(paths: readonly Path[], inside: boolean): (state: State) => readonly Issue[] {
  const cells = paths.map(pathText);
  return ({ draft }) => draft!.issues.filter(({ cell }) => cell !== null && cells.some((place) => cell === place || (inside && (cell.startsWith(`${place}.`) || cell.startsWith(`${place}[`)))));
}
