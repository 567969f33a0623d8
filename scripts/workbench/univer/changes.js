/**
 * What is otherwise in Univer's scripts, so that there is room for the sheets of a large team: by what it
 * is about, in a file each.
 */
const { arrays } = require("./changes/arrays");
const { calculating } = require("./changes/calculating");
const { dependencies } = require("./changes/dependencies");
const { drawing } = require("./changes/drawing");
const { functions } = require("./changes/functions");
const { rules } = require("./changes/rules");

/**
 * Of a script that says `from` once, `to` is said instead.
 *
 * @typedef {{ readonly from: string, readonly to: string }} Change
 */

/** By package. @typedef {Readonly<Record<string, readonly Change[]>>} Changes */

/** In this order: some are of what an earlier one has put there. */
const ALL = [calculating, functions, arrays, dependencies, drawing, rules];

/**
 * @param {string} name of a package
 * @returns {Change[]}
 */
function changesOf(name) {
  return ALL.flatMap((changes) => changes[name] ?? []);
}

module.exports = { changesOf };
