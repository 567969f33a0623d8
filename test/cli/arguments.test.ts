import { parseCommand, UsageError, type UsageProblem } from "../../src/cli/arguments";

/** Words as a shell splits them. */
const parse = (line: string) => parseCommand(line === "" ? [] : line.split(" "));

function problem(line: string): { problem: UsageProblem; locale: string } {
  try {
    parse(line);
  } catch (error) {
    if (error instanceof UsageError) return { problem: error.problem, locale: error.locale };
    throw error;
  }
  throw new Error("was understood");
}

describe("score", () => {
  test.each<[string, object]>([
    ["score 5月.xlsx", { books: ["5月.xlsx"], rubric: "workbook", locale: "zh-CN" }],
    ["score a.xlsx b.csv c.csv", { books: ["a.xlsx", "b.csv", "c.csv"] }],
    ["score a.xlsx --rubric r.json", { rubric: { file: "r.json" } }],
    ["score --template team a.xlsx", { rubric: { template: "team" }, books: ["a.xlsx"] }],
    ["score a.xlsx --template=pre-sales --period=2026Q2", { rubric: { template: "pre-sales" }, period: "2026Q2" }],
    ["score a.xlsx --json out.json --locale en", { json: "out.json", locale: "en" }],
    ["score a.xlsx --locale zh", { locale: "zh-CN" }],
    ["score -- --odd.xlsx", { books: ["--odd.xlsx"] }],
    ["score a.xlsx --cards all", { cards: "all" }],
    ["score a.xlsx --cards 小美，阿强,K003、all", { cards: ["小美", "阿强", "K003", "all"] }],
    ["score a.xlsx", { dryRun: false, cards: undefined }],
    ["score a.xlsx --dry-run", { dryRun: true }],
  ])("%s", (line, expected) => expect(parse(line)).toMatchObject({ name: "score", ...expected }));
});

describe("explain: the last word is the agent", () => {
  test.each<[string, object]>([
    ["explain a.xlsx 小美", { books: ["a.xlsx"], agent: "小美", rubric: "workbook" }],
    ["explain a.xlsx b.csv K017 --period 2026-05", { books: ["a.xlsx", "b.csv"], agent: "K017", period: "2026-05" }],
    ["explain a.xlsx 小美 --tier A", { agent: "小美", tier: "A" }],
  ])("%s", (line, expected) => expect(parse(line)).toMatchObject({ name: "explain", ...expected }));
});

describe("share", () => {
  test.each<[string, object]>([
    ["share a.xlsx --dir 绩效卡", { books: ["a.xlsx"], dir: "绩效卡", zip: false, anonymous: false, rubric: "workbook" }],
    ["share a.xlsx --dir d --zip --anonymous --template team", { zip: true, anonymous: true, rubric: { template: "team" } }],
  ])("%s", (line, expected) => expect(parse(line)).toMatchObject({ name: "share", ...expected }));
});

describe("rubric", () => {
  test("check", () => expect(parse("rubric check r.json")).toEqual({ name: "rubric check", file: "r.json", locale: "zh-CN" }));
  test("init", () => {
    expect(parse("rubric init --template team")).toEqual({ name: "rubric init", template: "team", out: undefined, locale: "zh-CN" });
    expect(parse("rubric init --template team --out r.json --locale en")).toMatchObject({ out: "r.json", locale: "en" });
  });
});

describe("help", () => {
  test.each(["", "--help", "-h", "help", "score --help", "rubric init -h"])("%j", (line) => expect(parse(line)).toEqual({ name: "help", locale: "zh-CN" }));
  test("in English", () => expect(parse("--help --locale en")).toEqual({ name: "help", locale: "en" }));
});

describe("what cannot be understood is named by its word", () => {
  test.each<[string, UsageProblem["code"], string]>([
    ["rank a.xlsx", "unknown-command", "rank"],
    ["rubric", "missing-argument", "rubric check | rubric init | rubric diff"],
    ["rubric show", "unknown-command", "rubric show"],
    ["constructor", "unknown-command", "constructor"],
    ["score", "missing-argument", "BOOK"],
    ["explain", "missing-argument", "BOOK"],
    ["explain a.xlsx", "missing-argument", "AGENT"],
    ["rubric check", "missing-argument", "FILE"],
    ["rubric init", "missing-argument", "--template NAME"],
    ["share a.xlsx", "missing-argument", "--dir DIR"],
    ["share a.xlsx --dir d --out x", "unknown-option", "--out"],
    ["explain a.xlsx 小美 --cards all", "unknown-option", "--cards"],
    ["score a.xlsx --cards ,", "missing-argument", "--cards all|AGENT,…"],
    ["score a.xlsx --dry-run --out b.xlsx", "nothing-to-write", "--out"],
    ["score a.xlsx --dry-run --cards all", "nothing-to-write", "--cards"],
    ["rubric check a b", "too-many-arguments", "b"],
    ["rubric init team --template team", "too-many-arguments", "team"],
    ["explain a.xlsx b --out c", "unknown-option", "--out"],
    ["explain a.xlsx 小美 --json b", "unknown-option", "--json"],
    ["rubric check a --period 2026-05", "unknown-option", "--period"],
    ["score a.xlsx --tempalte team", "unknown-option", "--tempalte"],
    ["score a.xlsx -x", "unknown-option", "-x"],
    ["score a.xlsx --template nobody", "unknown-template", "nobody"],
    ["rubric init --template toString", "unknown-template", "toString"],
    ["score a.xlsx --rubric r.json --template team", "rubric-and-template", "--rubric, --template"],
    ["score a.xlsx --locale fr", "unknown-locale", "fr"],
  ])("%s", (line, code, word) => expect(problem(line).problem).toEqual({ code, word }));

  test("an option without its value", () => {
    expect(problem("score a.xlsx --rubric").problem).toEqual({ code: "missing-argument", word: "--rubric …" });
  });

  test("is said in the language asked for, even when the words as a whole cannot be read", () => {
    expect(problem("score --locale en").locale).toBe("en");
    expect(problem("score a.xlsx --nonsense --locale en").locale).toBe("en");
    expect(problem("score a.xlsx --nonsense --locale=en").locale).toBe("en");
    expect(problem("score a.xlsx --nonsense").locale).toBe("zh-CN");
    expect(problem("en --nonsense").locale).toBe("zh-CN");
  });
});

describe("leading with the appraisal", () => {
  test.each<[string, object]>([
    ["sensitivity a.xlsx", { name: "sensitivity", books: ["a.xlsx"], top: 3, json: undefined }],
    ["sensitivity a.xlsx --top 10 --json s.json --locale en", { name: "sensitivity", top: 10, json: "s.json", locale: "en" }],
    ["what-if a.xlsx --with b.json", { name: "what-if", tried: { rubric: "b.json" } }],
    ["what-if a.xlsx b.xlsx --scenarios s.json --rubric r.json", { name: "what-if", books: ["a.xlsx", "b.xlsx"], tried: { scenarios: "s.json" }, rubric: { file: "r.json" } }],
    ["rubric diff a.json b.xlsx", { name: "rubric diff", files: ["a.json", "b.xlsx"] }],
    ["review a.xlsx", { name: "review", books: ["a.xlsx"], spans: null, months: 3, formerTiers: [], by: null, dryRun: false }],
    ["review a.xlsx --before 2026-01..2026-02 --after 2026Q2 --months 2 --tiers 金牌，S --by 班次 --out b.xlsx", { spans: { before: ["2026-01", "2026-02"], after: ["2026-04", "2026-05", "2026-06"] }, months: 2, formerTiers: ["金牌", "S"], by: "班次", out: "b.xlsx" }],
    ["coaching a.xlsx --most 5 --dry-run", { name: "coaching", most: 5, dryRun: true }],
    ["certificates a.xlsx --title 服务之星", { name: "certificates", months: 3, title: "服务之星" }],
    ["fairness a.xlsx --by 班次 --raters 质检员 --fewest 8 --json f.json", { name: "fairness", by: "班次", raters: "质检员", fewest: 8, json: "f.json" }],
    ["drivers a.xlsx b.CSV", { name: "drivers", books: ["a.xlsx", "b.CSV"], agents: null, outcomes: null }],
    ["drivers a.xlsx 琳琳 小美 --outcome 满意率,sales", { books: ["a.xlsx"], agents: ["琳琳", "小美"], outcomes: ["满意率", "sales"] }],
  ])("%s", (line, expected) => expect(parse(line)).toMatchObject(expected));

  test.each<[string, object]>([
    ["sensitivity", { code: "missing-argument", word: "BOOK" }],
    ["sensitivity a.xlsx --top 0", { code: "not-a-count", word: "0" }],
    ["sensitivity a.xlsx --top many", { code: "not-a-count", word: "many" }],
    ["what-if a.xlsx", { code: "missing-argument", word: "--with FILE | --scenarios FILE" }],
    ["what-if a.xlsx --with b.json --scenarios s.json", { code: "too-many-arguments", word: "--scenarios" }],
    ["rubric diff a.json", { code: "missing-argument", word: "FILE" }],
    ["rubric diff a.json b.json c.json", { code: "too-many-arguments", word: "c.json" }],
    ["score a.xlsx --top 3", { code: "unknown-option", word: "--top" }],
    ["review a.xlsx --before 2026-01", { code: "missing-argument", word: "--after" }],
    ["review a.xlsx --after 2026-01", { code: "missing-argument", word: "--before" }],
    ["review a.xlsx --before 一月 --after 2026-02", { code: "not-a-span", word: "一月" }],
    ["review a.xlsx --months 0", { code: "not-a-count", word: "0" }],
    ["certificates a.xlsx --dry-run --out b.xlsx", { code: "nothing-to-write", word: "--out" }],
    ["drivers a.xlsx 琳琳", { code: "missing-argument", word: "AGENT" }],
    ["drivers a.xlsx 琳琳 小美 阿强", { code: "too-many-arguments", word: "阿强" }],
    ["drivers 琳琳 小美", { code: "missing-argument", word: "BOOK" }],
    ["coaching a.xlsx --by 班次", { code: "unknown-option", word: "--by" }],
  ])("%s is not understood", (line, expected) => expect(problem(line).problem).toEqual(expected));
});
