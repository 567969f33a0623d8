import { cli, cliIssues } from "../../../src/locale/zh-CN/cli";

describe("problems with files, zh-CN", () => {
  it("tells a folder from a file that is locked", () => {
    expect(cliIssues["file-unreadable"]({ file: "五月", reason: "EISDIR" })).toBe("五月 是文件夹，不是文件。请指定其中的文件。");
    expect(cliIssues["file-unreadable"]({ file: "五月.xlsx", reason: "EACCES" })).toContain("（没有权限）");
    expect(cliIssues["file-unwritable"]({ file: "五月", reason: "EISDIR" })).toContain("请在后面写上文件名");
    expect(cliIssues["file-unwritable"]({ file: "a/b.json", reason: "ENOENT" })).toContain("（文件夹不存在）");
    expect(cliIssues["file-unwritable"]({ file: "b.json", reason: "EIO" })).toContain("（EIO）");
  });

  it("names what is missing as the help does", () => {
    expect(cli.usage["missing-argument"]("BOOK")).toBe("缺少 工作簿。");
    expect(cli.usage["missing-argument"]("--out FILE.csv")).toBe("缺少 --out FILE.csv。");
  });
});
