/** Entry of the workbench: the grid, and beside it the add-in as it is deployed, over one open workbook. */
import { openLive } from "../book/file/live/open";
import { cellName } from "../book/grid";
import { localeOf } from "../locale/locale";
import { AddIn } from "./add-in";
import { lineOver } from "./desk";
import { registerFunctions } from "./grid/functions";
import { Grid } from "./grid/grid";

/** Milliseconds after the add-in's last request before the grid follows: a run is many requests. */
const SETTLED = 250;

async function start(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const locale = localeOf(asked.get("locale") ?? navigator.language);
  const name = "sample-month.xlsx";
  const bytes = new Uint8Array(await (await fetch(`assets/${name}`)).arrayBuffer());
  const book = (await openLive(bytes, name)).workbook!;
  const line = lineOver(book, (event) => addIn.push(event));
  const { session } = line.host;
  const grid = await Grid.in("grid", locale, {
    onEdit: (sheet, { top, left, bottom, right }) => session.changed(book.sheets.find(({ id }) => id === sheet)!, `${cellName(top, left)}:${cellName(bottom, right)}`, "person"),
    onStructure: () => undefined,
    onCalculated: () => undefined,
    onSelect: (sheet, range) => void (session.selection = { sheet, range }),
  });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const send = async (body: string, flags: number): Promise<string> => {
    const answer = await line.send(body, flags);
    if (session.takeTouched().length > 0) {
      clearTimeout(waiting);
      waiting = setTimeout(() => grid.show(book), SETTLED);
    }
    return answer;
  };
  const addIn = new AddIn(document.querySelector<HTMLElement>("#add-in")!, { page: "taskpane.html", title: "金牌考核 Jinpai", locale, documentUrl: `${location.origin}/${book.name}`, send });
  grid.show(book);
  registerFunctions(grid.api, "KPI", await (await fetch("functions.json")).json(), (id, given) => addIn.call(id, given));
  Object.assign(window, { workbench: { book, line, addIn, grid } });
}

void start();
