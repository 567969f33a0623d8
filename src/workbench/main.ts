import { openBook } from "../book/file/open";
import { liveWorkbook } from "../book/model/live/grids";
import { ExcelHost } from "../host/host";
import { Line } from "../host/line";
import { AddIn } from "./add-in";

async function start(): Promise<void> {
  const bytes = new Uint8Array(await (await fetch("assets/sample-month.xlsx")).arrayBuffer());
  const { grids } = await openBook(bytes, "sample-month.xlsx");
  const book = liveWorkbook(grids);
  const line = new Line(new ExcelHost(book, { onEvent: (event) => addIn.push(event) }));
  const addIn = new AddIn(document.querySelector<HTMLElement>("#add-in")!, { page: "taskpane.html", title: "金牌考核 Jinpai", locale: "zh-CN", documentUrl: `${location.origin}/${book.name}`, send: (body, flags) => line.send(body, flags) });
  Object.assign(window, { workbench: { book, line, addIn } });
}

void start();
