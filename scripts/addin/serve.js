/**
 * Serves a development build of the add-in at the address that manifest.xml names, and builds again
 * when a file changes. Stops with Ctrl+C.
 */
const { existsSync, readFileSync } = require("node:fs");
const { createServer } = require("node:https");
const { homedir } = require("node:os");
const path = require("node:path");
const sirv = require("sirv");
const webpack = require("webpack");
const configure = require("../../webpack.addin.js");
const { DEVELOPMENT } = require("./settings");

/** Where Microsoft's tool puts the certificate that this machine trusts. */
const CERTIFICATES = path.join(homedir(), ".office-addin-dev-certs");

/** @param {string} name */
function certificate(name) {
  const file = path.join(CERTIFICATES, name);
  if (!existsSync(file)) throw new Error(`${file} is missing. Excel loads https pages only; make a certificate for this machine with: npx office-addin-dev-certs install`);
  return readFileSync(file);
}

const configuration = configure({}, { mode: "development" });
webpack(configuration).watch({}, (error, stats) => {
  process.stdout.write(`${error?.message ?? stats?.toString({ preset: "errors-warnings", colors: true, timings: true })}\n`);
});

/**
 * What Excel asks of a server: icons that may be kept, and functions.json readable from the page of
 * Excel on the web.
 *
 * @param {import("node:http").ServerResponse} response
 * @param {string} pathname
 */
function setHeaders(response, pathname) {
  response.setHeader("Access-Control-Allow-Origin", "*");
  if (pathname.endsWith(".png")) response.setHeader("Cache-Control", "max-age=3600");
}

const serveFile = sirv(/** @type {string} */ (configuration.output?.path), { dev: true, setHeaders });
createServer({ key: certificate("localhost.key"), cert: certificate("localhost.crt") }, (request, response) => serveFile(request, response)).listen(Number(new URL(DEVELOPMENT).port), "localhost", () => {
  process.stdout.write(`${DEVELOPMENT}\n`);
});
