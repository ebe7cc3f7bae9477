// npm run bench -- import, links --file LIBRARY, relink --file LIBRARY, filters --file LIBRARY, saved --file LIBRARY, pages --file LIBRARY: print figures, never assert them.
// npm run bench -- counts FILE: compares filters with a file. npm run train and npm run generate come by here as well.
import { spawnSync } from "node:child_process";
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
  train: "scripts/measure/train/train-related.ts",
};
const script = BENCHES[subject];
if (!script) giveUp(`There is no bench "${subject ?? ""}". There are: ${Object.keys(BENCHES).join(", ")}.`);
process.chdir(root);
prepare();
const { status } = spawnSync(
  process.execPath,
  ["--conditions=react-server", "--import=tsx", script, ...rest],
  { stdio: "inherit" },
);
process.exitCode = status ?? 1;
