import type { PrintPlan, SheetPlan } from "../../plan";
import type { SheetContext } from "../context";
import { headingOf, pagesWide, sheetOf } from "../layout/page";
import { tierColours } from "../layout/tier-tones";
import type { PlacedTable } from "../layout/table";
import { scoresTable } from "./table";

/** 评分排名: the published result, as plain values. */
export function scoresSheet(context: SheetContext): SheetPlan {
  const heading = headingOf(context, "scores", context.phrases.scores.notes);
  const table = scoresTable(context);
  const { top } = table.plan.range;
  return sheetOf(context, {
    key: "scores",
    tab: "accent",
    blocks: [...heading.blocks, ...table.blocks],
    widths: table.widths,
    heights: [...heading.heights, ...table.heights],
    tables: [table.plan],
    conditionals: [{ kind: "dataBar", range: table.body("score"), tone: "accent", min: 0 }, ...tierColours(context.input.appraisal.rubric, table.body("tier"))],
    freeze: { rows: top + 1, columns: 2 },
    print: { titleRows: [top, top], ...printOf(table) },
  });
}

/** Points that would make the page too small to read are left to the screen and to the cards. */
function printOf({ plan: { range }, widths, body }: PlacedTable): Partial<PrintPlan> {
  if (pagesWide(widths) === 1) return {};
  return { orientation: "portrait", area: { top: 0, left: 0, bottom: range.bottom, right: body("nextTier").right } };
}
