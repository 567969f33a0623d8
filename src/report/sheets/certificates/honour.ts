/** 荣誉证书: what stands where on a page of A4 across, framed in gold. */
import type { Locale } from "../../../appraisal/rubric/types";
import { isQuarter } from "../../../appraisal/period";
import { formatNumber } from "../../../locale/format";
import { certificatePhrasesOf } from "../../../locale/locale";
import type { Medal } from "../../../appraisal/history/medals";
import type { CellRange } from "../../../book/grid";
import type { Block, CellContent, SheetPlan, Style } from "../../plan";
import type { HistoryRow } from "../history/row";
import { cellLines } from "../layout/widths";
import { fitting } from "../layout/text";

/** The frame's two strips at each side, and between them three equal parts with gaps to sign in. */
const PART = 32;
const GAP = 6;
export const WIDTHS: readonly number[] = [1.2, 0.8, GAP, PART, GAP, PART, GAP, PART, GAP, 0.8, 1.2];
const FIRST = 2;
const LAST = 8;
const RIGHT = WIDTHS.length - 1;
const SIGNED = [3, 5, 7] as const;
const ROOM = WIDTHS.slice(FIRST + 1, LAST).reduce((sum, width) => sum + width, 0);

/** The record of a long run takes from the empty space below it. */
const EVIDENCE_LINE = 14;
const MOST_EVIDENCE_LINES = 4;

/** Whom a certificate is for, and for what. */
export interface Honour {
  readonly medal: Medal<HistoryRow>;
  readonly title: string;
}

export type PlacedCertificate = Pick<SheetPlan, "blocks" | "merges" | "heights"> & { /** The first row below it. */ readonly below: number };

interface Line {
  readonly points: number;
  readonly text?: string;
  readonly style?: Style;
  /** Cells of their own instead of one across the page. */
  readonly cells?: ReadonlyMap<number, readonly [CellContent, Style]>;
}

/**
 * A certificate from a row on.
 *
 * @example placeCertificate({ medal, title: "金牌客服" }, 0, "zh-CN").below // 24
 */
export function placeCertificate(honour: Honour, top: number, locale: Locale): PlacedCertificate {
  const lines = linesOf(honour, locale);
  const inner = top + 2;
  const bottom = inner + lines.length + 1;
  const merges: CellRange[] = lines.flatMap(({ text }, k) => (text === undefined ? [] : [{ top: inner + k, left: FIRST, bottom: inner + k, right: LAST }]));
  return {
    blocks: [...frame(top, bottom), ...lines.map((line, k) => rowBlock(line, inner + k))],
    merges,
    heights: [...frameHeights(top, bottom), ...lines.map(({ points }, k) => ({ row: inner + k, points }))],
    below: bottom + 1,
  };
}

function linesOf({ medal, title }: Honour, locale: Locale): Line[] {
  const phrases = certificatePhrasesOf(locale);
  const { evidence } = medal;
  const [first, last] = [evidence[0]!, evidence.at(-1)!];
  const scores = evidence.flatMap(({ score }) => (score === null ? [] : [score]));
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const record = evidence.map(({ period, tier, score }) => phrases.outcome(period, tier ?? "", score === null ? "" : formatNumber(score))).join(phrases.separator);
  const recordLines = Math.min(MOST_EVIDENCE_LINES, cellLines(record, ROOM));
  const lead: Style = { look: "lead", wrap: true };
  const gap = (points: number): Line => ({ points });
  return [
    gap(18),
    { points: 60, text: phrases.heading, style: { look: "display", tone: "gold" } },
    { points: 18, text: phrases.under, style: { look: "subtitle", align: "center" } },
    gap(18),
    { points: 46, text: phrases.to(last.name ?? medal.agent), style: { look: "headline", align: "center", format: "text" } },
    gap(6),
    { points: 44, text: phrases.reason({ first: first.period, last: last.period, count: evidence.length, quarterly: isQuarter(last.period), tier: last.tier ?? "", score: formatNumber(mean) }), style: lead },
    gap(8),
    { points: 50, text: title, style: { look: "headline", align: "center", tone: "gold" } },
    { points: 24, text: phrases.award, style: lead },
    { points: 32, text: phrases.close, style: lead },
    gap(8),
    { points: 16, text: phrases.evidence, style: { look: "note", align: "center" } },
    { points: 4 + EVIDENCE_LINE * recordLines, text: record, style: { look: "note", align: "center", wrap: true } },
    gap(44 - (recordLines - 1) * EVIDENCE_LINE),
    { points: 22, cells: new Map(SIGNED.map((column) => [column, [null, { look: "signature" }]])) },
    { points: 18, cells: new Map(SIGNED.map((column, k) => [column, [[phrases.signatures.issuer, phrases.signatures.signed, phrases.signatures.date][k]!, { look: "note", align: "center" }]])) },
    gap(18),
  ];
}

const OUTER: Style = { look: "header", tone: "gold" };
const INNER: Style = { look: "body", tone: "gold", bare: true };
const PAPER: Style = { look: "note" };

/** The strips above and below; those at the sides are part of each row. */
function frame(top: number, bottom: number): Block[] {
  const across = WIDTHS.map(() => null);
  const strip = (row: number, style: readonly Style[]): Block => ({ top: row, left: 0, rows: [across], style });
  const outer = WIDTHS.map(() => OUTER);
  const inner = WIDTHS.map((_, column) => (column === 0 || column === RIGHT ? OUTER : INNER));
  return [strip(top, outer), strip(top + 1, inner), strip(bottom - 1, inner), strip(bottom, outer)];
}

function frameHeights(top: number, bottom: number): SheetPlan["heights"] {
  return [{ row: top, points: 10 }, { row: top + 1, points: 6 }, { row: bottom - 1, points: 6 }, { row: bottom, points: 10 }];
}

function rowBlock({ text, style = PAPER, cells }: Line, row: number): Block {
  const content = WIDTHS.map((_, column): readonly [CellContent, Style] => {
    if (column === 0 || column === RIGHT) return [null, OUTER];
    if (column === 1 || column === RIGHT - 1) return [null, INNER];
    if (text !== undefined) return [column === FIRST ? fitting(text) : null, style];
    return cells?.get(column) ?? [null, PAPER];
  });
  return { top: row, left: 0, rows: [content.map(([cell]) => cell)], style: content.map(([, each]) => each) };
}
