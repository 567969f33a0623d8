import { readRubric } from "../../../src/appraisal/rubric/read";
import type { SheetReading } from "../../../src/intake/sheet-reading";
import { unreadHeaders } from "../../../src/taskpane/rubric/unread-headers";
import { loadTemplate } from "../../../src/templates";

const { rubric } = readRubric(loadTemplate("team", "zh-CN"));
const sheet = (role: SheetReading["role"], ...headers: string[]) => ({ role, headers }) as unknown as SheetReading;

test("headers that the rubric reads nowhere, each once; sheets that are not read have none to offer", () => {
  const known = rubric!.metrics.find(({ column }) => column !== undefined)!.column![0]!;
  expect(unreadHeaders([sheet("export", "旺旺昵称", known, "退款笔数", ""), sheet("roster", "工号", "入职日期", "退款笔数"), sheet("ignored", "别的")], rubric!)).toEqual(["退款笔数", "入职日期"]);
});
