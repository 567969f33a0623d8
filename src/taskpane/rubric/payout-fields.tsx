import { editRubric } from "../../actions/actions";
import { readBetween, writeBetween } from "../../appraisal/rubric/cells/between";
import type { Path } from "../../appraisal/rubric/path";
import type { Payout } from "../../appraisal/rubric/types";
import { ChoiceField, NumberField } from "./fields";
import { freshPayout } from "./fresh";
import { NotationField, said } from "./notation-field";
import { betweenReading } from "./readings";
import { useEditor, useMetrics } from "./use-editor";

type Kind = "none" | "fixed" | "coefficient" | "perScore" | "between";

/** What a tier pays: of which kind, and how much. */
export function PayoutFields({ payout, path }: { readonly payout: Payout | undefined; readonly path: Path }) {
  const { context, rubric } = useEditor();
  return (
    <>
      <ChoiceField path={path} label={rubric.payout} value={payout === undefined ? "none" : (Object.keys(payout)[0] as Kind)} options={rubric.payouts} onChoose={(kind) => editRubric(context, path, freshPayout(kind))} />
      <Amount payout={payout} path={path} />
    </>
  );
}

function Amount({ payout, path }: { readonly payout: Payout | undefined; readonly path: Path }) {
  const { rubric } = useEditor();
  const { reading } = useMetrics();
  if (payout === undefined) return null;
  if ("fixed" in payout) return <NumberField path={[...path, "fixed"]} label={rubric.amount} value={payout.fixed} kind="money" />;
  if ("coefficient" in payout) return <NumberField path={[...path, "coefficient"]} label={rubric.amount} value={payout.coefficient} kind="number" />;
  if ("perScore" in payout) return <NumberField path={[...path, "perScore"]} label={rubric.amount} value={payout.perScore} kind="number" />;
  return <NotationField path={[...path, "between"]} label={rubric.amount} text={writeBetween(payout.between)} read={(text) => said(readBetween(text))} reading={betweenReading(payout.between, reading)} example={rubric.betweenExample} />;
}
