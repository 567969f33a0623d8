/** A defined name. */
export interface LiveName {
  readonly name: string;
  /** Without the leading "=". */
  formula: string;
  visible: boolean;
  /** "" is none. */
  comment: string;
}
