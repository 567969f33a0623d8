/** Draws the add-in's icons: every SVG of assets/icons in every size, as PNG beside it. */
const { readdirSync, readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { Resvg } = require("@resvg/resvg-js");

const FOLDER = path.resolve(__dirname, "../../assets/icons");

/** Those that Office asks for on all its screens, and 128 for shops and shortcuts. Pixels. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

/** The names of the drawings, without ending. */
function drawings() {
  return readdirSync(FOLDER).filter((name) => name.endsWith(".svg")).map((name) => path.basename(name, ".svg")).sort();
}

/**
 * One drawing in one size.
 *
 * @param {string} name
 * @param {number} size pixels, width and height
 * @example draw("medal", 16).asPng()
 */
function draw(name, size) {
  return new Resvg(readFileSync(path.join(FOLDER, `${name}.svg`), "utf-8"), { fitTo: { mode: "width", value: size }, font: { loadSystemFonts: false } }).render();
}

if (require.main === module) for (const name of drawings()) for (const size of SIZES) writeFileSync(path.join(FOLDER, `${name}-${size}.png`), draw(name, size).asPng());

module.exports = { FOLDER, SIZES, draw, drawings };
