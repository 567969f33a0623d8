import { Writable } from "node:stream";
import { runCli } from "../../src/cli/cli";

function collector(): { stream: Writable; text: () => string } {
  const chunks: string[] = [];
  return { stream: new Writable({ write: (chunk, _, done) => (chunks.push(String(chunk)), done()) }), text: () => chunks.join("") };
}

/** Runs the command line in this process, and collects what it says. */
export async function run(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err] = [collector(), collector()];
  const code = await runCli(words, { out: out.stream, err: err.stream });
  return { code, out: out.text(), err: err.text() };
}
