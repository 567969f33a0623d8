import { FADED, FONT_SIZE, INK, RULE } from "../../../palette";
import { escapeXml } from "../text";
import type { FileChart } from "./file-chart";
import { lineXml } from "./shape";
import { textProperties, titleXml } from "./text";

const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
/** By which a plot names its axes. */
export const AXIS_IDS = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

const LABELS = { size: FONT_SIZE - 1, color: FADED };

/**
 * The two axes of a chart. Horizontal bars begin at the top, so that the first of a ranking is there.
 *
 * @example axesXml(chart) // "<c:catAx>…</c:catAx><c:valAx>…</c:valAx>"
 */
export function axesXml(chart: Pick<FileChart, "kind" | "valueAxis">): string {
  const lying = chart.kind === "bar" || chart.kind === "stackedBar";
  return categoryAxis(lying, chart.kind === "radar") + valueAxis(chart, lying);
}

function categoryAxis(lying: boolean, around: boolean): string {
  return [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${lying ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${lying ? "l" : "b"}"/>`,
    around ? gridlines() : "",
    // Labels stay at the edge where bars go below zero.
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${around ? "nextTo" : "low"}"/>`,
    lineXml("D1D5DB"),
    textProperties({ ...LABELS, color: INK }),
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`,
  ].join("");
}

function valueAxis({ valueAxis: axis, kind }: Pick<FileChart, "kind" | "valueAxis">, lying: boolean): string {
  const ends = (axis.max === null ? "" : `<c:max val="${axis.max}"/>`) + (axis.min === null ? "" : `<c:min val="${axis.min}"/>`);
  return [
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${ends}</c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${lying ? "b" : "l"}"/>`,
    gridlines(),
    axis.title === "" || kind === "radar" ? "" : titleXml(axis.title, LABELS, !lying),
    `<c:numFmt formatCode="${escapeXml(axis.format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`,
    lineXml(null),
    textProperties(LABELS),
    // With the categories upside down, their far end is the lower edge.
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${lying ? "max" : "autoZero"}"/><c:crossBetween val="between"/>${axis.step === null ? "" : `<c:majorUnit val="${axis.step}"/>`}</c:valAx>`,
  ].join("");
}

function gridlines(): string {
  return `<c:majorGridlines>${lineXml(RULE).replace("<a:noFill/>", "")}</c:majorGridlines>`;
}
