// npm run bench -- SUBJECT: prints figures, never asserts them. The subjects are listed below; most need --file LIBRARY.
// npm run train and npm run generate also run through here.
import { spawnSync } from "node:child_process";
import { findBrowser } from "./find-browser.mjs";
import { giveUp, prepare, root } from "./prepare.mjs";

const [subject, ...rest] = process.argv.slice(2);
const BENCHES = {
  import: "scripts/measure/bench/bench-import.ts",
  links: "scripts/measure/bench/bench-links.ts",
  relink: "scripts/measure/bench/bench-relink.ts",
  counts: "scripts/compare-counts.ts",
  generate: "scripts/measure/generate/generate.ts",
  filters: "scripts/measure/bench/bench-filters.ts",
  saved: "scripts/measure/bench/bench-saved.ts",
  pages: "scripts/measure/bench/bench-pages.ts",
  clicks: "scripts/measure/bench/bench-clicks.ts",
  lighthouse: "scripts/measure/bench/bench-lighthouse.ts",
  feeds: "scripts/measure/bench/bench-feeds.ts",
  jobs: "scripts/measure/bench/bench-jobs.ts",
  train: "scripts/measure/train/train-related.ts",
  "train-kinds": "scripts/measure/train/kinds/train-kinds.ts",
  "train-pasted": "scripts/measure/train/train-pasted.ts",
};
const script = BENCHES[subject];
if (!script) giveUp(`There is no bench "${subject ?? ""}". There are: ${Object.keys(BENCHES).join(", ")}.`);
process.chdir(root);
prepare();
if (subject === "lighthouse" || subject === "clicks") process.env.CHROMIUM = findBrowser();
const { status } = spawnSync(
  process.execPath,
  ["--conditions=react-server", "--import=tsx", script, ...rest],
  { stdio: "inherit" },
);
process.exitCode = status ?? 1;
