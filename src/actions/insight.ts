/** The intents of the step that leads with the appraisal, by name; they are loaded with it. */
export { adoptRubric, moveWeight, takeBack } from "./adopt";
export { addDisputes, course, undisputed, verify } from "./check";
export { writeSheets } from "./lead";
export { writeCertificates, writeCoaching, writeReview } from "./lead-sheets";
export { arrangeScenarios, keepScenario, removeScenario, renameScenario } from "./scenarios";
