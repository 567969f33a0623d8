import { looksLikeFormula } from "../../../src/book/file/formula-like";

test.each(["=1+1", "+86 138", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠SUM(A1)"])("%j", (text) => expect(looksLikeFormula(text)).toBe(true));

test.each(["", "小美", "a=1", " =1", "'=1", "1-2", "#N/A"])("not %j", (text) => expect(looksLikeFormula(text)).toBe(false));
