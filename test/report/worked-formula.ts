import type { CellValue } from "../../src/book/grid";

/** An error value on its way up. */
class Failed extends Error {}

type Value = string | number | boolean;
/** Cells of a reference, row by row; an empty cell is "". */
export type CellsAt = (reference: string) => readonly Value[];

const TOKEN = /\s*("(?:[^"]|"")*"|(?:\[\[\w+\]\]!)?\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?|[A-Z]+(?=\()|\d+(?:\.\d+)?|<>|--|[-+*/=<(),])/gy;

/**
 * What a formula gives, as Excel works it out: a small interpreter of the functions and operators
 * that the radar uses, so that formulas are tested and not only their texts.
 *
 * @returns null for an error value
 */
export function workedFormula(formula: string, cellsAt: CellsAt): CellValue {
  const tokens = [...formula.matchAll(TOKEN)].map(([, token]) => token!);
  if (tokens.join("") !== formula.replaceAll(" ", "")) throw new Error(`what does ${formula} say?`);
  try {
    return single(new Reader(tokens, cellsAt).comparison()());
  } catch (error) {
    if (error instanceof Failed) return null;
    throw error;
  }
}

type Lazy = () => Value | readonly Value[];

function single(value: Value | readonly Value[]): Value {
  if (!Array.isArray(value)) return value as Value;
  if (value.length !== 1) throw new Failed();
  return (value as readonly Value[])[0]!;
}

function number(lazy: Lazy): number {
  const value = single(lazy());
  if (typeof value === "string") throw new Failed();
  return Number(value);
}

function list(lazy: Lazy): readonly Value[] {
  const value = lazy();
  return Array.isArray(value) ? (value as readonly Value[]) : [value as Value];
}

const FUNCTIONS: Readonly<Record<string, (...args: Lazy[]) => Value | readonly Value[]>> = {
  IF: (test, then, otherwise) => (single(test!()) ? then!() : otherwise!()),
  IFERROR: (first, otherwise) => {
    try {
      return single(first!());
    } catch (error) {
      if (error instanceof Failed) return otherwise!();
      throw error;
    }
  },
  INDEX: (range, at) => list(range!)[number(at!) - 1] ?? fail(),
  MATCH: (sought, range) => list(range!).findLastIndex((value) => value <= single(sought!())) + 1 || fail(),
  SUMPRODUCT: (terms) => list(terms!).reduce<number>((sum, term) => sum + Number(term), 0),
  ROUND: (value) => Math.round(number(value!)),
  SIN: (angle) => Math.sin(number(angle!)),
  PI: () => Math.PI,
  N: (value) => (typeof single(value!()) === "string" ? 0 : single(value!())),
  NA: () => fail(),
};

function fail(): never {
  throw new Failed();
}

class Reader {
  private at = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly cellsAt: CellsAt,
  ) {}

  comparison(): Lazy {
    const left = this.sum();
    const sign = this.tokens[this.at];
    if (sign !== "=" && sign !== "<" && sign !== "<>") return left;
    this.at++;
    const right = this.sum();
    return () => {
      const other = single(right());
      const compared = list(left).map((value) => (sign === "=" ? value === other : sign === "<" ? value < other : value !== other));
      return compared.length === 1 ? compared[0]! : compared;
    };
  }

  private sum(): Lazy {
    return this.chain(["+", "-"], () => this.product(), (sign, a, b) => (sign === "+" ? a + b : a - b));
  }

  private product(): Lazy {
    return this.chain(["*", "/"], () => this.primary(), (sign, a, b) => (sign === "*" ? a * b : b === 0 ? fail() : a / b));
  }

  private chain(signs: readonly string[], next: () => Lazy, apply: (sign: string, a: number, b: number) => number): Lazy {
    let left = next();
    while (signs.includes(this.tokens[this.at]!)) {
      const [sign, before] = [this.tokens[this.at++]!, left];
      const right = next();
      left = () => apply(sign, number(before), number(right));
    }
    return left;
  }

  private primary(): Lazy {
    const token = this.tokens[this.at++]!;
    if (token === "--") return this.primary();
    if (token === "-") {
      const value = this.primary();
      return () => -number(value);
    }
    if (token === "(") {
      const inner = this.comparison();
      this.at++;
      return inner;
    }
    if (token.startsWith('"')) return () => token.slice(1, -1);
    if (token.includes("$")) return () => this.cellsAt(token);
    return FUNCTIONS[token] ? this.call(FUNCTIONS[token]) : () => Number(token);
  }

  private call(apply: (...args: Lazy[]) => Value | readonly Value[]): Lazy {
    const args: Lazy[] = [];
    this.at++;
    while (this.tokens[this.at] !== ")") {
      args.push(this.comparison());
      if (this.tokens[this.at] === ",") this.at++;
    }
    this.at++;
    return () => apply(...args);
  }
}
