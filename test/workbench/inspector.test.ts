import { recordOf } from "../../src/workbench/inspector";

test("a batch is told by its calls, its bytes and its error", () => {
  const action = (Name: string) => ({ Id: 1, ActionType: 3, Name, ObjectPathId: 1 });
  const body = JSON.stringify({ AutoKeepReference: false, Actions: [action(""), action("Add"), action("Clear"), action("Add")], ObjectPaths: {} });
  const answer = JSON.stringify({ Results: [], Error: { Code: "AccessDenied", Message: "评分排名", Location: "Worksheet.Delete", HttpStatusCode: 403, ActionIndex: 0 } });
  expect(recordOf(body, answer, 12.5)).toEqual({
    actions: [{ name: "Add", times: 2 }, { name: "Clear", times: 1 }],
    sent: body.length,
    // Chinese letters take three bytes each.
    received: answer.length + 8,
    milliseconds: 12.5,
    error: "AccessDenied Worksheet.Delete",
  });
});
