/** What can be written down of an answer. */
export type Answer = string | number | boolean | null | readonly Answer[] | { readonly [name: string]: Answer };

/** Where a check is done: on sheets of its own, which go away afterwards. */
export interface Room {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  /** A second sheet. */
  addSheet(): Excel.Worksheet;
}

/** A behaviour of Excel that we rely on, put to the Excel that is there. */
export interface Check {
  /** In docs/excel-assumptions.md. */
  readonly number: number;
  readonly title: string;
  run(room: Room): Promise<Answer>;
}

/** One that only eyes or hands can judge. */
export interface HandCheck {
  readonly number: number;
  readonly title: string;
  readonly how: string;
}

/**
 * The code of the error with which Excel refuses something; "done" where it does not.
 *
 * @example await outcomeOf(() => context.sync()) // "AccessDenied"
 */
export async function outcomeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return "done";
  } catch (refused) {
    if (refused instanceof OfficeExtension.Error) return refused.code;
    throw refused;
  }
}
