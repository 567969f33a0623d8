import type { Appraisal } from "../../src/appraisal/appraise";
import { placesOnTabs, tableAlone, type ReportInput } from "../../src/report/report-input";

/** An appraisal made in a test, as a report is made of it. */
export function reportOf(appraisal: Appraisal, given: Partial<ReportInput> = {}): ReportInput {
  return {
    appraisal,
    intake: tableAlone(appraisal.table),
    issues: appraisal.issues,
    issuePlaces: placesOnTabs([]),
    rubricInBook: null,
    cards: [],
    earlier: { history: [] },
    log: [],
    versions: [],
    now: "2026-06-01T09:30:00",
    fingerprints: { rubric: "3f0c9a12be77", data: "81d2e07b5c4f" },
    ...given,
  };
}
