/** Serves the workbench: what was built, and Microsoft's client library from its package. */
const { createServer } = require("node:https");
const path = require("node:path");
const sirv = require("sirv");

const CLIENT = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
/** Where pages ask for the client library. */
const LIBRARY = "/lib/";

/**
 * @param {string} folder what was built
 * @param {{ key: string, cert: string }} certificate
 * @param {number} port 0 takes one that is free
 * @returns {Promise<import("node:https").Server>} listening on this machine only
 */
function serve(folder, { key, cert }, port) {
  const built = sirv(folder, { dev: true });
  const library = sirv(CLIENT, { dev: true });
  const server = createServer({ key, cert }, (request, response) => {
    if (!request.url?.startsWith(LIBRARY)) return built(request, response);
    request.url = request.url.slice(LIBRARY.length - 1);
    library(request, response);
  });
  return new Promise((listening, fail) => server.once("error", fail).listen(port, "localhost", () => listening(server)));
}

module.exports = { serve };
