/** The icons are those of the drawings, in every size; `npm run icons` draws them anew. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { draw, drawings, FOLDER, SIZES } from "../../scripts/addin/icons";
import { contrast } from "../../src/book/palette";

/** A PNG's pixels, four bytes each, read by the library that draws the icons. */
function pixels(png: Buffer): { readonly width: number; readonly height: number; readonly bytes: Buffer } {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const shown = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${png.toString("base64")}"/></svg>`).render();
  return { width, height, bytes: shown.pixels };
}

test("there is a drawing for the add-in and for every button", () => expect(drawings()).toEqual(["help", "live", "medal", "restore", "score"]));

test.each(drawings())("%s is there in every size, as drawn", (name) => {
  for (const size of SIZES) {
    const { width, height, bytes } = pixels(readFileSync(join(FOLDER, `${name}-${size}.png`)));
    expect([width, height]).toEqual([size, size]);
    const drawn = draw(name, size).pixels;
    // Processors round a shade differently.
    expect(bytes.every((byte, at) => Math.abs(byte - drawn[at]!) <= 2)).toBe(true);
    expect(drawn.some((byte) => byte > 0)).toBe(true);
  }
});

/** The ribbon's ground in Office's themes. */
const RIBBONS = { white: "FFFFFF", colorful: "F3F2F1", black: "262626" };

test.each(Object.entries(RIBBONS))("the lines of the buttons stand out on the %s ribbon", (_, ground) => {
  const lines = drawings().filter((name) => name !== "medal").flatMap((name) => readFileSync(join(FOLDER, `${name}.svg`), "utf-8").match(/#[0-9A-F]{6}/g) ?? []);
  expect(new Set(lines).size).toBe(2);
  for (const line of lines) expect(contrast(line.slice(1), ground)).toBeGreaterThanOrEqual(3);
});
