/** The words of an agent's card and of what is shared with one agent. */
export interface CardPhrases {
  readonly columns: Readonly<Record<"criterion" | "value" | "target" | "points" | "weight" | "contribution" | "mean", string>>;
  readonly criteria: string;
  /** Rank and how many are ranked. */
  readonly standing: string;
  readonly mean: string;
  readonly settling: string;
  readonly comparison: string;
  readonly bonus: string;
  readonly signatures: Readonly<Record<"agent" | "supervisor" | "date", string>>;
  readonly notAssessed: string;
  readonly leftOut: (criteria: readonly string[]) => string;
  /** Of targets that differ between the parts of the run. */
  readonly targetVaries: string;
  readonly firstPlace: string;
  readonly topPlaces: (count: string) => string;
  readonly topShare: (percent: string) => string;
  readonly choose: string;
  readonly chooseError: string;
  readonly finder: string;
  /** A colleague whose name is not told, by the line in the list. */
  readonly colleague: (line: number) => string;
  readonly anonymousNote: string;
}
