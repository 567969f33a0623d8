import { guessDelimiter } from "../../../../src/book/file/text/delimiter";

describe("guessDelimiter", () => {
  it.each([
    ["commas", "昵称,接待人数\n小美,12\n", ","],
    ["tabs around figures with commas", "昵称\t销售额\t退款\n小美\t1,200\t3\n阿强\t1,234,567\t4\n", "\t"],
    ["semicolons around figures with commas", "昵称;销售额\n小美;1,200\n阿强;900\n", ";"],
    ["commas around lists with semicolons", "旺旺昵称,姓名\n小美;美美,王小美\n阿强;强强,李强\n", ","],
    ["titles above the header", "客服绩效报表\n统计日期：2026-05-01;至;2026-05-31\n\n昵称,接待人数\n小美,12\n阿强,13\n", ","],
    ["separators and line breaks in quotes", '昵称,备注\n小美,"一;二;三\n四;五;六"\n阿强,"七;八"\n', ","],
    ["a single column", "昵称\n小美\n", ","],
    ["nothing", "", ","],
  ])("sees %s", (_, text, delimiter) => {
    expect(guessDelimiter(text)).toBe(delimiter);
  });
});
