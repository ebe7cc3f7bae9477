#!/usr/bin/env node
// The command's entry point: Node 20 does not strip types, so tsx loads the TypeScript. Getters of the app are marked
// server-only, which resolves to nothing under the condition that server components run with.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
if (!existsSync(join(root, "node_modules", "tsx")) || !existsSync(join(root, "lib", "db", "generated"))) {
  const prepare = spawnSync(process.execPath, [join(root, "scripts", "prepare.mjs")], {
    stdio: ["inherit", 2, 2],
  });
  if (prepare.status !== 0) process.exit(prepare.status ?? 1);
}
const run = spawnSync(
  process.execPath,
  [
    "--conditions=react-server",
    "--import=tsx",
    join(root, "scripts", "throughline.ts"),
    ...process.argv.slice(2),
  ],
  {
    stdio: "inherit",
    cwd: root,
    env: { ...process.env, THROUGHLINE_CWD: process.cwd(), TSX_TSCONFIG_PATH: join(root, "tsconfig.json") },
  },
);
if (run.error) throw run.error;
process.exit(run.status ?? 1);
