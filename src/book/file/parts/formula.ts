/** Texts, quoted names and column names stay as they are; a function's name stands before a bracket. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]'])*\]|(?<name>[\p{L}_][\p{L}\p{N}_.]*)\(/gu;

/** Native functions younger than the file format: files name them with a prefix, which Excel does not show. */
const LATER = new Set(
  "CONCAT IFNA IFS MAXIFS MINIFS SWITCH TEXTJOIN NUMBERVALUE RANK.AVG RANK.EQ STDEV.P STDEV.S VAR.P VAR.S MODE.SNGL PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC QUARTILE.EXC QUARTILE.INC XOR DAYS ISOWEEKNUM SHEET SHEETS FORMULATEXT UNICHAR UNICODE XLOOKUP XMATCH UNIQUE SORTBY SEQUENCE RANDARRAY TEXTBEFORE TEXTAFTER TEXTSPLIT VSTACK HSTACK TOCOL TOROW TAKE DROP CHOOSECOLS CHOOSEROWS".split(" "),
);
/** Two of them sit in a namespace of their own. */
const WORKSHEET_LATER = new Set(["FILTER", "SORT"]);

/**
 * A formula as files hold it: custom functions by the name under which Excel keeps those of an
 * add-in (`KPI.SCORES` is `_xldudf_KPI_SCORES`), later native functions with their prefix.
 *
 * @param formula without the leading "="
 * @example fileFormula('KPI.TIER(B2,KpiTiers[#All])&"KPI.TIER("') // '_xldudf_KPI_TIER(B2,KpiTiers[#All])&"KPI.TIER("'
 */
export function fileFormula(formula: string): string {
  return formula.replace(PIECE, (piece, ...rest) => {
    const { name } = rest.at(-1) as { name?: string };
    return name === undefined ? piece : `${fileFunction(name)}(`;
  });
}

function fileFunction(name: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith("KPI.")) return `_xldudf_${upper.replaceAll(".", "_")}`;
  if (LATER.has(upper)) return `_xlfn.${upper}`;
  if (WORKSHEET_LATER.has(upper)) return `_xlfn._xlws.${upper}`;
  return name;
}
