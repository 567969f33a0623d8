/** The add-in's manifest and pages as they are deployed. */
const { DEVELOPMENT } = require("./settings");

/**
 * The manifest with the public address in place of the development server's.
 *
 * @param {string} xml
 * @param {import("./settings").Settings} settings
 * @example manifestFor('<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/>', { address: "https://addins.example.com", officeJs })
 */
function manifestFor(xml, { address }) {
  return xml.replaceAll(`${DEVELOPMENT}/`, `${escape(address)}/`);
}

/**
 * A page with its placeholders filled in: `%OFFICE_JS%` the script's address, `%OFFICE_ORIGIN%` its server.
 *
 * @param {string} html
 * @param {import("./settings").Settings} settings
 */
function pageFor(html, { address, officeJs }) {
  return html.replaceAll("%OFFICE_JS%", escape(officeJs)).replaceAll("%OFFICE_ORIGIN%", escape(new URL(officeJs, `${address}/`).origin));
}

/** An address inside of an attribute: URLs have quotes and angle brackets encoded, ampersands and apostrophes not. @param {string} url */
function escape(url) {
  return url.replaceAll("&", "&amp;").replaceAll("'", "&#39;");
}

module.exports = { manifestFor, pageFor };
