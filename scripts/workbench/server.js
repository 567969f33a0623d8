/**
 * Serves the workbench and the add-in: what was built, and Microsoft's client library from its package. They
 * have addresses of their own, as the add-in has beside Excel on the web, and browsers run them side by side.
 */
const { once } = require("node:events");
const { createServer } = require("node:https");
const path = require("node:path");
const sirv = require("sirv");

const CLIENT = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
/** Where pages ask for the client library. */
const LIBRARY = "/lib/";

/**
 * @typedef {object} Served
 * @property {number} page port of the workbench's page
 * @property {number} addIn port of the add-in
 * @property {() => void} close
 */

/**
 * @param {string} folder what was built
 * @param {{ key: string, cert: string }} certificate
 * @param {readonly [page: number, addIn: number]} ports 0 takes one that is free
 * @returns {Promise<Served>} listening on this machine only
 * @throws what listening throws, with the port
 */
async function serve(folder, { key, cert }, ports) {
  const built = sirv(folder, { dev: true });
  const library = sirv(CLIENT, { dev: true });
  /** @type {import("node:http").RequestListener} */
  const answer = (request, response) => {
    // Each port is a process of its own to the browser.
    response.setHeader("Origin-Agent-Cluster", "?1");
    if (!request.url?.startsWith(LIBRARY)) return built(request, response);
    request.url = request.url.slice(LIBRARY.length - 1);
    library(request, response);
  };
  const servers = ports.map(() => createServer({ key, cert }, answer));
  const close = () => void servers.forEach((server) => server.close());
  try {
    const [page, addIn] = await Promise.all(servers.map((server, n) => listening(server, ports[n])));
    return { page, addIn, close };
  } catch (error) {
    close();
    throw error;
  }
}

/**
 * @param {import("node:https").Server} server
 * @param {number} port
 * @returns {Promise<number>} the port it listens on
 */
async function listening(server, port) {
  server.listen(port, "localhost");
  await once(server, "listening");
  return /** @type {import("node:net").AddressInfo} */ (server.address()).port;
}

module.exports = { serve };
