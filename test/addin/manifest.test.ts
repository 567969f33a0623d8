import { METADATA_FILES } from "../../scripts/functions/metadata";
import { COMMANDS } from "../../src/commands/commands";
import { elements, everything, MANIFEST, only, readByOffice, readManifest, texts } from "./manifest-file";

const manifest = readManifest();
const strings = elements(manifest, "String");
const resources = only(manifest, "Resources").children.flatMap(({ children }) => children);
const resourceNamed = (id: string | undefined) => resources.find(({ attributes }) => attributes.id === id);

/** Names as Office writes its display language. */
const ENGLISH = ["en-GB", "en-US"];

test("Microsoft's own reader finds a task-pane add-in for workbooks", async () => {
  const info = await readByOffice(MANIFEST);
  expect(info).toMatchObject({
    officeAppType: "TaskPaneApp",
    hosts: ["Workbook"],
    defaultLocale: "zh-CN",
    displayName: "金牌考核",
    permissions: "ReadWriteDocument",
    defaultSettings: { sourceLocation: "https://localhost:3000/taskpane.html" },
  });
  expect(info.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(info.version).toMatch(/^[1-9]\d*(\.\d+){3}$/);
  expect(info.appDomains).toEqual([]);
});

test("asks for Excel 2021 or Microsoft 365, by requirement sets", () => {
  const asked = elements(only(manifest, "Requirements"), "Set").map(({ attributes }) => [attributes.Name, attributes.MinVersion]);
  expect(asked).toEqual([["ExcelApi", "1.14"], ["SharedRuntime", "1.1"], ["CustomFunctionsRuntime", "1.3"]]);
});

describe("the elements stand in the order that Office's schema wants", () => {
  test.each([
    ["OfficeApp", ["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides"]],
    ["VersionOverrides", ["Hosts", "Resources"]],
    ["AllFormFactors", ["ExtensionPoint"]],
    ["DesktopFormFactor", ["GetStarted", "FunctionFile", "ExtensionPoint"]],
    ["GetStarted", ["Title", "Description", "LearnMoreUrl"]],
    ["CustomTab", ["Group", "Group", "Label"]],
    ["Resources", ["Images", "Urls", "ShortStrings", "LongStrings"]],
  ])("%s", (name, children) => expect((name === "OfficeApp" ? manifest : only(manifest, name)).children.map((child) => child.name)).toEqual(children));

  test("the host of the overrides", () => expect(only(only(manifest, "VersionOverrides"), "Host").children.map(({ name }) => name)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]));

  test("groups, buttons and the custom functions", () => {
    const orders = (name: string) => elements(manifest, name).map(({ children }) => children.map((child) => child.name).filter((child, at, all) => child !== all[at - 1]).join(" "));
    expect(new Set(orders("Group"))).toEqual(new Set(["Label Icon Control"]));
    expect(new Set(orders("Control"))).toEqual(new Set(["Label Supertip Icon Action"]));
    expect(orders("ExtensionPoint")).toEqual(["Script Page Metadata Namespace", "CustomTab"]);
  });
});

describe("one page for all", () => {
  test("pane, ribbon and functions share a runtime that lives on", () => {
    expect(only(manifest, "Runtime").attributes).toEqual({ resid: "Taskpane.Url", lifetime: "long" });
    expect(only(only(manifest, "Page"), "SourceLocation").attributes.resid).toBe("Taskpane.Url");
    expect(only(manifest, "FunctionFile").attributes.resid).toBe("Taskpane.Url");
    expect(elements(manifest, "TaskpaneId").map(({ text }) => text)).toEqual(["Jinpai.Taskpane"]);
  });

  test("the functions' namespace, script and metadata", () => {
    expect(texts(resourceNamed(only(manifest, "Namespace").attributes.resid)!)).toEqual({ "zh-CN": "KPI" });
    const file = (name: string) => resourceNamed(only(only(manifest, name), "SourceLocation").attributes.resid)?.attributes.DefaultValue;
    expect([file("Script"), file("Page"), file("Metadata")]).toEqual(["functions.js", "taskpane.html", "functions.json"].map((name) => `https://localhost:3000/${name}`));
  });

  test("the metadata is that of each language, as it is written", () => {
    const addresses = texts(resourceNamed(only(only(manifest, "Metadata"), "SourceLocation").attributes.resid)!);
    const written = Object.fromEntries(METADATA_FILES.map(([locale, file]) => [locale, `https://localhost:3000/${file}`]));
    expect(addresses).toEqual({ "zh-CN": written["zh-CN"], "en-US": written.en, "en-GB": written.en });
  });
});

describe("the ribbon", () => {
  const controls = elements(manifest, "Control");

  test("a tab of our own with five buttons", () => {
    const labels = [only(manifest, "CustomTab").children.at(-1)!, ...controls.map((control) => control.children[0]!)].map(({ attributes }) => texts(resourceNamed(attributes.resid)!));
    expect(labels.map((label) => label["zh-CN"])).toEqual(["金牌考核", "打开窗格", "立即评分", "实时试算", "恢复", "帮助"]);
    expect(labels.map((label) => label["en-US"])).toEqual(["Jinpai", "Open pane", "Score now", "Live sheet", "Restore", "Help"]);
  });

  test("every button runs a command that the code registers, and every command has its button", () => {
    const types = controls.map((control) => only(control, "Action").attributes["xsi:type"]);
    expect(types).toEqual(["ShowTaskpane", ...COMMANDS.map(() => "ExecuteFunction")]);
    expect(elements(manifest, "FunctionName").map(({ text }) => text)).toEqual([...COMMANDS]);
  });

  test("every icon comes in all sizes, each of the same drawing", () => {
    for (const icon of elements(manifest, "Icon")) {
      const files = icon.children.map(({ attributes }) => resourceNamed(attributes.resid)?.attributes.DefaultValue);
      const drawing = /([a-z]+)-16\.png$/.exec(files[0] ?? "")?.[1];
      expect(files).toEqual([16, 20, 24, 32, 40, 48, 64, 80].map((size) => `https://localhost:3000/assets/icons/${drawing}-${size}.png`));
      expect(icon.children.map(({ attributes }) => attributes.size)).toEqual(["16", "20", "24", "32", "40", "48", "64", "80"]);
    }
  });
});

describe("resources", () => {
  const used = everything(manifest).flatMap(({ attributes }) => attributes.resid ?? []);

  test("every one that is used is defined, once, and every one that is defined is used", () => {
    const defined = resources.map(({ attributes }) => attributes.id);
    expect(new Set(defined).size).toBe(defined.length);
    expect(new Set(used)).toEqual(new Set(defined));
  });

  test("ids are unique and no longer than Office takes", () => {
    const ids = everything(manifest).filter(({ name }) => ["CustomTab", "Group", "Control"].includes(name)).map(({ attributes }) => attributes.id!);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.length <= 125)).toBe(true);
    expect(resources.every(({ attributes }) => attributes.id!.length <= 32)).toBe(true);
  });

  test("labels are short strings, descriptions long ones, and icons images", () => {
    const kinds = (name: string, parent: string) => elements(only(manifest, "VersionOverrides"), name).filter((element) => element.attributes.resid !== undefined).map((element) => [name, resourceNamed(element.attributes.resid)?.parent?.name, parent]);
    const wrong = [...kinds("Label", "ShortStrings"), ...kinds("Title", "ShortStrings"), ...kinds("Description", "LongStrings"), ...kinds("SourceLocation", "Urls"), ...kinds("LearnMoreUrl", "Urls"), ...kinds("Image", "Images")].filter(([, found, wanted]) => found !== wanted);
    expect(wrong).toEqual([]);
  });
});

describe("texts", () => {
  const localised = [...strings.filter(({ attributes }) => attributes.id !== "Functions.Namespace"), ...manifest.children.filter(({ name }) => ["DisplayName", "Description", "SupportUrl"].includes(name))];

  test("all are there in Chinese and in English, the same English everywhere", () => {
    for (const element of localised) {
      const said = texts(element);
      expect(Object.keys(said).sort()).toEqual([...ENGLISH, "zh-CN"]);
      expect(said["en-GB"]).toBe(said["en-US"]);
      if (element.name === "SupportUrl") continue;
      expect(said["zh-CN"]).toMatch(/\p{Script=Han}/u);
      expect(said["en-US"]).not.toMatch(/\p{Script=Han}/u);
    }
    expect(localised.length).toBeGreaterThan(15);
  });

  test("none is longer than Office shows", () => {
    const longest = (found: typeof strings) => Math.max(...found.flatMap((element) => Object.values(texts(element))).map((text) => text.length));
    const within = (parent: string) => strings.filter((element) => element.parent?.name === parent);
    expect(longest(within("ShortStrings"))).toBeLessThanOrEqual(125);
    expect(longest(within("LongStrings"))).toBeLessThanOrEqual(250);
    expect(longest(manifest.children.filter(({ name }) => name === "DisplayName"))).toBeLessThanOrEqual(125);
    expect(longest(manifest.children.filter(({ name }) => name === "Description"))).toBeLessThanOrEqual(250);
  });
});

test("every address is https, on the development server", () => {
  const addresses = everything(manifest).flatMap(({ name, attributes }) => [attributes.DefaultValue, attributes.Value].filter((value) => value !== undefined && (/Url$|Location$|^Image$/.test(name) || /:\/\//.test(value))));
  expect(addresses.length).toBeGreaterThan(40);
  expect(addresses.filter((address) => !address!.startsWith("https://localhost:3000/"))).toEqual([]);
});
