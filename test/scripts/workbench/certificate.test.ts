import { X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Certificate {
  readonly key: string;
  readonly cert: string;
  readonly file: string;
  readonly trusted: boolean;
}

const { certificate } = createRequire(__filename)("../../../scripts/workbench/certificate.js") as { certificate: (folder: string, now?: Date) => Promise<Certificate> };

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "jinpai-certificate-"))));
afterEach(() => rmSync(folder, { recursive: true }));

// Where Microsoft's tool has been used, its certificate is taken, and there is nothing to make.
const NOW = new Date("2026-06-01T09:30:00Z");

test("one is made for localhost, with a key that only its owner reads, and used again", async () => {
  const made = await certificate(join(folder, "own"), NOW);
  if (made.trusted) return;
  const { subjectAltName, validTo } = new X509Certificate(made.cert);
  expect(subjectAltName).toContain("DNS:localhost");
  expect(new Date(validTo).getTime()).toBeGreaterThan(NOW.getTime());
  expect(statSync(join(folder, "own", "localhost.key")).mode & 0o077).toBe(0);
  expect(await certificate(join(folder, "own"), NOW)).toEqual({ ...made, trusted: false });
});

test("one that runs out is made anew", async () => {
  const made = await certificate(folder, NOW);
  if (made.trusted) return;
  const later = await certificate(folder, new Date("2027-06-01T09:30:00Z"));
  expect(later.cert).not.toBe(made.cert);
});
