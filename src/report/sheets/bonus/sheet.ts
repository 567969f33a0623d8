import type { Block, SheetPlan } from "../../plan";
import type { SheetContext } from "../context";
import { headingOf, sheetOf } from "../layout/page";
import { tierColours } from "../layout/tier-tones";
import { controls, totalRow } from "./controls";
import { notesOf, payList } from "./table";

/** 奖金表: the pay list, its sums and checks, and where it is signed. */
export function bonusSheet(context: SheetContext): SheetPlan {
  const list = payList(context);
  const { table } = list;
  const { top } = table.plan.range;
  const heading = headingOf(context, "bonus", notesOf(context, list.lines));
  const checks = controls(context, list, table.below + 2);
  const signing = checks.below + 1;
  return sheetOf(context, {
    key: "bonus",
    tab: "gold",
    blocks: [...heading.blocks, ...table.blocks, totalRow(context, list), ...checks.blocks, signatures(context, signing)],
    merges: checks.merges,
    widths: table.widths,
    heights: [...heading.heights, ...table.heights, { row: table.below, points: 22 }, { row: signing, points: 36 }],
    tables: [table.plan],
    conditionals: [...tierColours(context.input.appraisal.rubric, table.body("tier")), ...checks.conditionals],
    freeze: { rows: top + 1, columns: 3 },
    print: { titleRows: [top, top] },
  });
}

/** 制表 审核 批准 日期, each with a line to sign on. */
function signatures({ phrases: { bonus } }: SheetContext, top: number): Block {
  const labels = [bonus.prepared, bonus.reviewed, bonus.approved, bonus.date];
  return {
    top,
    left: 0,
    rows: [labels.flatMap((label) => [label, null, null])],
    style: labels.flatMap(() => [{ look: "label", align: "right" }, { look: "signature" }, { look: "signature" }] as const),
  };
}
