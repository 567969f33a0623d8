import { useState } from "react";
import { editRubric, keepTyped } from "../../actions/actions";
import type { Issue } from "../../appraisal/issue";
import { pathText, type Path } from "../../appraisal/rubric/path";
import { usePart, useWords } from "../use-pane";

/** What the text of a field says. */
export interface Said {
  /** The value for the rubric; undefined in it takes the key out. null: the text cannot be read. */
  readonly value: { readonly put: unknown } | null;
  readonly issues: readonly Issue[];
}

export interface EntryProps {
  readonly path: Path;
  /** The value as it is written. */
  readonly text: string;
  readonly read: (text: string) => Said;
  /** Instead of putting the value at the path. */
  readonly onRead?: (put: never) => void;
}

export interface Entry {
  readonly value: string;
  /** What is odd about a text that is still being typed. */
  readonly issues: readonly Issue[];
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
}

/**
 * A field in which a value is typed in some notation. While it is typed the text stays as it is; left,
 * it is written in the usual way. A text that cannot be read stays, also when the field goes out of sight.
 */
export function useEntry({ path, text, read, onRead }: EntryProps): Entry {
  const { context } = useWords();
  const cell = pathText(path);
  const unread = usePart(({ draft }) => draft!.unread.find((entry) => pathText(entry.path) === cell) ?? null);
  const [typed, type] = useState<string | null>(null);
  return {
    value: typed ?? unread?.text ?? text,
    issues: typed === null ? [] : read(typed).issues,
    onChange: (now) => {
      type(now);
      const { value, issues } = read(now);
      if (value === null) keepTyped(context, path, now, issues);
      else if (onRead === undefined) editRubric(context, path, value.put);
      else onRead(value.put as never);
    },
    onBlur: () => type(null),
  };
}
