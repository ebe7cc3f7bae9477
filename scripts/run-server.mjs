// The server itself, in a process of its own for the sake of its environment: started by scripts/start.mjs once everything is up to date.
// Arguments: "invite" prints the link by which somebody becomes the owner, "relink" makes links anew meanwhile.
import { spawn } from "node:child_process";
import { giveUp, root } from "./prepare.mjs";
import { serve } from "./serve.mjs";
import { watchFeeds } from "./server/watch-feeds.mjs";

const asked = process.argv.slice(2);
const port = Number(process.env.PORT || 3000);
const host = process.env.HOST || "127.0.0.1";

const server = await serve({ host, port }).catch((error) => giveUp(error.message));
const shown = ["127.0.0.1", "::1", "0.0.0.0", "::"].includes(host) ? "localhost" : host;
console.log(`Throughline is ready: http://${shown}:${server.address().port}`);

if (asked.includes("invite")) {
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

if (asked.includes("relink")) {
  console.log("The links are being rebuilt; until that is done, the old ones are shown.");
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

// whoever has started it is gone
process.on("disconnect", () => process.exit(1));
