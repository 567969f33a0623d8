import { headerKey, withoutBrackets } from "../../src/intake/cells/text";
import type { HeaderColumn } from "../../src/intake/header";
import { matchColumn } from "../../src/intake/match";

const columns = (...texts: string[]): HeaderColumn[] =>
  texts.map((text, column) => ({ column, text, keys: [headerKey(text)], bareKeys: [withoutBrackets(headerKey(text))] }));
const match = (header: HeaderColumn[], ...aliases: string[]) => matchColumn(header, aliases.map(headerKey))?.text ?? null;

describe("matchColumn", () => {
  it("prefers any full match to a match without brackets", () => {
    expect(match(columns("平均响应时长（秒)", "响应"), "平均响应时长", "响应")).toBe("响应");
  });

  it("ignores a bracketed unit, mixed brackets too", () => {
    expect(match(columns("客服", "平均响应时长（秒)"), "平均响应时长")).toBe("平均响应时长（秒)");
  });

  it("keeps bracketed qualifiers apart when the alias has one", () => {
    expect(match(columns("好评率（人维度）", "好评率（会话）"), "好评率(会话)")).toBe("好评率（会话）");
    expect(match(columns("好评率（人维度）"), "好评率(会话)")).toBeNull();
  });

  it("takes the alias listed first, then the column further left", () => {
    expect(match(columns("销售额", "客服销售额"), "客服销售额", "销售额")).toBe("客服销售额");
    expect(matchColumn(columns("销售额", "销售额"), ["销售额"])!.column).toBe(0);
    expect(match(columns("好评率（会话）", "好评率（人维度）"), "好评率")).toBe("好评率（会话）");
  });

  it("does not find a part of a text", () => {
    expect(match(columns("个人销售额占比"), "销售额")).toBeNull();
  });
});
