/** Who may import whom. Data flows one way: book -> intake -> appraisal -> report -> book. */
import { join } from "node:path";
import { cycles, importsOf, readTree, violations, type Rule, type Tree } from "./checker";

const RULES: readonly Rule[] = [
  // The pure core: scoring knows neither workbooks nor wording.
  { room: "src/appraisal" },
  // A rubric file's shape is checked with zod, and nowhere else is it needed.
  { room: "src/appraisal/rubric/schema", mayImport: ["src/appraisal"], packages: ["zod/mini"] },
  // So is that of kept scenarios.
  { room: "src/appraisal/what-if/scenarios", mayImport: ["src/appraisal"], packages: ["zod/mini"] },
  // The nearest weights for a wish are found by linear programming.
  { room: "src/appraisal/weights/nearest", mayImport: ["src/appraisal"], packages: ["yalps"] },
  // What a workbook is to us. It says what is wrong as issues, and carries out plans it knows the shape of.
  { room: "src/book", mayImport: ["src/appraisal/issue"], mayImportTypesOf: ["src/appraisal/rubric/types", "src/report/plan"] },
  // The one workbook of every host: no host is known to it.
  { room: "src/book/model", mayImport: ["src/book/grid", "src/book/palette", "src/book/paper", "src/book/chart-look"], mayImportTypesOf: ["src/report/plan"] },
  // A workbook in memory behind the port, for pages without Excel and for tests.
  { room: "src/book/memory", mayImport: ["src/book", "src/appraisal/issue"] },
  // The only room that opens and writes files, so the only one that knows their libraries.
  { room: "src/book/file", mayImport: ["src/book", "src/appraisal/issue"], mayImportTypesOf: ["src/report/plan"], packages: ["@cj-tech-master/excelts", "fflate", "papaparse"] },
  // The port inside Excel, the only room that names Office.js. Storage and addresses are the browser's and ours.
  { room: "src/book/excel", mayImport: ["src/book/model", "src/book/grid", "src/book/palette", "src/book/port", "src/book/refusal", "src/book/user-cell-issues", "src/appraisal/issue"], mayImportTypesOf: ["src/book/paper", "src/report/plan"] },
  // Excel's side of the wire, over the live model. It knows nothing of what is written through it.
  { room: "src/host", mayImport: ["src/book/model", "src/book/grid"], mayImportTypesOf: ["src/book/paper"] },
  // From grids of cells to the metric table: never to a file, never to wording.
  { room: "src/intake", mayImport: ["src/appraisal", "src/book/grid"] },
  // From an appraisal to what is published; grids and plans only as plain data.
  { room: "src/report", mayImport: ["src/appraisal", "src/locale", "src/book/grid"], mayImportTypesOf: ["src/book", "src/intake"] },
  // Wording: from other rooms the codes it words, as types; from the core also numbers and the words of cells.
  { room: "src/locale", mayImport: ["src/appraisal"], mayImportTypesOf: ["src/book/file/codes", "src/book/user-cell-issues", "src/book/excel/codes", "src/intake", "src/cli/codes", "src/functions/codes", "src/report/codes", "src/report/plan", "src/actions/state"] },
  // Rubrics to start from: data, checked by the core when they are used.
  { room: "src/templates", mayImportTypesOf: ["src/appraisal"] },
  // The one way through the rooms, which the command line, the pane and the functions start.
  { room: "src/pipeline", mayImport: ["src/appraisal", "src/intake"], mayImportTypesOf: ["src/book"] },
  // What a run hands on: the plan of what is written, files for agents and for payroll. Whoever asks, it is made here.
  { room: "src/publication", mayImport: ["src/appraisal", "src/book", "src/locale", "src/report"], mayImportTypesOf: ["src/pipeline"] },
  // Every intent of the people at the computer, over a port and a state; no picture of it, and no host.
  { room: "src/actions", mayImport: ["src/appraisal", "src/book/grid", "src/book/model", "src/book/port", "src/book/refusal", "src/book/file/text/json", "src/intake", "src/locale", "src/pipeline", "src/publication", "src/report", "src/templates"] },
  // Shows the state and starts actions. It computes nothing and knows no host.
  {
    room: "src/taskpane",
    mayImport: ["src/actions", "src/appraisal", "src/book/grid", "src/book/model", "src/book/palette", "src/book/port", "src/intake", "src/locale", "src/report", "src/templates"],
    mayImportTypesOf: ["src/pipeline"],
    packages: ["react", "react-dom", "@fluentui/react-components", "@fluentui/react-icons"],
  },
  // Opens the pane inside Excel: the one place where pane, port and ribbon meet.
  { room: "src/taskpane/main", mayImport: ["src/taskpane", "src/actions", "src/book/excel", "src/commands"] },
  // Opens the pane without Excel.
  { room: "src/taskpane/dev", mayImport: ["src/taskpane", "src/book/memory", "src/book/port"] },
  // Plays Excel in a page: the host over a live workbook, and the add-in in a frame, of which it knows nothing.
  {
    room: "src/workbench",
    mayImport: ["src/host", "src/book", "src/locale", "src/appraisal/issue"],
    mayImportTypesOf: ["src/appraisal/rubric/types"],
    packages: ["@univerjs", "echarts", "react", "react-dom"],
  },
  // The ribbon's commands and their names: what they do is handed to them.
  { room: "src/commands" },
  // Puts what we take for granted to an Excel: nothing but Office.js, and of the product nothing.
  { room: "src/assumptions" },
  // Custom functions: argument checks around the core, and what the sheets say.
  { room: "src/functions", mayImport: ["src/appraisal", "src/intake/cells", "src/intake/agent-cell", "src/report", "src/locale"] },
  // Starts the pipeline and shows what comes back. The only room that touches the disk.
  {
    room: "src/cli",
    mayImport: ["src/appraisal", "src/book", "src/intake", "src/locale", "src/pipeline", "src/publication", "src/report", "src/templates"],
    packages: ["node:"],
  },
];

const source = readTree(join(__dirname, "../.."), ["src"], /\.tsx?$/);

test("every import keeps to the rules of its room", () => expect(violations(source, RULES)).toEqual([]));

test("no files import each other in a circle", () => expect(cycles(source)).toEqual([]));

/** Where Office.js calls us, and what it tells the pane as it opens. */
const CALLED = new Set(["src/commands/associate.ts", "src/functions/main.ts", "src/taskpane/host-facts.ts", "src/taskpane/main.tsx"]);

/** Globals of Office.js: only the port inside Excel may know that it is there. */
test("only the port inside Excel, and the checks of Excel itself, name Office.js", () => {
  const naming = [...source].filter(([, text]) => /(?<![\w."'-])(?:Excel|Office|OfficeExtension)\.[A-Za-z]/.test(withoutComments(text))).map(([path]) => path);
  expect(naming.length).toBeGreaterThan(5);
  expect(naming.filter((path) => !/^src\/(?:book\/excel|assumptions)\//.test(path) && !CALLED.has(path))).toEqual([]);
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
}

test("the tree was read at all", () => {
  expect(source.size).toBeGreaterThan(100);
  expect(importsOf(source).length).toBeGreaterThan(source.size);
});

describe("the checker itself, on a small tree", () => {
  const RULES_OF_TREE: readonly Rule[] = [
    { room: "src/core" },
    { room: "src/file", mayImport: ["src/core/issue"], mayImportTypesOf: ["src/core/types"], packages: ["zip", "node:"] },
    { room: "src/file/deep", mayImport: ["src/file"] },
  ];
  const tree = (files: Record<string, string>): Tree => new Map(Object.entries(files));
  const broken = (path: string, text: string) => violations(tree({ "src/core/issue.ts": "", "src/core/types.ts": "", "src/core/score.ts": "", "src/core/index.ts": "", "src/file/open.ts": "", [path]: text }), RULES_OF_TREE);

  test.each([
    ["a neighbour", "src/core/a.ts", 'import { b } from "./score";'],
    ["the room's index", "src/core/a.ts", 'import { b } from ".";'],
    ["a file that is named", "src/file/a.ts", 'import { issue } from "../core/issue";'],
    ["types where types may be", "src/file/a.ts", 'import type { T } from "../core/types";'],
    ["types by name", "src/file/a.ts", 'import { type T, type U } from "../core/types";'],
    ["a package, and a part of it", "src/file/a.ts", 'import zip from "zip";\nimport { part } from "zip/part";'],
    ["a scheme", "src/file/a.ts", 'import { open } from "node:fs";'],
    ["the rule with the longest path holds", "src/file/deep/a.ts", 'import { open } from "../open";'],
    ["a text that looks like an import", "src/core/a.ts", 'export const said = ({ sheet }) => `from "${sheet}"`;\n// import x from "zip";'],
  ])("allows %s", (_, path, text) => expect(broken(path, text)).toEqual([]));

  test.each([
    ["another room", "src/core/a.ts", 'import { open } from "../file/open";', "src/core/a.ts must not import src/file/open.ts"],
    ["types of another room", "src/core/a.ts", 'import type { Open } from "../file/open";', "src/core/a.ts must not import types of src/file/open.ts"],
    ["over several lines", "src/core/a.ts", 'import {\n  open,\n  close,\n} from "../file/open";', "src/core/a.ts must not import src/file/open.ts"],
    ["a re-export", "src/core/a.ts", 'export * from "../file/open";', "src/core/a.ts must not import src/file/open.ts"],
    ["an import without names", "src/core/a.ts", 'import "../file/open";', "src/core/a.ts must not import src/file/open.ts"],
    ["an import on demand", "src/core/a.ts", 'const open = () => import("../file/open");', "src/core/a.ts must not import src/file/open.ts"],
    ["a package", "src/core/a.ts", 'import zip from "zip";', "src/core/a.ts must not import zip"],
    ["a package whose name only begins so", "src/file/a.ts", 'import zip from "zipper";', "src/file/a.ts must not import zipper"],
    ["more than types where only types may be", "src/file/a.ts", 'import { type T, make } from "../core/types";', "src/file/a.ts must not import src/core/types.ts"],
    ["a file that is not there", "src/core/a.ts", 'import { x } from "../file/gone";', "src/core/a.ts must not import src/file/gone"],
    ["what the wider rule allows", "src/file/deep/a.ts", 'import zip from "zip";', "src/file/deep/a.ts must not import zip"],
    ["a room of no rule", "src/new/a.ts", "", "src/new/a.ts is in no room: add a rule for it"],
  ])("refuses %s", (_, path, text, sentence) => expect(broken(path, text)).toEqual([sentence]));

  test("finds circles, once each", () => {
    const circle = tree({ "src/a.ts": 'import "./b";', "src/b.ts": 'export { c } from "./c";', "src/c.ts": 'import type { A } from "./a";', "src/d.ts": 'import "./a";\nimport "./c";' });
    expect(cycles(circle)).toEqual(["src/a.ts -> src/b.ts -> src/c.ts -> src/a.ts"]);
    expect(cycles(tree({ "src/a.ts": 'import "./b";\nimport "./c";', "src/b.ts": 'import "./c";', "src/c.ts": "" }))).toEqual([]);
  });
});
