/** A megabyte of what Univer brings along tells which signs are Chinese and which language a text is in, and reads fonts. */

/** Which signs are Chinese, Japanese or Korean: what `cjk-regex` gathers from tables, as the engine knows it by itself. */
const LETTERS = String.raw`[[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}\p{sc=Hang}\p{sc=Bopo}]&&[\p{Lo}\p{Nl}\p{So}\p{Lm}]]`;
const PUNCTUATION_BLOCKS = String.raw`[\u2FF0-\u303F\u30A0-\u30FF\u3190-\u319F\u31C0-\u33FF\uFE10-\uFE1F\uFE30-\uFE6F\uFF00-\uFFEF]`;
const SIGNS = { letters: LETTERS, punctuations: `[${PUNCTUATION_BLOCKS}--${LETTERS}]`, all: `[${LETTERS}${PUNCTUATION_BLOCKS}]` };

/** Scripts in the place of packages, by their names. @type {Readonly<Record<string, string>>} */
const MODULES = {
  "cjk-regex": Object.entries(SIGNS).map(([name, set]) => `export const ${name} = () => ({ toRegExp: () => new RegExp(${JSON.stringify(set)}, "v") });`).join("\n"),
  // Of each text the language was guessed, to hyphenate it: no cell is hyphenated.
  "franc-min": 'export const franc = () => "und";',
  // Reads the machine's fonts.
  "opentype.js": "export const parse = () => undefined;",
};

module.exports = { MODULES };
