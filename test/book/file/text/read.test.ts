import { strToU8 } from "fflate";
import fc from "fast-check";
import Papa from "papaparse";
import { readText } from "../../../../src/book/file/text/read";
import { refusal } from "../fixture";

const read = (text: string) => readText(strToU8(text), "5月.csv", "5月");

describe("readText", () => {
  it("keeps every value as text, under the file's name", () => {
    expect(read('客服昵称,满意率,工号\r\n小美,97.5%,"\t007"\r\n"阿\n强",0.9,="008"')).toEqual({
      name: "5月",
      book: "5月.csv",
      rows: [
        ["客服昵称", "满意率", "工号"],
        ["小美", "97.5%", "007"],
        ["阿\n强", "0.9", "008"],
      ],
      formats: [],
      merges: [],
      tables: [],
      date1904: false,
    });
  });

  it("keeps empty rows and cells empty, so that rows keep their numbers", () => {
    expect(read("标题\n\n昵称,,数\n").rows).toEqual([["标题"], [undefined], ["昵称", undefined, "数"], [undefined]]);
  });

  it.each([
    ["a quotation mark never closed", '昵称,数\n小美,1\n"阿强,2\n张三,3\n'],
    ["one closed within a cell", '昵称,数\n小美,1\n"阿"强,2\n张三,3\n'],
  ])("says which row has %s, instead of losing the rest", (_, text) => {
    expect(refusal(() => read(text))).toMatchObject({ code: "text-quote-open", sheet: "5月", cell: "A3" });
  });

  it("refuses what is empty or a web page", () => {
    expect(refusal(() => read("\uFEFF \r\n\t"))).toMatchObject({ code: "file-empty" });
    for (const page of ["<html><body>", "\n<!DOCTYPE html>", "<table border=1>", "MIME-Version: 1.0\r\nX-Document-Type: Workbook", '<?xml version="1.0"?><Workbook/>']) {
      expect(refusal(() => read(page))).toMatchObject({ code: "file-web-page" });
    }
    expect(read("<小美>,1").rows).toEqual([["<小美>", "1"]]);
  });

  it("reads back every table written as .csv, by any of the three separators", () => {
    const cell = fc.string({ minLength: 1, unit: fc.constantFrom("小", "1", ",", ";", '"', "\n", " ", "x") });
    const table = fc.integer({ min: 2, max: 5 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 3, maxLength: 6 }));
    fc.assert(
      fc.property(table, fc.constantFrom(",", ";", "\t"), (rows, delimiter) => {
        const header = rows[0].map((_, n) => `列${n}`);
        const text = Papa.unparse([header, ...rows], { delimiter, quotes: true });
        expect(read(text).rows).toEqual([header, ...rows]);
      }),
    );
  });
});
