import { keepRefreshing } from "../lib/ingest/feeds/keep-refreshing";
import { escapeConsole } from "./commands/escape-console";
import { stopInOrder } from "./commands/stop-in-order";

// The process that the server starts to check feeds and to add what is uploaded (scripts/server/watch-feeds.mjs). It ends with the server, and when it has nothing
// to do after some checks; the server then starts it anew.
escapeConsole();
stopInOrder();
process.once("disconnect", () => process.exit());
await keepRefreshing({ endIdle: true });
process.exit();
