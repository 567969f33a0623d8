/**
 * A process that writes a file again and again with the product's own code, to be killed in the middle.
 */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { ModuleKind, ScriptTarget, transpileModule } from "typescript";

const SOURCE = realpathSync(join(__dirname, "../../src"));
/** Large enough that a write takes milliseconds. */
const SIZE = 8 * 1024 * 1024;

export interface Writer {
  /** Starts the process, lets it write for so long from its first write on, kills it and waits for its end. */
  killAfter(milliseconds: number): Promise<void>;
  /** Whether a file is one of those it writes, from the first byte to the last. */
  isWhole(bytes: Uint8Array): boolean;
  remove(): void;
}

export function writerOf(file: string): Writer {
  const folder = mkdtempSync(join(tmpdir(), "jinpai-writer-"));
  compile(join(SOURCE, "cli/files.ts"), folder, new Set());
  const script = join(folder, "writer.js");
  writeFileSync(script, `const { writeWhole } = require("./cli/files");
    (async () => { process.stdout.write("x"); for (let n = 0; ; n++) await writeWhole(${JSON.stringify(file)}, Buffer.alloc(${SIZE}, 65 + (n % 2))); })();`);
  return { remove: () => rmSync(folder, { recursive: true }), killAfter: (milliseconds) => kill(script, milliseconds), isWhole: (bytes) => bytes.length === SIZE && bytes.every((byte) => byte === bytes[0]) };
}

function kill(script: string, milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, [script], { env: { ...process.env, NODE_PATH: join(SOURCE, "../node_modules") }, stdio: ["ignore", "pipe", "inherit"] });
  child.stdout.once("data", () => setTimeout(() => child.kill("SIGKILL"), milliseconds));
  return new Promise((done, failed) => child.once("exit", (_, signal) => (signal === "SIGKILL" ? done() : failed(new Error("the writer ended by itself")))));
}

/** A source file and all it imports, as JavaScript. */
function compile(path: string, folder: string, done: Set<string>): void {
  if (done.has(path)) return;
  done.add(path);
  const { outputText } = transpileModule(readFileSync(path, "utf8"), { compilerOptions: { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022 } });
  const target = join(folder, relative(SOURCE, path)).replace(/\.ts$/, ".js");
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, outputText);
  for (const [, specifier] of outputText.matchAll(/require\("(\.[^"]+)"\)/g)) compile(`${join(dirname(path), specifier)}.ts`, folder, done);
}
