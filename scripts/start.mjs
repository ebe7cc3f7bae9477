// npm start: brings everything up to date, then serves. Respects PORT, HOST, HOSTS, DATABASE_URL, PUBLIC_URL and SAMPLES.

import { fork, spawnSync } from "node:child_process";
import { build, giveUp, prepare, root } from "./prepare.mjs";
import { RETURN_MEMORY } from "./server/return-memory.mjs";

const port = Number(process.env.PORT || 3000);
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  giveUp(`PORT must be a number from 0 to 65535; it is "${process.env.PORT}".`);

process.chdir(root);
prepare();
build();
const library = spawnSync(
  process.execPath,
  ["--conditions=react-server", "--import=tsx", "scripts/prepare-library.ts"],
  { stdio: "inherit", cwd: root },
);
/** Ready, but its links are of an earlier version, or relinking was interrupted. */
const relinks = library.status === 10 || library.status === 30;
/** Ready, but nobody has become its owner yet. */
const isOwnerless = library.status === 20 || library.status === 30;
if (library.status !== 0 && !relinks && !isOwnerless)
  giveUp("The library could not be prepared; see the messages above.");

const server = fork(
  "scripts/run-server.mjs",
  [...(isOwnerless ? ["invite"] : []), ...(relinks ? ["relink"] : [])],
  {
    cwd: root,
    env: { ...RETURN_MEMORY, ...process.env, NODE_ENV: "production" },
  },
);
server.once("exit", (code) => process.exit(code ?? 1));
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
