// npm run bench -- import: prints figures, never asserts them.
import { spawnSync } from "node:child_process";
import { giveUp, prepare, root } from "./prepare.mjs";

const [subject, ...rest] = process.argv.slice(2);
const BENCHES = { import: "scripts/commands/bench-import.ts" };
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
