/**
 * 方案版本: every rubric that was published, on a hidden sheet, so that rows of the log can be compared
 * and a published month can be computed again however the rubric sheet was edited since.
 */
import type { Block, SheetPlan } from "../../plan";
import type { RecordContext } from "../context";
import { TEXT, WHOLE } from "../layout/formats";
import { headingOf, sheetOf } from "../layout/page";
import { placeTable, type Column } from "../layout/table";
import { headOf } from "../log/chain";

/** Characters in a cell: fewer than Excel takes, so that a text that is written otherwise in a file still fits. */
const PART = 16_000;
/** What is wide on a hidden sheet is no good to anybody. */
const WIDEST = 40;

/** A stretch of a rubric's text. */
interface Part {
  readonly fingerprint: string;
  readonly time: string;
  readonly part: number;
  readonly content: string;
}

export function versionsSheet(context: RecordContext): SheetPlan {
  const { phrases, input } = context;
  const heading = headingOf(context, "versions", phrases.versions.notes);
  const head = headOf(input.log);
  const end: Block = { top: heading.below, left: 0, rows: [[phrases.versions.logEnd, head?.entry ?? null, head?.chain ?? null]], style: [{ look: "label" }, WHOLE, TEXT] };
  const parts = input.versions.flatMap(({ fingerprint, time, text }) => inParts(text).map((content, n): Part => ({ fingerprint, time, part: n + 1, content })));
  const table = placeTable({ name: "KpiVersions", at: { top: heading.below + 2, left: 0 }, columns: columnsOf(context), rows: parts, widest: WIDEST });
  return sheetOf(context, {
    key: "versions",
    tab: "neutral",
    visible: false,
    blocks: [...heading.blocks, end, ...table.blocks],
    widths: table.widths,
    heights: [...heading.heights, ...table.heights],
    tables: [table.plan],
  });
}

function columnsOf({ phrases: { headings } }: RecordContext): Column<Part>[] {
  return [
    { key: "rubricFingerprint", heading: headings.rubricFingerprint, style: TEXT, cell: ({ fingerprint }) => fingerprint },
    { key: "time", heading: headings.time, style: TEXT, cell: ({ time }) => time },
    { key: "part", heading: headings.part, style: WHOLE, cell: ({ part }) => part },
    { key: "content", heading: headings.content, style: TEXT, cell: ({ content }) => content },
  ];
}

/** Never between the halves of a character. */
function inParts(text: string): string[] {
  return text.match(new RegExp(`[^]{1,${PART}}(?![\\uDC00-\\uDFFF])`, "g")) ?? [];
}
