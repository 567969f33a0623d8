import { readRubric } from "../../../appraisal/rubric/read";
import type { Rubric } from "../../../appraisal/rubric/types";
import { fingerprint, rubricText } from "../../fingerprint";

/** A rubric that was published, word for word. */
export interface RubricVersion {
  readonly fingerprint: string;
  /** When it was first published. */
  readonly time: string;
  /** The text its fingerprint is of. */
  readonly text: string;
}

/**
 * The versions with a rubric among them; one that is known keeps the time of its first run.
 *
 * @example withVersion(readVersions(grid).versions, rubric, "3f0c9a12be77", "2026-06-01 09:30:00").at(-1)?.fingerprint
 */
export function withVersion(versions: readonly RubricVersion[], rubric: Rubric, ofRubric: string, time: string): RubricVersion[] {
  const text = rubricText(rubric);
  // One that somebody has edited is no record of anything: what is published now replaces it.
  const others = versions.filter((version) => version.fingerprint !== ofRubric);
  const known = versions.find((version) => version.fingerprint === ofRubric);
  return known?.text === text ? [...versions] : [...others, { fingerprint: ofRubric, time: known?.time ?? time, text }];
}

/**
 * The rubric of a fingerprint.
 *
 * @returns null where it is not kept, or not as it was
 * @example await rubricOfVersion(versions, row.rubricFingerprint)
 */
export async function rubricOfVersion(versions: readonly RubricVersion[], wanted: string): Promise<Rubric | null> {
  const version = versions.find((candidate) => candidate.fingerprint === wanted);
  if (version === undefined || (await fingerprint(version.text)) !== wanted) return null;
  return readRubric(JSON.parse(version.text)).rubric;
}
