import { Writable } from "node:stream";
import { print, progressOn } from "../../src/cli/terminal";

/** A stream that remembers what was written. */
function paper(isTTY: boolean): Writable & { isTTY: boolean; text(): string } {
  const written: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      written.push(chunk.toString());
      done();
    },
  });
  return Object.assign(stream, { isTTY, text: () => written.join("") });
}

test("lines end with a line break; no lines write nothing", () => {
  const out = paper(false);
  print(out, ["小美", "阿强"]);
  print(out, []);
  expect(out.text()).toBe("小美\n阿强\n");
});

test("progress is shown on a terminal and wiped, and never written to a file", () => {
  const [watched, file] = [paper(true), paper(false)];
  for (const err of [watched, file]) {
    const progress = progressOn({ out: err, err });
    progress.show("正在读取");
    progress.done();
  }
  expect(watched.text()).toBe("\r\u001B[2K正在读取\r\u001B[2K");
  expect(file.text()).toBe("");
});
