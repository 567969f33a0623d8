import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { openLive } from "../../../../src/book/file/live/open";
import { saveLive } from "../../../../src/book/file/live/save";
import { saveBook } from "../../../../src/book/file/save";
import { applyPlan } from "../../../../src/book/model/apply";
import { workbookAsRead } from "../../../../src/book/model/as-read";
import { DEFAULT_LOOK, type CellLook } from "../../../../src/book/model/live/look";
import { emptySheet, type LiveSheet } from "../../../../src/book/model/live/sheet";
import type { LiveWorkbook } from "../../../../src/book/model/live/workbook";
import { openBook } from "../../../../src/book/file/open";
import { visibleSheet } from "../../../office/books";
import { brokenRules } from "../invariants";
import { openXmlErrors } from "../open-xml-rules";
import { ourPlan } from "../our-plan";
import { RICH } from "../rich-workbook";
import { workbook, zipOf } from "../fixture";
import { edits } from "./edits";

const file = (name: string) => readFile(join(__dirname, "../../../..", name)).then((bytes) => new Uint8Array(bytes));
const ours = async (): Promise<Uint8Array> => {
  // The one shown is a sheet with cells: which of them is taken for it where a chart sheet is shown depends on their order.
  const bytes = zipOf({ ...RICH, "xl/workbook.xml": String(RICH["xl/workbook.xml"]).replace('activeTab="1"', 'activeTab="0"') });
  const { grids, taken } = await openBook(bytes, "账.xlsm");
  return saveBook(bytes, applyPlan(workbookAsRead(grids, taken), ourPlan([["小美", 91], ["阿强", 72]]))).bytes!;
};

const FILES: readonly (readonly [name: string, bytes: () => Promise<Uint8Array>, runs: number])[] = [
  ["a macro workbook with sheets of ours", ours, 30],
  ["a workbook that LibreOffice saved", () => file("test/book/file/workbooks/libreoffice.xlsx"), 30],
  ["a team's workbook, twice scored", () => file("test/book/file/workbooks/team.xlsx"), 8],
];

async function opened(bytes: Uint8Array): Promise<LiveWorkbook> {
  const { workbook: book, issues } = await openLive(bytes, "五月.xlsx");
  expect(issues).toEqual([]);
  return book!;
}

/** Opens a file, changes it, saves it over itself. */
async function saved(bytes: Uint8Array, change: (book: LiveWorkbook) => void): Promise<{ bytes: Uint8Array; edited: LiveWorkbook }> {
  const before = await opened(bytes);
  const edited = structuredClone(before);
  change(edited);
  const { bytes: written, issues } = saveLive(bytes, before, edited);
  expect(issues).toEqual([]);
  return { bytes: written!, edited };
}

/** What can be seen of a workbook, where nothing was said of a cell as the workbook has it. */
function seen(book: LiveWorkbook, plain: CellLook): unknown {
  const filled = ({ cells, ...sheet }: LiveSheet): LiveSheet => ({ ...sheet, cells: { ...cells, looks: Array.from({ length: 60 }, (_, r) => Array.from({ length: 20 }, (__, c) => cells.looks[r]?.[c] ?? plain)) } });
  const byName = (names: LiveWorkbook["names"]) => [...names].sort((a, b) => a.name.localeCompare(b.name));
  return { names: byName(book.names), active: book.sheets.findIndex(({ id }) => id === book.active), sheets: book.sheets.map((sheet) => visibleSheet({ ...filled(sheet), names: byName(sheet.names), cells: { ...filled(sheet).cells, spills: [...sheet.cells.spills].sort((a, b) => a.top - b.top || a.left - b.left) } })) };
}

/** How a cell looks on which nobody has set anything: what a new one is read as. */
async function plainLook(bytes: Uint8Array): Promise<CellLook> {
  const { edited, bytes: written } = await saved(bytes, (book) => book.sheets.push({ ...emptySheet("{probe}", "探"), cells: { ...emptySheet("", "").cells, values: [["x"]] } }));
  expect(edited.sheets.at(-1)!.name).toBe("探");
  return (await opened(written)).sheets.at(-1)!.cells.looks[0]?.[0] ?? DEFAULT_LOOK;
}

describe.each(FILES)("%s", (_, bytesOf, numRuns) => {
  test("that nobody changed is the file it was", async () => {
    const bytes = await bytesOf();
    expect((await saved(bytes, () => undefined)).bytes === bytes).toBe(true);
  });

  test("is opened again as it was edited, and all else in it stays", async () => {
    const bytes = await bytesOf();
    const parts = unzipSync(bytes);
    const plain = await plainLook(bytes);
    await fc.assert(
      fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 8 }), async (changes) => {
        const { bytes: written, edited } = await saved(bytes, (book) => changes.forEach((change) => change(book)));
        expect(seen(await opened(written), plain)).toEqual(seen(edited, plain));
        expect(brokenRules(written)).toEqual([]);
        const after = unzipSync(written);
        for (const name of Object.keys(parts).filter((part) => /vba|media|comments|vml|pivot|theme|chartsheet|docProps|customXml/i.test(part) && after[part])) expect(after[name]).toEqual(parts[name]);
      }),
      { numRuns, seed: 20260601 },
    );
  });

  test("keeps to the rules of Open XML", async () => {
    const bytes = await bytesOf();
    const known = new Set(openXmlErrors(bytes));
    const { bytes: written } = await saved(bytes, (book) => fc.sample(edits, { numRuns: 60, seed: 7 }).forEach((change) => change(book)));
    expect(openXmlErrors(written).filter((error) => !known.has(error))).toEqual([]);
  });
});

test("a new workbook", async () => {
  const book: LiveWorkbook = { name: "新.xlsx", sheets: [emptySheet("{1}", "数 据")], names: [], active: "{1}", settings: new Map(), date1904: false, isReadOnly: false, isStructureLocked: false };
  fc.sample(edits, { numRuns: 40, seed: 5 }).forEach((change) => change(book));
  const { bytes } = saveLive(null, book, book);
  expect(openXmlErrors(bytes!)).toEqual([]);
  const plain = { ...DEFAULT_LOOK, font: "微软雅黑", size: 10 };
  expect(seen(await opened(bytes!), plain)).toEqual(seen(book, plain));
});

test("what came as .csv", async () => {
  const book = await opened(new TextEncoder().encode("旺旺昵称,接待人数\n=小美,120\n"));
  const { bytes } = saveLive(null, book, book);
  expect((await opened(bytes!)).sheets[0].cells.values).toEqual([["旺旺昵称", "接待人数"], ["=小美", "120"]]);
});

test("a workbook that was not read of this file is a mistake", async () => {
  const bytes = await ours();
  const other = await opened(workbook('<row r="1"><c r="A1"><v>1</v></c></row>'));
  expect(() => saveLive(bytes, other, other)).toThrow("not read of this file");
});
