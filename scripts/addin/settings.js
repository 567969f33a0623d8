/** What a build of the add-in is told: where it will be served from, and where Excel's library comes from. */

/** Where the development server serves, and where manifest.xml points. */
const DEVELOPMENT = "https://localhost:3000";

/** Microsoft's own copies of office.js. Its licence and the Store want pages to load it from there. */
const OFFICE_JS = {
  global: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  // A copy beside the add-in, for pages that have to work without Microsoft's servers: the workbench and the tests.
  local: "lib/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

/**
 * @typedef {object} Settings
 * @property {string} address without a slash at its end
 * @property {string} officeJs the script's address, as pages name it
 */

/**
 * The settings of a build.
 *
 * @param {{ address?: string, officejs?: string }} given as `webpack --env` passes them
 * @param {string} [mode] without an address only a development build is possible
 * @returns {Settings}
 * @throws an error that says what to type, when something is missing or cannot work in Excel
 * @example readSettings({ address: "https://addins.example.com/jinpai/" }, "production").address // "https://addins.example.com/jinpai"
 */
function readSettings({ address, officejs = "global" }, mode) {
  if (!(officejs in OFFICE_JS)) throw new Error(`officejs=${officejs} is unknown: write one of ${Object.keys(OFFICE_JS).join(", ")}.`);
  const from = readAddress(address ?? (mode === "development" ? DEVELOPMENT : undefined));
  return { address: from, officeJs: OFFICE_JS[/** @type {keyof typeof OFFICE_JS} */ (officejs)] };
}

/** @param {string | undefined} address */
function readAddress(address) {
  const advice = "Say where the add-in will be served from, like this: npm run build:addin -- --env address=https://addins.example.com/jinpai";
  if (address === undefined) throw new Error(advice);
  if (!URL.canParse(address)) throw new Error(`${address} is no web address. ${advice}`);
  const url = new URL(address);
  if (url.protocol !== "https:") throw new Error(`Excel loads add-ins over https only, and ${address} is not. ${advice}`);
  if (url.search !== "" || url.hash !== "" || url.username !== "") throw new Error(`${address} must be the plain address of a folder, without user, query or anchor. ${advice}`);
  return url.href.replace(/\/+$/, "");
}

module.exports = { DEVELOPMENT, OFFICE_JS, readSettings };
