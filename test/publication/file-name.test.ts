import fc from "fast-check";
import { fitFileName, freeNames } from "../../src/publication/file-name";

test.each([
  ["小美", "小美"],
  ["金牌旗舰店:小美", "金牌旗舰店_小美"],
  ["../../etc/passwd", "__.._etc_passwd"],
  ["..", "_"],
  ["a\\b/c|d?e*f<g>h\"i", "a_b_c_d_e_f_g_h_i"],
  ["CON", "CON_"],
  ["nul.小美", "nul_.小美"],
  ["console", "console"],
  ["小美. ", "小美_"],
  ["", "_"],
  ["a\u0000b\nc", "a_b_c"],
])("%j", (wanted, name) => expect(fitFileName(wanted)).toBe(name));

test("whatever people are called, the name stays in its folder and fits", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (wanted) => {
      const name = fitFileName(wanted);
      expect(name).toMatch(/^[^/\\:*?"<>|]+$/);
      expect(name).not.toMatch(/^\.|[. ]$/);
      expect(Buffer.byteLength(name)).toBeLessThan(240);
    }),
  );
});

test("a name is given once, whatever the case of its letters", () => {
  const free = freeNames();
  expect(["Amy", "amy", "小美", "AMY", "小美"].map(free)).toEqual(["Amy", "amy (2)", "小美", "AMY (3)", "小美 (2)"]);
});
