/** The certificate of this machine for https://localhost, without which the client library does not start. */
const { X509Certificate } = require("node:crypto");
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const { homedir } = require("node:os");
const path = require("node:path");
const selfsigned = require("selfsigned");

/** Where Microsoft's tool puts the one this machine trusts already. */
const TRUSTED = { folder: path.join(homedir(), ".office-addin-dev-certs"), key: "localhost.key", cert: "localhost.crt" };
const DAYS = 365;
const DAY = 24 * 60 * 60 * 1000;

/**
 * @typedef {object} Certificate
 * @property {string} key PEM
 * @property {string} cert PEM
 * @property {string} file where the certificate is, for whoever wants to trust it
 * @property {boolean} trusted whether Microsoft's tool has made it known to this machine
 */

/**
 * The certificate to serve with. It is made where there is none, or where the one there runs out today.
 *
 * @param {string} folder where our own is kept
 * @param {Date} now
 * @returns {Promise<Certificate>}
 */
async function certificate(folder, now = new Date()) {
  const known = readIn(TRUSTED, now);
  if (known !== null) return { ...known, trusted: true };
  const own = { folder, key: "localhost.key", cert: "localhost.crt" };
  const kept = readIn(own, now);
  if (kept !== null) return { ...kept, trusted: false };
  const made = await selfsigned.generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    notBeforeDate: new Date(now.getTime() - DAY),
    notAfterDate: new Date(now.getTime() + DAYS * DAY),
    extensions: [
      { name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }, { type: 7, ip: "127.0.0.1" }] },
      { name: "keyUsage", digitalSignature: true, keyEncipherment: true },
      { name: "extKeyUsage", serverAuth: true },
    ],
  });
  mkdirSync(folder, { recursive: true });
  // Nobody else on this machine may serve in our name.
  writeFileSync(path.join(folder, own.key), made.private, { mode: 0o600 });
  writeFileSync(path.join(folder, own.cert), made.cert);
  return { key: made.private, cert: made.cert, file: path.join(folder, own.cert), trusted: false };
}

/**
 * @param {{ folder: string, key: string, cert: string }} place
 * @param {Date} now
 */
function readIn({ folder, key, cert }, now) {
  const [keyFile, file] = [path.join(folder, key), path.join(folder, cert)];
  if (!existsSync(keyFile) || !existsSync(file)) return null;
  const pair = { key: readFileSync(keyFile, "utf8"), cert: readFileSync(file, "utf8"), file };
  return new Date(new X509Certificate(pair.cert).validTo).getTime() - now.getTime() > DAY ? pair : null;
}

module.exports = { certificate };
