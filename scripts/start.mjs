// npm start: brings everything up to date, then serves. Respects PORT, HOST, HOSTS, DATABASE_URL, PUBLIC_URL and SAMPLES.

import { spawn, spawnSync } from "node:child_process";
import { build, giveUp, prepare, root } from "./prepare.mjs";

const port = Number(process.env.PORT || 3000);
const host = process.env.HOST || "127.0.0.1";
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
  giveUp("The library could not be prepared; what went wrong stands above.");

process.env.NODE_ENV = "production";
const { serve } = await import("./serve.mjs");
const { watchFeeds } = await import("./server/watch-feeds.mjs");
const server = await serve({ host, port }).catch((error) => giveUp(error.message));
const shown = ["127.0.0.1", "::1", "0.0.0.0", "::"].includes(host) ? "localhost" : host;
console.log(`Throughline is ready: http://${shown}:${server.address().port}`);

if (isOwnerless) {
  const inviting = spawn(
    process.execPath,
    [
      ...["--conditions=react-server", "--import=tsx", "scripts/throughline.ts", "owner", "link"],
      ...["--address", `http://${shown}:${server.address().port}`],
    ],
    { stdio: "inherit", cwd: root },
  );
  process.on("exit", () => inviting.kill());
}

if (relinks) {
  console.log("Links are being made anew; until then the old ones are shown.");
  const relinking = spawn(
    process.execPath,
    ["--conditions=react-server", "--import=tsx", "scripts/throughline.ts", "relink"],
    { stdio: "inherit", cwd: root },
  );
  process.on("exit", () => relinking.kill());
}

watchFeeds();

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
