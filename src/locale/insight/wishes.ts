import type { Refusal } from "../../appraisal/weights/nearest";
import type { ToolWords } from "./frame";

/** What finding weights for wanted ranks says. */
export interface WishesPhrases {
  readonly tool: ToolWords;
  readonly intro: string;
  readonly wishes: string;
  readonly above: string;
  readonly below: string;
  readonly add: string;
  readonly already: string;
  readonly wish: (above: string, below: string) => string;
  readonly remove: (wish: string) => string;
  readonly none: string;
  readonly weights: string;
  /** Σ |w − w⁰|, formatted. */
  readonly distance: (points: string) => string;
  readonly cannot: string;
  /** @param wish what it is about */
  readonly refused: (wish: string, reason: string) => string;
  readonly refusals: Readonly<Record<Refusal, string>>;
  readonly nobody: string;
}
