/** The charts of the open workbook, drawn over the grid. */
import { numfmt } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { LiveSheet } from "../../book/model/live/sheet";
import type { LiveWorkbook } from "../../book/model/live/workbook";
import { whenIdle } from "../../browser/when-idle";
import { chartOption } from "./option";

const COMPONENT = "jinpai-chart";

interface Placed {
  readonly anchor: string;
  readonly remove: () => void;
}

export class ChartOverlay {
  private isDue = false;
  private loading: Promise<void> | undefined;
  private readonly listeners = new Set<() => void>();
  private readonly placed = new Map<string, Placed>();

  /** @param book the open workbook, asked for each time */
  constructor(
    private readonly api: FUniver,
    private readonly book: () => LiveWorkbook,
  ) {}

  /** Charts are drawn by a library that would keep the page waiting when it is opened. */
  private async load(): Promise<void> {
    const { chartPicture } = await import("./picture");
    const source = {
      option: (id: string) => {
        const chart = this.book().sheets.flatMap(({ charts }) => charts).find((one) => one.id === id);
        if (chart === undefined) return null;
        const option = chartOption(chart, this.book(), (value, code) => (code === "" ? String(value) : numfmt.format(code, value)));
        return { option, state: JSON.stringify([chart, option]) };
      },
      subscribe: (listener: () => void) => {
        this.listeners.add(listener);
        return () => void this.listeners.delete(listener);
      },
    };
    this.api.registerComponent(COMPONENT, chartPicture(source));
  }

  /** Loads what draws charts, and lets it draw, before there is one to draw. */
  prepare(): void {
    whenIdle(() => void this.ahead());
  }

  private async ahead(): Promise<void> {
    if (this.loading !== undefined) return;
    await (this.loading = this.load());
    const { drawAhead } = await import("./picture");
    whenIdle(drawAhead);
  }

  /** The grid shows another workbook, or the same anew: no chart is on it. */
  clear(): void {
    this.placed.clear();
  }

  /** Draws the charts of the sheet that is in front; those that went or moved are taken away. */
  async place(sheet: LiveSheet): Promise<void> {
    if (sheet.charts.length > 0) await (this.loading ??= this.load());
    const anchors = new Map(this.book().sheets.flatMap(({ charts }) => charts).map(({ id, anchor }) => [id, JSON.stringify(anchor)]));
    for (const [id, { anchor, remove }] of this.placed) {
      if (anchors.get(id) === anchor) continue;
      remove();
      this.placed.delete(id);
    }
    const shown = this.api.getActiveWorkbook()?.getSheetBySheetId(sheet.id);
    if (!shown) return;
    for (const { id, anchor } of sheet.charts) {
      if (this.placed.has(id)) continue;
      const { top, left, bottom, right } = anchor;
      const range = shown.getRange(top, left, bottom - top + 1, right - left + 1);
      const [first, last] = [shown.getRange(top, left).getCellRect(), shown.getRange(bottom, right).getCellRect()];
      const size = { width: last.right - first.left, height: last.bottom - first.top };
      const drawn = shown.addFloatDomToRange(range, { componentKey: COMPONENT, allowTransform: false, data: { chart: id } } as Parameters<typeof shown.addFloatDomToRange>[1], size, `chart ${id}`);
      if (drawn) this.placed.set(id, { anchor: JSON.stringify(anchor), remove: () => drawn.dispose() });
    }
  }

  /** Cells have changed: what is drawn from them is drawn again, once for all that changes until then. */
  redraw(): void {
    if (this.isDue) return;
    this.isDue = true;
    requestAnimationFrame(() => {
      this.isDue = false;
      for (const draw of this.listeners) draw();
    });
  }
}
