import { headerOf } from "../../appraisal/rubric/cells/columns";
import type { CellsCodes } from "../../appraisal/rubric/cells/issues";
import { allWords, writeWord, type VocabularyName, type WordOf } from "../../appraisal/rubric/cells/words";
import type { Wording } from "../wording";

const column = (table: string, name: string) => `"${headerOf(table, name, "en")}"`;
const words = (name: string) => allWords(name as VocabularyName, "en").join(", ");
const tables: Readonly<Record<string, string>> = { metrics: "table of metrics (KpiMetrics)", criteria: "table of criteria (KpiCriteria)", tiers: "table of tiers (KpiTiers)", settings: "table of settings (KpiSettings)" };

export const cells: Wording<CellsCodes> = {
  "cells-table-missing": ({ table }) => `The rubric has no ${tables[table]}. Do not delete it or change its headers; if it is lost, create the rubric sheet from a template again.`,
  "cells-error-value": ({ text }) =>
    text === "#FORMULA!" ? "The cell is a formula saved without its result and cannot be read. Open the file in Excel, let it calculate and save, or type the content." : `The cell holds the error ${text} and cannot be read. Mend the formula, or type the content.`,
  "cells-column-unknown": ({ table, header }) => `The ${tables[table]} has no column "${header}". Give the column its former header back; for notes of your own use a column "Note".`,
  "cells-column-missing": ({ table, column: name }) => `The ${tables[table]} lacks the column ${column(table, name)}. Add it.`,
  "cells-column-twice": ({ table, column: name }) => `The ${tables[table]} has two columns ${column(table, name)}. Keep one.`,
  "cells-posts-unmatched": ({ posts }) => `No scorecard has exactly the posts "${posts}". Write them as in the table of criteria, or leave the cell empty for all posts.`,
  "cells-setting-unknown": ({ key }) => `There is no setting "${key}". Give it its former name back, or delete the row.`,
  "cells-setting-twice": ({ key }) => `The setting "${key}" is there twice. Keep one row.`,
  "cells-setting-of-post": ({ key }) => `"${key}" holds for the whole rubric and cannot be set by post. Leave the post empty; only bonus and commission can differ.`,
  "cells-setting-unreadable": ({ key, text }) => `The value "${text}" of "${key}" cannot be read. Write it as the note beside it shows.`,
  "cells-bonus-none-but-filled": ({ key }) => `The bonus is set to none, yet "${key}" has a value. Clear one of them.`,
  "cells-alternative-first": () => "This row has a condition, but there is no criterion above it. Move it under its criterion; if it is a criterion itself, clear the condition.",
  "cells-alternative-elsewhere": ({ metric, above }) => `This row is a condition of "${metric}" but stands under the criterion "${above}". Move it under "${metric}"; to read another metric, use the column "${headerOf("criteria", "use", "en")}".`,
  "cells-payout-twice": ({ table, column: name, other }) => `Both ${column(table, other)} and ${column(table, name)} are filled in, but a tier has one payout. Clear one of them.`,

  "cells-word-unknown": ({ table, column: name, text, words: vocabulary }) => `"${text}" is not known in ${column(table, name)}. Use one of: ${words(vocabulary)}.`,
  "cells-number-unreadable": ({ table, column: name, text }) => `"${text}" in ${column(table, name)} is not a number. Write a number such as 95, 95% or 15000.`,
  "cells-rate-above-one": ({ text, percent }) => `This metric is a rate, so ${text} means ${text} times 100%. If a percentage is meant, write ${percent}.`,
  "cells-metric-ambiguous": ({ name, keys }) => `Several metrics are called "${name}". Write the key of the one you mean: ${keys}.`,
  "cells-unused": ({ table, column: name, rule }) => `The rule "${writeWord("rules", rule as WordOf<"rules">, "en")}" does not use ${column(table, name)}, so this cell has no effect. Clear it, or choose another rule.`,
  "cells-use-without-condition": () => "A criterion without a condition cannot read another metric, so this cell has no effect. Change the criterion, or add a row with a condition under it.",
  "cells-alternative-unused": ({ table, column: name }) => `A row with a condition takes ${column(table, name)} from the criterion above, so this cell has no effect. Clear it.`,
  "cells-direction-contradicts": ({ direction }) => `The direction contradicts the rule, by which ${writeWord("directions", direction as WordOf<"directions">, "en")}. Change it, or clear it to follow the rule.`,
  "cells-option-unknown": ({ item }) => `"${item}" is not known. Use: inverse, by percentile, ≤3 agents:200 (the target for a group of at most 3).`,
  "cells-ratio-unreadable": ({ text }) => `"${text}" is not one metric divided by another. Write it like Buyers/Enquiries.`,
  "cells-gate-unreadable": ({ n, item }) => `Condition ${n}, "${item}", cannot be read. Write it like Satisfaction≥95%, Complaints=0 or Received≥0.9×group mean, separated by semicolons.`,
  "cells-condition-unreadable": ({ text }) => `The condition "${text}" cannot be read. Compare one metric with one number, such as Ratings≤50.`,
  "cells-step-unreadable": ({ n, item }) => `Commission step ${n}, "${item}", cannot be read. Write the steps like >0:0.1%; >20000:0.35%.`,
  "cells-between-unreadable": ({ text }) => `"${text}" cannot be read. Write two pairs of score and money, such as 80:500; 100:1500.`,
  "cells-per-unit-unreadable": ({ text }) => `"${text}" cannot be read. Write it like -2 per 1% below or -5 per 1 beyond; add (pro rata) if parts of a unit count too.`,
  "cells-per-unit-baseline": ({ text }) => `"${text}" does not say where it begins. Write the line, such as 98%, into the column "Target".`,

  "band-unreadable": ({ n, item }) => `Band ${n}, "${item}", cannot be read. Write it like ≥60%:90, points behind the colon, bands separated by semicolons, and else:60 at the end.`,
  "band-tangled": ({ n, item }) => `Band ${n}, "${item}", and another one cover each other, so it is unclear which counts. Use only ≥ (or only ≤), such as ≥65%:100; ≥60%:90; else:60.`,
  "band-otherwise-missing": () => "It does not say how many points there are when no band is reached. Add a last band such as else:0.",
  "band-otherwise-twice": ({ n, item }) => `Band ${n}, "${item}", is one too many: the others cover every value, or "else" is there twice. Delete one.`,
  "band-empty-range": ({ n, item, reading }) => `Band ${n}, "${item}", begins above its own end, so no value is in it; it was read as "${reading}". Check and rewrite it.`,
  "band-impossible-range": ({ n, item }) => `Band ${n}, "${item}", begins above its own end, and the other bands do not show what was meant. Rewrite it like ≥50%:80.`,
  "band-edge": ({ n, item, at, points, reading }) => `The edge of band ${n}, "${item}", was read as "${reading}": a value of exactly ${at} gets ${points} points. If that is not meant, move the edge.`,
  "band-gap": ({ from, to, points }) => `No band covers the values between ${from} and ${to}; they were given ${points} points. Check that the bands meet.`,
  "band-overlap": ({ n, item, from, to, points }) => `Band ${n}, "${item}", overlaps its neighbour from ${from} to ${to}; these values were given ${points} points. Check the edges.`,
  "tier-score-unreadable": ({ text }) => `"${text}" is not a score. Write the lowest score of the tier, such as 90.`,
  "tier-score-edge": ({ at }) => `A tier begins at its score, so this was read as ≥${at}: exactly ${at} is enough. If that is not meant, raise it slightly, such as ${at}.01.`,
  "tier-score-gap": ({ from, to, reading }) => `Scores have decimals, and no tier covers those between ${from} and ${to} (such as ${from}.5); they fall to this tier${reading === "" ? "" : `, read as ${reading}`}. Check it, or write only the lowest score.`,
  "tier-score-overlap": ({ from, to, reading }) => `Scores from ${from} to ${to} belong to the better tier as well and go there${reading === "" ? "" : `; this tier was read as ${reading}`}. Check it, or write only the lowest score.`,
};
