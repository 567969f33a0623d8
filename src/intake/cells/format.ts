import { fold } from "./text";

/** What an Excel number format says about the number beneath it. */
export interface NumberFormat {
  readonly kind: "number" | "percent" | "time" | "date";
  /** Shows hours and minutes as 1:20 and no seconds: what Excel makes of a typed 1:20. */
  readonly hourMinute: boolean;
  /** A date format that shows the day, or the weekday. */
  readonly showsDay: boolean;
  /** Text shown right after the digits, as of `0.0"分钟"`; "" when the shown number is not the stored one. */
  readonly suffix: string;
}

const PLAIN: NumberFormat = { kind: "number", hourMinute: false, showsDay: false, suffix: "" };
/** General, the halves of the day and exponents are spelled like date letters, but are none. */
const TOKEN = /"([^"]*)"|[\\!](.)|[_*].|\[(h+|m+|s+)\]|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|general|g\/通用格式|am\/pm|a\/p|上午\/下午|e[-+]|./gis;
const DIGITS = /^([0#?]|general|g\/通用格式)$/i;

interface Section {
  /** What Excel fills in, without literals: digit places as 0, letters in lower case, elapsed hours [h] as {h}. */
  code: string;
  /** Literal text since the last digit place. */
  suffix: string;
  /** A decimal point or thousands step that is only painted, as in `0\.0,"万"`. */
  painted: boolean;
}

const known = new Map<string, NumberFormat>();

/**
 * Reads a number format code.
 *
 * @param code as Excel stores it; undefined is General.
 * @example describeFormat('yyyy"年"m"月"d"日"').kind // "date"
 */
export function describeFormat(code: string | undefined): NumberFormat {
  if (code === undefined) return PLAIN;
  const before = known.get(code);
  if (before) return before;
  const described = describe(sectionsOf(code).find((section) => section.code !== "") ?? null);
  known.set(code, described);
  return described;
}

/** The parts between semicolons: positive, negative, zero, text. */
function sectionsOf(code: string): Section[] {
  const sections: Section[] = [{ code: "", suffix: "", painted: false }];
  for (const token of code.matchAll(TOKEN)) {
    if (token[0] === ";") sections.push({ code: "", suffix: "", painted: false });
    else addToken(sections[sections.length - 1], token);
  }
  return sections;
}

function addToken(section: Section, [whole, quoted, escaped, elapsed, currency]: RegExpMatchArray): void {
  const literal = quoted ?? escaped ?? currency;
  if (literal !== undefined) {
    section.suffix += literal;
    section.painted ||= literal === "." && section.code !== "";
  } else if (elapsed !== undefined) section.code += `{${elapsed.toLowerCase()}}`;
  else if (DIGITS.test(whole)) {
    section.code += "0";
    section.suffix = "";
  } else if (whole === "," && section.code.endsWith("0")) section.code += whole;
  else if (/^[a-z%:./-]$/i.test(whole)) section.code += whole.toLowerCase();
  else if (whole.length === 1) section.suffix += whole;
}

function describe(section: Section | null): NumberFormat {
  if (!section) return PLAIN;
  const code = section.code.replace(/(s\}?)\.0+/g, "$1");
  if (code.includes("0")) return ofDigits(code, section);
  const date = /[ydebg]|aaa/.test(code) || (code.includes("m") && !/[hs{]/.test(code));
  if (date) return { ...PLAIN, kind: "date", showsDay: /d|aaa/.test(code) };
  if (!/[hs{]/.test(code)) return PLAIN;
  return { ...PLAIN, kind: "time", hourMinute: /h:m/.test(code) && !/[s{]/.test(code) };
}

function ofDigits(code: string, section: Section): NumberFormat {
  if (code.includes("%")) return { ...PLAIN, kind: "percent" };
  const painted = section.painted || /,$/.test(code);
  return { ...PLAIN, suffix: painted ? "" : fold(section.suffix).toLowerCase() };
}
