import { headerFooter } from "../../../../src/book/file/parts/settings";

const OURS = { header: undefined, footer: "&L绩效考核　2026-06　奖金表&R&P / &N" };
const kept = (texts: Record<string, string>, attributes = "") => headerFooter(OURS, { attributes, texts });

test("ours where there is none yet", () => {
  expect(headerFooter(OURS, null)).toBe('<headerFooter scaleWithDoc="0"><oddFooter>&amp;L绩效考核　2026-06　奖金表&amp;R&amp;P / &amp;N</oddFooter></headerFooter>');
});

test.each(["&L绩效考核　2026-05　奖金表&R&P / &N", '&L&"微软雅黑,Regular"&10绩效考核　2026-05　奖金表&R&K00FF00&P / &N'])("a footer of ours names the new month, also as other programs save it: %s", (oddFooter) => {
  expect(kept({ oddFooter })).toContain("2026-06");
});

test.each(['&L&"-,Bold"&12 评分排名 2026-05', '&L&"Arial,Bold"&12评分排名 2026-05', "&L&12 5月 && 6月"])("a header of ours is written anew: %s", (oddHeader) => {
  const written = headerFooter({ ...OURS, header: '&L&"-,Bold"&12 评分排名 2026-06' }, { attributes: "", texts: { oddHeader, oddFooter: OURS.footer } });
  expect(written).toContain("评分排名 2026-06</oddHeader>");
});

test("a header and a footer of the user's stay", () => {
  expect(kept({ oddHeader: "&C机密 <A>", oddFooter: "&C人事部 & 财务部", firstFooter: "首页" }, ' differentFirst="1"')).toBe(
    '<headerFooter differentFirst="1"><oddHeader>&amp;C机密 &lt;A&gt;</oddHeader><oddFooter>&amp;C人事部 &amp; 财务部</oddFooter><firstFooter>首页</firstFooter></headerFooter>',
  );
});

test("a footer the user took away stays away", () => {
  expect(kept({})).toBe("");
  expect(kept({ oddHeader: "&C机密", oddFooter: "" })).toBe("<headerFooter><oddHeader>&amp;C机密</oddHeader></headerFooter>");
});
