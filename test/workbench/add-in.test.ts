/** @jest-environment jsdom */
import { AddIn } from "../../src/workbench/add-in";

const PAGE = "https://localhost:3001/taskpane.html";

/** What the client says first: it asks where it is. */
const FIRST = JSON.stringify({ _messageType: 0, _actionType: 0, _actionName: "ContextActivationManager_getAppContextAsync", _conversationId: "c", _correlationId: 1, _data: {} });

function opened(): { addIn: AddIn; frame: Window; sent: { message: string; to: string }[]; say: (origin: string) => void } {
  document.body.replaceChildren();
  const addIn = new AddIn(document.body, { page: PAGE, title: "金牌考核", locale: "zh-CN", onLeave: () => undefined });
  const frame = document.querySelector("iframe")!.contentWindow!;
  const sent: { message: string; to: string }[] = [];
  jest.spyOn(frame, "postMessage").mockImplementation(((message: string, to: string) => void sent.push({ message, to })) as typeof postMessage);
  return { addIn, frame, sent, say: (origin) => void window.dispatchEvent(new MessageEvent("message", { source: frame, origin, data: FIRST })) };
}

const may = { url: "https://localhost:3000/五月.xlsx", send: () => Promise.resolve("") };

test("what it says before there is a workbook is answered when there is one, to its own address only", () => {
  const { addIn, sent, say } = opened();
  say("https://localhost:3001");
  expect(sent).toEqual([]);
  addIn.connect(may);
  expect(sent.map(({ to }) => to)).toEqual(["https://localhost:3001"]);
  expect(sent[0]!.message).toContain("五月.xlsx");
});

test("a page of another address in its frame is not heard, and nobody is once it is closed", () => {
  const { addIn, sent, say } = opened();
  addIn.connect(may);
  say("https://example.com");
  expect(sent).toEqual([]);
  say("https://localhost:3001");
  expect(sent).toHaveLength(1);
  addIn.close();
  say("https://localhost:3001");
  expect(sent).toHaveLength(1);
});
