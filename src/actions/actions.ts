/** Every intent of the people at the computer, by name: the pane's buttons and those of the ribbon share them. */
export { askToClose, closeMonth, lookAhead, publish, restore } from "./publish";
export { chooseBudget, chooseCards, chooseColumn, choosePeriod, dismiss, showStep } from "./choices";
export { cancel } from "./context";
export { goTo } from "./go-to";
export { showLiveSheet } from "./live";
export { payroll, shareCards } from "./hand-out";
export { bindNickname } from "./nickname";
export { begin, endUnfinished } from "./recovery";
export { refresh } from "./refresh";
export { discardDraft, editRubric, exportRubric, importRubric, keepDraft, keepOwnRubric, keepTyped, moveEntry, saveRubric, takeTemplate, undoEdit } from "./rubric";
export { loadSample } from "./sample";
export { scoreNow } from "./score";
