// npm run dev: the app with hot reload.

import { spawnSync } from "node:child_process";
import { giveUp, prepare, root } from "./prepare.mjs";

process.chdir(root);
prepare();
const { status } = spawnSync(
  process.execPath,
  ["--conditions=react-server", "--import=tsx", "scripts/prepare-library.ts"],
  {
    stdio: "inherit",
  },
);
if (status === 1) giveUp("The library could not be prepared; see the messages above.");
const { serve } = await import("./serve.mjs");
const { watchFeeds } = await import("./server/watch-feeds.mjs");
const port = Number(process.env.PORT || 3000);
await serve({ host: process.env.HOST || "127.0.0.1", port, dev: true }).catch((error) =>
  giveUp(error.message),
);
console.log(`Throughline (development): http://localhost:${port}`);
watchFeeds();
