import { Field } from "@fluentui/react-components";
import type { Standings } from "../../../appraisal/appraise";
import { insightPhrasesOf } from "../../../locale/insight";
import { Choice } from "../../parts/choice";
import { useWords } from "../../use-pane";

export interface PersonChoiceProps {
  readonly label: string;
  readonly appraisal: Standings;
  /** Whom to choose from; indices into the table's agents. */
  readonly agents: readonly number[];
  readonly value: number;
  readonly onChoose: (agent: number) => void;
}

/** One of several ranked agents, each with the rank. */
export function PersonChoice({ label, appraisal: { table, ranking }, agents, value, onChoose }: PersonChoiceProps) {
  const { locale } = useWords();
  const { person } = insightPhrasesOf(locale);
  return (
    <Field label={label} size="small" orientation="horizontal">
      <Choice size="small" value={String(value)} onChange={(_, { value: chosen }) => onChoose(Number(chosen))}>
        {agents.map((agent) => (
          <option key={agent} value={agent}>
            {person({ rank: String(ranking.rank[agent]), agent: table.agents[agent]!.agent })}
          </option>
        ))}
      </Choice>
    </Field>
  );
}

/** The ranked agents, pool by pool, best first; of pools in which there is somebody to compare with. */
export function rankedTogether({ ranking }: Standings): number[][] {
  return ranking.pools.map(({ sorted }) => [...sorted]).filter((sorted) => sorted.length > 1);
}

/**
 * Whom an agent is ranked with, best first.
 *
 * @param pools as of `rankedTogether`
 */
export function rivalsOf(pools: readonly (readonly number[])[], agent: number | undefined): number[] {
  return pools.find((pool) => agent !== undefined && pool.includes(agent))?.filter((other) => other !== agent) ?? [];
}
