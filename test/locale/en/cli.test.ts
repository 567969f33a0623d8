import { cli, cliIssues } from "../../../src/locale/en/cli";

describe("problems with files, en", () => {
  it("tells a folder from a file that is locked", () => {
    expect(cliIssues["file-unreadable"]({ file: "May", reason: "EISDIR" })).toBe("May is a folder, not a file. Name a file in it.");
    expect(cliIssues["file-unreadable"]({ file: "May.xlsx", reason: "EACCES" })).toContain("(no permission)");
    expect(cliIssues["file-unwritable"]({ file: "May", reason: "EISDIR" })).toContain("Add a file name");
    expect(cliIssues["file-unwritable"]({ file: "a/b.json", reason: "ENOENT" })).toContain("(the folder does not exist)");
    expect(cliIssues["file-unwritable"]({ file: "b.json", reason: "EIO" })).toContain("(EIO)");
  });

  it("counts one of a kind as one", () => {
    expect(cli.issueTotals({ error: 1, warning: 2, info: 1 })).toBe("1 error, 2 warnings, 1 note");
  });
});
