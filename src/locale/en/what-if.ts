import type { ScenarioCodes } from "../../appraisal/what-if/scenarios";
import type { Wording } from "../wording";

export const whatIf: Wording<ScenarioCodes> = {
  "not-scenarios": ({ place }) => `This is no file of scenarios${place === "" ? "" : `: what stands at ${place} does not belong there`}. Check the file, or save the scenarios anew.`,
  "scenario-twice": ({ name }) => `Two scenarios are called "${name}". Rename one of them.`,
  "scenario-place-unknown": ({ name, place }) => `Scenario "${name}" changes ${place}, which this rubric does not have: it was not tried. Check whether criteria or tiers were added or removed since, or make the scenario anew.`,
};
