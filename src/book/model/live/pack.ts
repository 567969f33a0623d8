import { areasOf } from "./areas";
import { entries, put, type Layer } from "./layer";
import { lookKey, type CellLook } from "./look";
import type { CellRange } from "../../grid";
import type { LiveCells, LiveSheet } from "./sheet";

/** A sheet as one text: small, and quickly copied, where a sheet's cells are neither. */
export type PackedSheet = string;

interface PackedCells {
  readonly values: LiveCells["values"];
  readonly formulas: readonly Entry[];
  readonly links: readonly Entry[];
  readonly spills: readonly CellRange[];
  readonly formats: readonly [code: string, areas: readonly CellRange[]][];
  readonly looks: readonly [look: CellLook, areas: readonly CellRange[]][];
}

type Entry = readonly [row: number, column: number, text: string];

const EVERYWHERE: CellRange = { top: 0, left: 0, bottom: Infinity, right: Infinity };

/**
 * Packs a sheet: looks and formats by the rectangles that share them.
 *
 * @example unpack(pack(sheet)).name === sheet.name
 */
export function pack(sheet: LiveSheet): PackedSheet {
  const { values, formulas, links, spills, formats, looks } = sheet.cells;
  const byKey = new Map<string, CellLook>();
  const keys = new Map<CellLook, string>();
  const keyOf = (look: CellLook): string => {
    let key = keys.get(look);
    if (key === undefined) {
      keys.set(look, (key = lookKey(look)));
      byKey.set(key, look);
    }
    return key;
  };
  const cells: PackedCells = {
    values,
    formulas: [...entries(formulas, EVERYWHERE)],
    links: [...entries(links, EVERYWHERE)],
    spills,
    formats: [...areasOf(formats, (code) => code)],
    looks: [...areasOf(looks, keyOf)].map(([key, areas]) => [byKey.get(key)!, areas]),
  };
  return JSON.stringify({ ...sheet, cells });
}

/** The sheet that was packed. */
export function unpack(packed: PackedSheet): LiveSheet {
  const sheet = JSON.parse(packed) as Omit<LiveSheet, "cells"> & { cells: PackedCells };
  const { values, formulas, links, spills, formats, looks } = sheet.cells;
  return {
    ...sheet,
    columns: sheet.columns.map((column) => column ?? undefined),
    heights: sheet.heights.map((height) => height ?? undefined),
    cells: {
      values: values.map((row) => row?.map((value) => value ?? undefined) ?? undefined),
      formulas: layerOf(formulas),
      links: layerOf(links),
      spills: [...spills],
      formats: spreadOut(formats),
      looks: spreadOut(looks),
    },
  };
}

function layerOf(list: readonly Entry[]): Layer<string> {
  const layer: Layer<string> = [];
  for (const [row, column, text] of list) put(layer, row, column, text);
  return layer;
}

function spreadOut<T>(list: readonly [entry: T, areas: readonly CellRange[]][]): Layer<T> {
  const layer: Layer<T> = [];
  for (const [entry, areas] of list) {
    for (const { top, left, bottom, right } of areas) for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) put(layer, row, column, entry);
  }
  return layer;
}
