/** `npm start`: builds the workbench once, serves it, and says where. Stops with Ctrl+C. */
const { copyFileSync } = require("node:fs");
const path = require("node:path");
const { DEVELOPMENT } = require("../addin/settings");
const { build, FOLDER } = require("./build");
const { certificate } = require("./certificate");
const { serve } = require("./server");

const ROOT = path.resolve(__dirname, "../..");

/** @param {string} text */
const say = (text) => void process.stdout.write(`${text}\n`);

/** What the build of the functions has written. */
const METADATA = ["functions.json", "functions.en.json"];

async function start() {
  const page = Number(new URL(DEVELOPMENT).port);
  const own = await certificate(path.join(ROOT, ".certificates"));
  const served = await serve(FOLDER, own, [page, page + 1]).catch((error) => {
    if (error.code !== "EADDRINUSE") throw error;
    const { port } = error;
    say(`端口 ${port} 已被占用，可能是另一个 npm start 或 npm run serve 还在运行。请先停止它再试。\nPort ${port} is taken, perhaps by another npm start or npm run serve that is still running. Stop it and try again.`);
    process.exit(1);
  });
  say("正在构建……  Building …");
  await build({ address: `https://localhost:${served.addIn}` });
  for (const file of METADATA) copyFileSync(path.join(ROOT, "dist", file), path.join(FOLDER, file));
  say(`\n打开 Open   ${DEVELOPMENT}/\n`);
  if (!own.trusted) say(`浏览器会提示证书不受信任：选「高级 → 继续访问」即可，或者把 ${path.relative(process.cwd(), own.file)} 加入系统信任的证书。\nThe browser will warn of the certificate: choose "Advanced → Proceed", or have your system trust ${path.relative(process.cwd(), own.file)}.\n`);
  process.once("SIGINT", () => process.exit(0));
}

void start();
