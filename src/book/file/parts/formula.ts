/** Texts, quoted names and column names stay as they are; a function's name stands before a bracket. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]'])*\]|(?<name>[\p{L}_][\p{L}\p{N}_.]*)\(/gu;

/** Native functions younger than the file format: files name them with a prefix, which Excel does not show. */
const LATER = new Set(
  [
    "ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST",
    "CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH",
    "FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC",
    "IMSECH IMSINH IMTAN ISFORMULA ISOWEEKNUM LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC",
    "PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV",
    "T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST",
  ].flatMap((names) => names.split(" ")),
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

/**
 * A formula of a file as people read and write it: what `fileFormula` puts in front of names is taken
 * away. Functions whose names it would not find again keep their prefix.
 *
 * @example shownFormula("_xldudf_KPI_TIER(B2,KpiTiers[#All])") // "KPI.TIER(B2,KpiTiers[#All])"
 */
export function shownFormula(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  return formula.replace(PIECE, (piece, ...rest) => {
    const { name } = rest.at(-1) as { name?: string };
    return name === undefined ? piece : `${shownFunction(name)}(`;
  });
}

function shownFunction(name: string): string {
  const shown = name.startsWith("_xldudf_KPI_") ? name.slice("_xldudf_".length).replaceAll("_", ".") : name.replace(/^_xlfn\.(?:_xlws\.)?/, "");
  return fileFunction(shown) === name ? shown : name;
}

function fileFunction(name: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith("KPI.")) return `_xldudf_${upper.replaceAll(".", "_")}`;
  if (LATER.has(upper)) return `_xlfn.${upper}`;
  if (WORKSHEET_LATER.has(upper)) return `_xlfn._xlws.${upper}`;
  return name;
}
