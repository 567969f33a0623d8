import type { BonusParts } from "../../../appraisal/bonus/amount";
import type { CellContent, ChartSource, Tone } from "../../plan";
import { textOrEmpty } from "../layout/text";
import type { Card, CardLine } from "./card";

export const LINE_FIELDS = ["criterion", "value", "target", "points", "weight", "contribution", "mean"] as const;
export type LineField = (typeof LINE_FIELDS)[number];

/** The parts of a bonus in the order they are told; the amount last. */
export const BONUS_FIELDS = ["base", "payout", "proration", "prorated", "commission", "adjustments", "rounding", "amount"] as const satisfies readonly (keyof BonusParts)[];
export type BonusField = (typeof BONUS_FIELDS)[number];

/** What stands in each place of a card: values on a printed one, formulas where the agent is chosen. */
export interface CardContent {
  readonly agent: CellContent;
  readonly id: CellContent;
  readonly name: CellContent;
  readonly post: CellContent;
  readonly period: CellContent;
  readonly score: CellContent;
  readonly standing: CellContent;
  readonly tier: CellContent;
  readonly tierTone: Tone | null;
  readonly lines: readonly Readonly<Record<LineField, CellContent>>[];
  /** null where the card has no such row. */
  readonly sums: { readonly mean: CellContent; readonly adjustment: CellContent; readonly settling: CellContent } | null;
  /** Cells of a radar that fits any number of criteria; null: it reads the lines themselves. */
  readonly radar: RadarCells | null;
  readonly next: CellContent;
  readonly leftOut: CellContent;
  readonly bonus: Readonly<Record<BonusField, CellContent>> | null;
}

/** Around the radar, and how far out its lines are. */
export interface RadarCells {
  readonly labels: ChartSource;
  readonly points: ChartSource;
  readonly mean: ChartSource;
  readonly axis: { readonly min: number; readonly max: number; readonly step: number };
}

/** A card as plain values. */
export function valuesOf(card: Card): CardContent {
  const { person, period, score, rank, poolSize, tier, lines, bonus } = card;
  return {
    agent: person.agent,
    id: textOrEmpty(person.id),
    name: textOrEmpty(person.name),
    post: textOrEmpty(person.post),
    period,
    score,
    standing: rank === null ? null : `${rank} / ${poolSize}`,
    tier: tier && tier.name,
    tierTone: tier && tier.tone,
    lines: lines.map(lineValues),
    sums: hasSums(card) ? { mean: card.mean, adjustment: card.adjustment, settling: card.settling } : null,
    radar: null,
    next: card.next,
    leftOut: textOrEmpty(card.leftOut),
    bonus,
  };
}

/** The cells of one criterion. */
export function lineValues({ criterion, value, target, points, weight, contribution, mean }: CardLine): Record<LineField, CellContent> {
  return { criterion, value, target: textOrEmpty(target), points, weight, contribution, mean };
}

/** Whether something stands between the weighted mean and the score. */
export function hasSums({ adjustment, settling }: Card): boolean {
  return (adjustment ?? 0) !== 0 || (settling ?? 0) !== 0;
}
