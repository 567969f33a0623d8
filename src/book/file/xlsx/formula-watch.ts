/** A sheet of ours, with the names under which formulas can read it. */
export interface WatchedSheet {
  readonly name: string;
  readonly tables: readonly string[];
}

export interface NamedFormula {
  readonly name: string;
  readonly text: string;
}

/** Texts are passed over; a sheet's name stands before "!", quoted where it has to be. */
const TOKEN = /"(?:[^"]|"")*"|'(?<quoted>(?:[^']|'')*)'!|(?<word>[\p{L}_\\][\p{L}\p{N}_.\\]*)(?<sheet>!)?/gu;

/**
 * Finds the formulas that read sheets of ours: by the sheet's name, by one of its tables, by a
 * defined name that stands for its cells.
 *
 * @example new FormulaWatch([{ name: "评分排名", tables: ["KpiScores"] }], []).sheetsIn("VLOOKUP(A2,评分排名!A:H,3,0)") // ["评分排名"]
 */
export class FormulaWatch {
  private readonly sheets: ReadonlyMap<string, string>;
  private readonly names: Map<string, readonly string[]>;
  /** Tells quickly that a formula reads nothing of ours, as nearly all do. */
  private quick: RegExp;

  /** @param defined the workbook's names, which may be built on each other */
  constructor(ours: readonly WatchedSheet[], defined: readonly NamedFormula[]) {
    this.sheets = new Map(ours.map(({ name }) => [name.toLowerCase(), name]));
    this.names = new Map(ours.flatMap(({ name, tables }) => tables.map((table) => [table.toLowerCase(), [name]])));
    this.quick = this.wordsOfOurs();
    for (let known = -1; known < this.names.size; ) {
      known = this.names.size;
      for (const { name, text } of defined) this.learn(name, this.sheetsIn(text));
    }
  }

  /** Names of the sheets a formula reads. */
  sheetsIn(formula: string): readonly string[] {
    if (!this.quick.test(formula)) return [];
    const found = new Set<string>();
    for (const { groups = {}, index } of formula.matchAll(TOKEN)) {
      const { quoted, word = "", sheet } = groups;
      const isElsewhere = formula[index - 1] === "]";
      if (quoted !== undefined) for (const name of quoted.replaceAll("''", "'").split(":")) this.find(name, found);
      else if (sheet !== undefined && !isElsewhere) this.find(word, found);
      else for (const name of this.names.get(word.toLowerCase()) ?? []) found.add(name);
    }
    return [...found];
  }

  private find(sheet: string, found: Set<string>): void {
    const name = this.sheets.get(sheet.toLowerCase());
    if (name !== undefined) found.add(name);
  }

  private learn(name: string, sheets: readonly string[]): void {
    if (sheets.length === 0 || this.names.has(name.toLowerCase())) return;
    this.names.set(name.toLowerCase(), sheets);
    this.quick = this.wordsOfOurs();
  }

  private wordsOfOurs(): RegExp {
    // As they are written: small letters of another length would not be found.
    const words = [...this.sheets.values()].map((name) => name.replaceAll("'", "''"));
    return new RegExp([...words, ...this.names.keys()].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"), "iu");
  }
}
