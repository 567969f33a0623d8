import type { CellRange } from "../../../grid";
import type { LiveChart } from "../../../model/live/chart";
import type { LiveSheet } from "../../../model/live/sheet";
import { putChart, putDrawing } from "../../package/own-sheet";
import { partsOnlyFor } from "../../package/earlier-parts";
import { Relationships } from "../../package/relationships";
import { chartXml } from "../../parts/chart";
import { anchorXml, cornersOf } from "../../parts/drawing";
import { nodeAt, nodesNamed } from "../../xlsx/tree";
import { childNamed, XmlDocument, type XmlElement } from "../../xlsx/xml-document";
import { chartLink, readDrawing, type ReadChart } from "../read/drawing";
import { drawingsOf } from "../read/sheet";
import type { LiveRoom } from "./room";
import { fileChart } from "./sources";
import { replacePart } from "./order";

const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Whether charts are not what they were. */
export function chartsChanged(before: LiveSheet, after: LiveSheet): boolean {
  return JSON.stringify(before.charts) !== JSON.stringify(after.charts);
}

/**
 * Writes the charts of a sheet that are new or changed, and takes away those that were deleted.
 * Pictures and charts of other kinds stay where they are.
 *
 * @param part the sheet's part
 * @param isNew whether the sheet is not in the file yet
 */
export function writeCharts(document: XmlDocument, part: string, isNew: boolean, before: LiveSheet, after: LiveSheet, links: Relationships, room: LiveRoom): void {
  const drawing = isNew ? undefined : drawingsOf(room.book.original, part, document.root)[0];
  if (drawing === undefined) {
    const created = putDrawing(after.charts.map((chart) => fileChart(chart, room.now)), room);
    replacePart(document, [], "drawing", `<drawing xmlns:r="${LINKS}" r:id="${links.add("drawing", created)}"/>`);
    return;
  }
  new DrawingWriter(drawing, before, room).write(after.charts);
}

class DrawingWriter {
  private readonly document: XmlDocument;
  private readonly links: Relationships;
  private readonly standing: readonly ReadChart[];
  /** How many charts are new. */
  private added = 0;

  constructor(
    private readonly part: string,
    private readonly before: LiveSheet,
    private readonly room: LiveRoom,
  ) {
    this.document = new XmlDocument(part, room.book.text(part));
    this.links = new Relationships(room.book, part);
    this.standing = readDrawing(room.book.original, part, before.id, room.context.colors);
  }

  write(wanted: readonly LiveChart[]): void {
    this.standing.forEach((chart, n) => {
      const before = this.before.charts[n];
      const after = wanted.find(({ id }) => id === before.id);
      if (after) this.change(chart, before, after);
      else this.remove(chart);
    });
    const known = new Set(this.before.charts.map(({ id }) => id));
    for (const chart of wanted) if (!known.has(chart.id)) this.add(chart);
    this.room.book.put(this.part, [this.document.toString()]);
    this.links.save();
  }

  private change({ part, link }: ReadChart, before: LiveChart, after: LiveChart): void {
    const place = this.placeOf(link);
    const same = (...parts: (keyof LiveChart)[]) => parts.every((name) => JSON.stringify(before[name]) === JSON.stringify(after[name]));
    if (!same("kind", "title", "series", "valueAxis", "legend")) this.room.book.put(part, [chartXml(fileChart(after, this.room.now))]);
    if (!same("anchor")) this.move(place, after.anchor);
    const name = nodeAt(place, "graphicFrame", "nvGraphicFramePr", "cNvPr") as XmlElement | undefined;
    if (!same("name") && name) this.document.setAttribute(name, "name", after.name);
  }

  private move(place: XmlElement, anchor: CellRange): void {
    const corners = cornersOf(anchor);
    for (const name of ["from", "to"] as const) {
      const corner = childNamed(place, name);
      if (!corner) continue;
      for (const part of corner.children) this.document.setContent(part, String(corners[name][part.name as "col" | "row"] ?? 0));
    }
  }

  private remove({ part, link }: ReadChart): void {
    const { book, types } = this.room;
    this.document.remove(this.placeOf(link));
    for (const gone of [part, ...partsOnlyFor(book.original, [part])]) {
      book.remove(gone);
      types.withdraw(gone);
    }
    this.links.remove({ id: link, type: "chart", target: part });
  }

  private add(chart: LiveChart): void {
    const drawn = fileChart(chart, this.room.now);
    const ids = [...nodesNamed(this.document.root, "cNvPr")].map(({ attributes }) => Number(attributes.id ?? 0));
    this.added += 1;
    this.document.append(this.document.root, anchorXml(drawn, this.links.add("chart", putChart(drawn, this.room)), Math.max(1, ...ids) + this.added));
  }

  private placeOf(link: string): XmlElement {
    return this.document.root.children.find((place) => chartLink(place) === link)!;
  }
}
