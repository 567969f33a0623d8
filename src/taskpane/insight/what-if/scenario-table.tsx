import { Button, Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { renameScenario } from "../../../actions/insight";
import type { Appraisal } from "../../../appraisal/appraise";
import type { Comparison } from "../../../appraisal/what-if/comparison";
import { TONES } from "../../../book/palette";
import { formatChange, formatMoney, formatNumber } from "../../../locale/format";
import { insightPhrasesOf, whatIfPhrasesOf } from "../../../locale/insight";
import { tierTones } from "../../../report/sheets/layout/tier-tones";
import { figuresOf } from "../../parts/figures";
import { useWords } from "../../use-pane";
import { moveCounts } from "../parts/move-counts";
import { nameProblem } from "./scenario-name";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  tier: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, textAlign: "right", padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} 0`, borderTopWidth: "3px", borderTopStyle: "solid", borderTopColor: "transparent", maxWidth: "64px", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  name: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, paddingTop: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  caption: { display: "block", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums", padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} 0`, verticalAlign: "top", whiteSpace: "nowrap" },
  changed: { fontWeight: tokens.fontWeightSemibold },
  wrong: { color: tokens.colorStatusWarningForeground1 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  input: { minWidth: 0, width: "100%" },
  rename: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** A rubric in a line of the table: what it does beside the one in force. */
export interface ScenarioRow {
  readonly key: string;
  readonly name: string;
  /** null where it cannot be compared; `problem` says why. */
  readonly comparison: Comparison | null;
  readonly problem: string | null;
  /** What can be done with a scenario that is kept; `onUse` is null where it does not fit. */
  readonly kept?: { readonly onUse: (() => void) | null; readonly onRemove: () => void };
}

/** Heads by tier, money and moves of several rubrics, one below the other. */
export function ScenarioTable({ inForce, rows, names }: { readonly inForce: Appraisal; readonly rows: readonly ScenarioRow[]; readonly names: readonly string[] }) {
  const { locale } = useWords();
  const styles = useStyles();
  const { now, bonus } = insightPhrasesOf(locale);
  const { scenarios } = whatIfPhrasesOf(locale);
  const today = figuresOf(inForce);
  const tones = tierTones(inForce.rubric);
  const compared = rows.flatMap(({ comparison }) => (comparison === null ? [] : [comparison]));
  const tiers = [...new Set([...today.tiers.map(({ tier }) => tier), ...compared.flatMap((each) => each.tiers.map(({ tier }) => tier))])];
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={scenarios}>
        <thead>
          <tr>
            {tiers.map((tier) => (
              <th key={tier} scope="col" className={styles.tier} title={tier} style={{ borderTopColor: `#${TONES[tones.get(tier) ?? "neutral"].solid}` }}>
                {tier}
              </th>
            ))}
            <th scope="col" className={styles.tier}>{bonus}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={tiers.length + 1} className={styles.name}>{now}</th>
          </tr>
          <tr>
            {tiers.map((tier) => (
              <td key={tier} className={styles.number}>{formatNumber(today.tiers.find((each) => each.tier === tier)?.heads ?? 0)}</td>
            ))}
            <td className={styles.number}>{formatMoney(today.bonus)}</td>
          </tr>
        </tbody>
        {rows.map((row) => (
          <RowGroup key={row.key} row={row} tiers={tiers} names={names} />
        ))}
      </table>
    </div>
  );
}

function RowGroup({ row: { name, comparison, problem, kept }, tiers, names }: { readonly row: ScenarioRow; readonly tiers: readonly string[]; readonly names: readonly string[] }) {
  const { locale } = useWords();
  const styles = useStyles();
  const [renaming, setRenaming] = useState(false);
  const { moved } = insightPhrasesOf(locale);
  const words = whatIfPhrasesOf(locale);
  const columns = tiers.length + 1;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns} className={styles.name}>
          {renaming ? <Rename name={name} names={names} onDone={() => setRenaming(false)} /> : name}
          {problem !== null && <span className={mergeClasses(styles.caption, styles.wrong)}>{problem}</span>}
          {comparison !== null && <span className={styles.caption}>{moved(moveCounts(comparison))}</span>}
        </th>
      </tr>
      {comparison !== null && <Figures comparison={comparison} tiers={tiers} />}
      {kept !== undefined && !renaming && (
        <tr>
          <td colSpan={columns}>
            <div className={styles.actions}>
              <Button size="small" disabled={kept.onUse === null} aria-label={words.use(name)} onClick={() => kept.onUse?.()}>
                {words.actions.use}
              </Button>
              <Button size="small" appearance="subtle" aria-label={words.rename(name)} onClick={() => setRenaming(true)}>
                {words.actions.rename}
              </Button>
              <Button size="small" appearance="subtle" aria-label={words.remove(name)} onClick={kept.onRemove}>
                {words.actions.remove}
              </Button>
            </div>
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Figures({ comparison: { tiers: counts, bonus }, tiers }: { readonly comparison: Comparison; readonly tiers: readonly string[] }) {
  const styles = useStyles();
  return (
    <tr>
      {tiers.map((tier) => {
        const { before, after } = counts.find((count) => count.tier === tier) ?? { before: 0, after: 0 };
        return (
          <td key={tier} className={mergeClasses(styles.number, before !== after && styles.changed)}>
            {formatNumber(after)}
          </td>
        );
      })}
      <td className={mergeClasses(styles.number, bonus.change !== 0 && styles.changed)}>
        {formatMoney(bonus.after)}
        {bonus.change !== 0 && <span className={styles.caption}>{formatChange(bonus.change)}</span>}
      </td>
    </tr>
  );
}

function Rename({ name, names, onDone }: { readonly name: string; readonly names: readonly string[]; readonly onDone: () => void }) {
  const { context, locale } = useWords();
  const styles = useStyles();
  const words = whatIfPhrasesOf(locale);
  const [next, setNext] = useState(name);
  const problem = nameProblem(next, names.filter((other) => other !== name), words);
  return (
    <form
      className={styles.rename}
      onKeyDown={({ key }) => key === "Escape" && onDone()}
      onSubmit={(event) => {
        event.preventDefault();
        if (problem !== null) return;
        onDone();
        void renameScenario(context, name, next.trim());
      }}
    >
      <Field size="small" {...(problem !== null && { validationMessage: problem, validationState: "error" as const })}>
        <Input size="small" autoFocus className={styles.input} aria-label={words.rename(name)} value={next} onChange={(_, { value }) => setNext(value)} />
      </Field>
      <div className={styles.actions}>
        <Button size="small" type="submit" disabled={problem !== null}>
          {words.actions.done}
        </Button>
        <Button size="small" appearance="subtle" onClick={onDone}>
          {words.actions.cancel}
        </Button>
      </div>
    </form>
  );
}
