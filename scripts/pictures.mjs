// npm run pictures: the main pages at four widths, in four themes and both languages of the interface, as pictures to be looked at, with
// a page that shows them side by side. --library FILE takes another library than the samples; npm run generate makes one.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { giveUp, prepare, root } from "./prepare.mjs";

const FOLDER = "test-results/pictures";

const { library } = parseArgs({ options: { library: { type: "string" } } }).values;
const file = library && resolve(library);
if (file && !existsSync(file)) giveUp(`There is no library ${file}.`);
process.chdir(root);
prepare();
const run = (args, env = {}) =>
  spawnSync(process.execPath, args, { stdio: "inherit", env: { ...process.env, ...env } }).status ?? 1;
if (run(["scripts/build.mjs"])) giveUp("The app could not be built; see the messages above.");
const { findBrowser } = await import("./find-browser.mjs");
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const args = ["node_modules/@playwright/test/cli.js", "test", "--config", "playwright.pictures.config.ts"];
process.exitCode = run(args, { CHROMIUM: findBrowser(), ...(file ? { LIBRARY: file } : {}) });

const pictures = readdirSync(FOLDER).filter((name) => name.endsWith(".jpg"));
const shown = pictures
  .sort()
  .map((name) => `<figure><img loading="lazy" src="${name}"><figcaption>${name}</figcaption></figure>`);
const style =
  "figure{display:inline-block;vertical-align:top;margin:8px}img{inline-size:480px;border:1px solid #999}";
writeFileSync(
  join(FOLDER, "index.html"),
  `<!doctype html><meta charset="utf-8"><style>${style}</style>${shown.join("\n")}`,
);
console.log(`${pictures.length} pictures, side by side: ${FOLDER}/index.html`);
