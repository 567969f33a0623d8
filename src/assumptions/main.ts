/** The page that puts our assumptions to the Excel it is opened in. For those who develop the add-in: in English only. */
import type { Answer, Check } from "./check";
import { CHECKS, HAND_CHECKS } from "./checks";
import expected from "./expected.json";
import { fileOf, runChecks, type Answers } from "./run";

const EXPECTED: Answers = expected;

const button = document.querySelector("button")!;
const rows = new Map(CHECKS.map((check) => [check.number, rowFor(check.number, check.title)]));
for (const { number, title, how } of HAND_CHECKS) tell(rowFor(number, title), "by hand", how);
button.addEventListener("click", () => void run());
void Office.onReady(() => (button.disabled = false));

async function run(): Promise<void> {
  button.disabled = true;
  for (const row of rows.values()) tell(row, "waiting", "");
  try {
    offer(fileOf(await runChecks(CHECKS, (check, answer) => judge(rows.get(check.number)!, check, answer))));
  } catch (failed) {
    document.querySelector("output")!.textContent = `Stopped: ${String(failed)}`;
  }
  button.disabled = false;
}

function judge(row: HTMLTableRowElement, { number }: Check, answer: Answer): void {
  const [given, ours] = [JSON.stringify(answer), JSON.stringify(EXPECTED[number])];
  if (given === ours) tell(row, "as expected", given);
  else tell(row, "differs", `Excel: ${given}\nour host: ${ours ?? "nothing yet"}`);
}

function rowFor(number: number, title: string): HTMLTableRowElement {
  const row = document.querySelector("tbody")!.insertRow();
  for (const text of [String(number), title, "", ""]) row.insertCell().textContent = text;
  return row;
}

function tell(row: HTMLTableRowElement, verdict: string, detail: string): void {
  row.className = verdict.replaceAll(" ", "-");
  row.cells[2].textContent = verdict;
  row.cells[3].textContent = detail;
}

/** As a file, and as a text to copy: not every Excel lets a page save. */
function offer(file: string): void {
  const [output, text, link] = [document.querySelector("output")!, document.querySelector("textarea")!, document.querySelector("a")!];
  output.textContent = `${document.querySelectorAll("tr.as-expected").length} as expected, ${document.querySelectorAll("tr.differs").length} differ.`;
  text.value = file;
  text.hidden = false;
  link.href = `data:application/json;charset=utf-8,${encodeURIComponent(file)}`;
  link.hidden = false;
}
