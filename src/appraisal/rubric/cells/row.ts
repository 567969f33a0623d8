import type { Issue } from "../../issue";
import { isBlank, type Cell, type TableName } from "./cell";
import type { ColumnOf } from "./columns";
import type { AtColumn, Header } from "./header";
import { cellIssue, type Read } from "./issues";
import { readQuantity, type Kind } from "./numbers";
import { readName } from "./quotes";
import { rateIssues } from "./rate-above-one";
import { readWord, type VocabularyName, type WordOf } from "./words";

/** One row of a table while it is read. What its cells say wrong is kept with the column. */
export class TableRow<T extends TableName> {
  readonly issues: AtColumn[] = [];

  constructor(
    private readonly table: T,
    private readonly header: Header<T>,
    private readonly cells: readonly Cell[],
  ) {}

  /** The cell; undefined when it is empty or the table has no such column. */
  cell(column: ColumnOf<T>): Cell | undefined {
    const index = this.header.get(column);
    const cell = index === undefined ? undefined : this.cells[index];
    return isBlank(cell) ? undefined : cell;
  }

  /** The cell as it was typed, quotes and all. */
  text(column: ColumnOf<T>): string | undefined {
    const cell = this.cell(column);
    return cell === undefined ? undefined : String(cell);
  }

  /** The cell as a name or free text: without its quotes. */
  name(column: ColumnOf<T>): string | undefined {
    const text = this.text(column);
    return text === undefined ? undefined : readName(text);
  }

  number(column: ColumnOf<T>, kind: Kind): number | undefined {
    const cell = this.cell(column);
    if (cell === undefined) return undefined;
    const quantity = typeof cell === "number" ? { value: cell, bare: true } : readQuantity(String(cell), kind);
    if (quantity === null) return this.report(column, this.unreadableNumber(column, cell));
    this.note(column, rateIssues([quantity], kind));
    return quantity.value;
  }

  word<N extends VocabularyName>(column: ColumnOf<T>, words: N): WordOf<N> | undefined {
    const text = this.text(column);
    if (text === undefined) return undefined;
    const word = readWord(words, text);
    if (word !== null) return word;
    return this.report(column, cellIssue("error", "cells-word-unknown", { table: this.table, column, text, words }, { value: text }));
  }

  /** The reading of a notation, when the cell has one. */
  read<V>(column: ColumnOf<T>, reader: (text: string) => Read<V>): V | undefined {
    const text = this.text(column);
    return text === undefined ? undefined : this.take(column, reader(text));
  }

  take<V>(column: ColumnOf<T>, reading: Read<V>): V | undefined {
    this.note(column, reading.issues);
    return reading.value ?? undefined;
  }

  /** Keeps an issue with its column; returns nothing, as the value that could not be read. */
  report(column: ColumnOf<T>, issue: Issue): undefined {
    this.note(column, [issue]);
    return undefined;
  }

  private note(column: ColumnOf<T>, issues: readonly Issue[]): void {
    const at = this.header.get(column) ?? 0;
    this.issues.push(...issues.map((issue) => ({ column: at, issue })));
  }

  private unreadableNumber(column: ColumnOf<T>, cell: Cell): Issue {
    return cellIssue("error", "cells-number-unreadable", { table: this.table, column, text: String(cell) }, { value: cell });
  }
}

/** The object without the keys that have no value. */
export function defined<V extends object>(object: V): { [K in keyof V]: Exclude<V[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as { [K in keyof V]: Exclude<V[K], undefined> };
}
