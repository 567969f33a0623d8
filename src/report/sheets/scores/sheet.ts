import type { SheetPlan } from "../../plan";
import type { SheetContext } from "../context";
import { headingOf, sheetOf } from "../layout/page";
import { tierColours } from "../layout/tier-tones";
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
    heights: [...heading.heights, { row: top, points: table.headerHeight }],
    tables: [table.plan],
    conditionals: [{ kind: "dataBar", range: table.body("score"), tone: "accent", min: 0 }, ...tierColours(context.input.appraisal.rubric, table.body("tier"))],
    freeze: { rows: top + 1, columns: 2 },
    print: { titleRows: [top, top] },
  });
}
