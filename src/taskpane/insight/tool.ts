import type { ReactElement } from "react";
import type { Locale } from "../../appraisal/rubric/types";
import type { ToolGroup, ToolWords } from "../../locale/insight/frame";

/** Something to lead with: an entry of the step's list, and the page behind it. */
export interface Tool {
  /** Its name in the source. */
  readonly key: string;
  /** Where in the list it stands. */
  readonly group: ToolGroup;
  /** What it is called and what it answers. */
  readonly words: (locale: Locale) => ToolWords;
  /** A `StepLayout` of its own; the frame puts its name and the way back above. */
  readonly Page: () => ReactElement;
}
