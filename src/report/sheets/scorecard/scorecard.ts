/**
 * 绩效卡: one card with an agent drop-down. Native formulas fill it from the published sheets, so that
 * it works wherever the workbook is opened.
 */
import type { BonusParts } from "../../../appraisal/bonus/amount";
import { cellName, type CellRange } from "../../../book/grid";
import { cardPhrasesOf } from "../../../locale/locale";
import type { CellContent, FormulaCell, SheetPlan } from "../../plan";
import { paysAnybody } from "../bonus/rows";
import { payList } from "../bonus/table";
import { cardMaker, type Card } from "../cards/card";
import { BONUS_FIELDS, hasSums, LINE_FIELDS, valuesOf, type BonusField, type CardContent, type LineField } from "../cards/content";
import { FEWEST_SPOKES, LAST_COLUMN, placeCard, textLines, type CardFrame } from "../cards/layout";
import { pageOf } from "../cards/page";
import { radarAxis } from "../cards/radar-axis";
import type { SheetContext } from "../context";
import { onSheet } from "../layout/references";
import type { PlacedTable } from "../layout/table";
import { tierColours } from "../layout/tier-tones";
import { scoreFormat, scoresTable } from "../scores/table";
import { cardData, lookUp, slotsOf, type CardData, type Lookup, type Published } from "./card-data";
import { radarCells, type RadarSource } from "./radar";

/** A field's formula, given the value it has for the agent chosen at first. */
type Fill = (lookup: Lookup, value: CellContent) => FormulaCell;

const fill: Fill = (lookup, value) => ({ formula: lookUp(lookup), value: shownNow(value) });

/**
 * The card and the hidden sheet it looks its values up in; none when nobody was appraised. The first
 * of the listing is chosen.
 *
 * @example scorecardSheets(context).map(({ key }) => key) // ["scorecard", "cardData"]
 */
export function scorecardSheets(context: SheetContext): SheetPlan[] {
  const { input, listing, locale } = context;
  const { appraisal } = input;
  if (listing.length === 0) return [];
  const cards = listing.map(cardMaker(appraisal, locale));
  const slots = slotsOf(cards);
  const frame: CardFrame = { sheet: "scorecard", top: 0, subtitle: appraisal.rubric.name, scoreFormat: scoreFormat(appraisal.rubric), input: true, lines: textLines(cards), locale };
  const { cells } = placeCard({ ...valuesOf(cards[0]!), lines: Array.from({ length: slots }, () => NO_LINE) }, frame);
  const scores: Published = { key: "scores", agents: scoresTable(context).body("agent"), at: 0 };
  const { table: pay, lines } = payList(context);
  const bonus: Published = { key: "bonus", agents: pay.body("agent"), at: lines.findIndex(({ agent }) => agent === listing[0]) };
  const data = cardData(context, cards, onSheet("scorecard", cells.agent), [scores, bonus]);
  const radar = slots < FEWEST_SPOKES ? null : radarCells(data.free, sourceIn(cells.lines), cards[0]!.lines, radarAxis(pointsOf(cards)));
  const card = placeCard({ ...contentOf(context, cards, data, scores), radar: radar && radar.cells, bonus: paysAnybody(appraisal) ? bonusContent(data, bonus, pay, cards[0]!.bonus) : null }, frame);
  const { choose, chooseError } = cardPhrasesOf(locale);
  const sheet = pageOf(
    appraisal,
    [card],
    {
      key: "scorecard",
      validations: [{ kind: "listRange", range: cells.agent, sheet: "cardData", source: data.agents, prompt: choose, error: chooseError }],
      conditionals: [...tierColours(appraisal.rubric, cells.tier), ...(slots === 0 ? [] : [{ kind: "ruled" as const, range: cells.lines, formula: `$${cellName(cells.lines.top, cells.lines.left)}<>""` }])],
      area: { top: 0, left: 0, bottom: card.below - 1, right: LAST_COLUMN },
    },
    locale,
  );
  return [sheet, radar === null ? data.sheet : { ...data.sheet, blocks: [...data.sheet.blocks, ...radar.blocks] }];
}

/** Everything that any radar shows. */
function* pointsOf(cards: readonly Card[]): Iterable<number | null> {
  for (const { lines } of cards) {
    for (const { points, mean } of lines) {
      yield points;
      yield mean;
    }
  }
}

/** A row of the card's criteria in which nothing stands. */
const NO_LINE = recordOf(LINE_FIELDS, () => null);

/** The columns of the card's criteria that its radar shows. */
function sourceIn(lines: CellRange): RadarSource {
  const column = (field: LineField): CellRange => ({ ...lines, left: lines.left + LINE_FIELDS.indexOf(field), right: lines.left + LINE_FIELDS.indexOf(field) });
  return { criteria: column("criterion"), points: column("points"), mean: column("mean") };
}

function contentOf(context: SheetContext, cards: readonly Card[], data: CardData, scores: Published): Omit<CardContent, "bonus" | "radar"> {
  const shown = valuesOf(cards[0]!);
  const score = (key: string) => data.published(scores, scoresTable(context).body(key));
  const { mean, adjustment, settling } = cards[0]!;
  return {
    agent: shown.agent,
    id: fill(score("id"), shown.id),
    name: fill(score("name"), shown.name),
    post: fill(score("post"), shown.post),
    period: shown.period,
    score: fill(score("score"), shown.score),
    standing: { formula: `IF(${lookUp(score("rank"))}="","",${lookUp(score("rank"))}&" / "&${lookUp(data.person("poolSize"))})`, value: shownNow(shown.standing) },
    tier: fill(score("tier"), shown.tier),
    tierTone: null,
    lines: Array.from({ length: slotsOf(cards) }, (_, slot) => lineContent(data, shown, slot)),
    sums: cards.some(hasSums) ? { mean: fill(data.person("mean"), mean), adjustment: fill(data.person("adjustment"), adjustment), settling: fill(data.person("settling"), settling) } : null,
    next: fill(score("nextTier"), shown.next),
    leftOut: fill(data.person("leftOut"), shown.leftOut),
  };
}

function lineContent(data: CardData, { lines }: CardContent, slot: number): CardContent["lines"][number] {
  return recordOf(LINE_FIELDS, (field: LineField) => fill(data.line(slot, field), lines[slot]?.[field] ?? null));
}

function bonusContent(data: CardData, published: Published, table: PlacedTable, parts: BonusParts | null): CardContent["bonus"] {
  return recordOf(BONUS_FIELDS, (field: BonusField) => fill(data.published(published, table.body(field)), parts && parts[field]));
}

function recordOf<Key extends string>(keys: readonly Key[], make: (key: Key) => CellContent): Record<Key, CellContent> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, CellContent>;
}

/** What a formula shows where nothing is to be looked up is a text of no characters. */
function shownNow(value: CellContent): string | number | boolean {
  if (typeof value === "object") return "";
  return value;
}
