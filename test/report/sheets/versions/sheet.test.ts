import type { Rubric } from "../../../../src/appraisal/rubric/types";
import { rubricFingerprint } from "../../../../src/report/fingerprint";
import { contextOf } from "../../../../src/report/sheets/context";
import { readVersions } from "../../../../src/report/sheets/versions/read";
import { versionsSheet } from "../../../../src/report/sheets/versions/sheet";
import { rubricOfVersion, withVersion, type RubricVersion } from "../../../../src/report/sheets/versions/version";
import { workedExample } from "../../../appraisal/worked-example";
import { gridOfPlan } from "../../plan-grid";
import { reportOf } from "../../report-of";

const example = workedExample();
const kept = (rubric: Rubric, fingerprint: string, before: readonly RubricVersion[] = []) => withVersion(before, rubric, fingerprint, "2026-06-01 09:30:00");
const again = (versions: readonly RubricVersion[]) => readVersions(gridOfPlan(versionsSheet(contextOf({ ...reportOf(example), versions }, "zh-CN")))).versions;

test("a rubric of any length comes back word for word, whatever stands in it", async () => {
  const long: Rubric = { ...example.rubric, name: `=1+1\n${"\u{1F600}客".repeat(20_000)}` };
  const fingerprint = await rubricFingerprint(long);
  const versions = again(kept(long, fingerprint));
  expect(versions).toEqual(kept(long, fingerprint));
  expect(await rubricOfVersion(versions, fingerprint)).toEqual(long);
});

test("each is kept once, with the time of its first run; an edited one is no record", async () => {
  const fingerprint = await rubricFingerprint(example.rubric);
  const other = { ...example.rubric, name: "另一版" };
  const both = kept(other, await rubricFingerprint(other), kept(example.rubric, fingerprint));
  expect(both).toHaveLength(2);
  expect(withVersion(both, example.rubric, fingerprint, "2026-07-01 00:00:00")).toEqual(both);
  const edited = both.map((version) => ({ ...version, text: version.text.replace("另一版", "改过的") }));
  expect(await rubricOfVersion(edited, both[1]!.fingerprint)).toBeNull();
  expect(await rubricOfVersion(both, "000000000000")).toBeNull();
});

test("the sheet is hidden and says where the log ended", () => {
  const log = [{ entry: 7, chain: "0123456789ab", time: "", action: "", period: "", rubricFingerprint: "", dataFingerprint: "", heads: 1, bonusTotal: 1, remark: "" }];
  const sheet = versionsSheet(contextOf({ ...reportOf(example), log }, "en"));
  expect(sheet.visible).toBe(false);
  expect(readVersions(gridOfPlan(sheet)).logHead).toEqual({ entry: 7, chain: "0123456789ab" });
  expect(readVersions(undefined)).toEqual({ versions: [], logHead: null });
});
