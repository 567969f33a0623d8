/** Tests mirror the source tree, so that whoever changes a file knows where its tests are. */
import { join } from "node:path";
import { readTree, type Tree } from "./checker";

/** Folders whose tests stand where their source does. */
const MIRRORED = ["appraisal", "intake", "book", "report", "cli", "locale", "templates", "publication", "actions", "taskpane", "commands", "functions", "assumptions"];

/** Where the numbers come from: every file that computes has a test of its own. */
const TESTED = ["rules", "score", "ranking", "tiers", "bonus"].map((folder) => `src/appraisal/${folder}/`);

/** Tests of no one file: every template scores the sample team. */
const SCENARIOS = new Set(["test/templates/sample.test.ts"]);

const root = join(__dirname, "../..");
const source = readTree(root, ["src"], /\.(?:tsx?|json)$/);
const tests = readTree(root, ["test"], /\.test\.tsx?$/);

/** Tests that stand for no source file: a test of a folder bears the folder's name, beside it or in it. */
function strayTests(sources: Tree, testTree: Tree, folders: readonly string[]): string[] {
  const isFolder = (path: string) => [...sources.keys()].some((file) => file.startsWith(`${path}/`));
  return [...testTree.keys()].filter((path) => {
    const stem = path.replace(/^test\//, "src/").replace(/\.test\.tsx?$/, "");
    const [folder, name] = [stem.slice(0, stem.lastIndexOf("/")), stem.slice(stem.lastIndexOf("/") + 1)];
    if (!folders.some((mirrored) => stem.startsWith(`src/${mirrored}/`))) return false;
    return ![".ts", ".tsx", ".json"].some((ending) => sources.has(stem + ending)) && !isFolder(stem) && !(folder.endsWith(`/${name}`) && isFolder(folder));
  });
}

/** Files under the folders that export functions and have no test. */
function untested(sources: Tree, testTree: Tree, folders: readonly string[]): string[] {
  return [...sources]
    .filter(([path, text]) => folders.some((folder) => path.startsWith(folder)) && /^export (?:async )?function /m.test(text))
    .map(([path]) => path)
    .filter((path) => !testTree.has(path.replace(/^src\//, "test/").replace(/\.ts$/, ".test.ts")));
}

test("every test has its source file, or folder", () => expect(strayTests(source, tests, MIRRORED).filter((path) => !SCENARIOS.has(path))).toEqual([]));

test("every file that computes has its test", () => expect(untested(source, tests, TESTED)).toEqual([]));

describe("the check itself, on a small tree", () => {
  const tree = (...paths: string[]): Tree => new Map(paths.map((path) => [path, "export function f() {}"]));

  test("a test without a source is found; that of a file, of a folder and from elsewhere is not", () => {
    const sources = tree("src/book/open.ts", "src/book/zip/crc.ts");
    const given = tree("test/book/open.test.ts", "test/book/zip.test.ts", "test/book/zip/zip.test.ts", "test/book/gone.test.ts", "test/cases/gone.test.ts");
    expect(strayTests(sources, given, ["book"])).toEqual(["test/book/gone.test.ts"]);
  });

  test("a file that exports functions and has no test is found", () => {
    const sources = new Map([...tree("src/a/tested.ts", "src/a/untested.ts", "src/b/elsewhere.ts"), ["src/a/types.ts", "export interface T {}"]]);
    expect(untested(sources, tree("test/a/tested.test.ts"), ["src/a/"])).toEqual(["src/a/untested.ts"]);
  });
});
