/** What `npm run build:addin` leaves in dist/, built into a folder of its own and without the scripts. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import { OFFICE_JS } from "../../scripts/addin/settings";
import configure from "../../webpack.addin.js";
import { elements, everything, only, readByOffice, readManifest } from "./manifest-file";

const ADDRESS = "https://addins.example.com/hr&pay/jinpai";

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jinpai-addin-"));
  const configuration = configure({ address: `${ADDRESS}/`, officejs: "21vianet" }, { mode: "production" });
  const compiler = webpack({ ...configuration, entry: {}, output: { ...configuration.output, path: folder } })!;
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => compiler.run((error, result) => (error ? reject(error) : resolve(result))));
  await new Promise((resolve) => compiler.close(resolve));
  expect(stats!.toJson({ all: false, errors: true, warnings: true })).toMatchObject({ errors: [], warnings: [] });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const built = (name: string) => readFileSync(join(folder, name), "utf-8");
const files = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll("\\", "/"));

test("nothing points at the development server", () => {
  expect(files().length).toBeGreaterThan(40);
  expect(files().filter((name) => built(name).includes("localhost"))).toEqual([]);
});

test("the manifest is the same but for its addresses", async () => {
  expect((await readByOffice(join(folder, "manifest.xml"))).defaultSettings?.sourceLocation).toBe(`${ADDRESS}/taskpane.html`);
  const before = everything(readManifest());
  const after = everything(readManifest(built("manifest.xml")));
  const publicly = (text: string | undefined) => text?.replace("https://localhost:3000", ADDRESS);
  expect(after.map(({ name, attributes, text }) => [name, attributes, text])).toEqual(before.map(({ name, attributes, text }) => [name, Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, publicly(value)])), text]));
});

test("whatever the manifest names is served, but for what is built from the functions", () => {
  const named = everything(readManifest(built("manifest.xml"))).flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value]).filter((value) => value?.startsWith(ADDRESS)).map((value) => new URL(value!).pathname.replace("/hr&pay/jinpai/", ""));
  expect([...new Set(named)].filter((name) => !files().includes(name)).sort()).toEqual(["functions.en.json", "functions.js", "functions.json"]);
});

describe("the pages", () => {
  const PAGES = ["help.html", "taskpane.html"];
  const policy = (page: string) => Object.fromEntries(/Content-Security-Policy"? content="([^"]+)"/.exec(built(page))![1]!.split("; ").map((directive) => [directive.split(" ")[0], directive.split(" ").slice(1)]));

  test("are these", () => expect(files().filter((name) => name.endsWith(".html")).sort()).toEqual(PAGES));

  test("the pane loads office.js from the server that was asked for, before all else, and its own scripts", () => {
    const scripts = [...built("taskpane.html").matchAll(/<script[^>]*\bsrc="?([^"\s>]+)/g)].map(([, source]) => source);
    expect(scripts).toEqual([OFFICE_JS["21vianet"], "functions.js", "taskpane.js"]);
  });

  test("the pane's policy lets in scripts of ours and of Microsoft only, and no request out", () => {
    expect(policy("taskpane.html")).toMatchObject({ "default-src": ["'none'"], "script-src": ["'self'", new URL(OFFICE_JS["21vianet"]).origin], "connect-src": ["'self'"], "form-action": ["'none'"], "base-uri": ["'none'"] });
  });

  test("the guide runs nothing", () => {
    expect(policy("help.html")).toMatchObject({ "default-src": ["'none'"] });
    expect(policy("help.html")).not.toHaveProperty("script-src");
    expect(built("help.html")).not.toContain("<script");
  });

  test.each(PAGES)("%s has nothing inline that its policy would stop, and loads no file that is not there", (page) => {
    expect(built(page)).not.toMatch(/\son\w+=|<script>|javascript:/);
    const local = [...built(page).matchAll(/\b(?:src|href)="?([^"\s>]+)/g)].map(([, source]) => source!).filter((source) => !/^(https:|#)/.test(source));
    expect(local.filter((source) => !files().includes(source))).toEqual(page === "taskpane.html" ? ["functions.js", "taskpane.js"] : []);
  });

  test("the guide explains every button by its name on the ribbon, in both languages", () => {
    const [chinese, english] = built("help.html").split(/<article id="?en"?/) as [string, string];
    const strings = elements(readManifest(), "String");
    const labels = elements(only(readManifest(), "CustomTab"), "Control").map((control) => strings.find(({ attributes }) => attributes.id === control.children[0]!.attributes.resid)!);
    // It need not explain itself.
    const explained = labels.filter(({ attributes }) => attributes.id !== "Help.Label");
    expect(explained.length).toBe(4);
    for (const label of explained) {
      expect(chinese).toContain(label.attributes.DefaultValue);
      expect(english).toContain(label.children[0]!.attributes.Value);
    }
  });
});

test("every script that is built has its place in the pane's page", () => {
  const entries = Object.keys(configure({ address: ADDRESS }, { mode: "production" }).entry as object);
  expect(entries.filter((name) => !built("taskpane.html").includes(`${name}.js`))).toEqual([]);
});
