// One server of the built app, on the library that DATABASE_URL names and a free port, which it tells its parent. It ends with it.
import { serve } from "../scripts/serve.mjs";
import { watchFeeds } from "../scripts/server/watch-feeds.mjs";

process.on("disconnect", () => process.exit());
const server = await serve({ host: "127.0.0.1", port: 0 });
process.send?.({ port: server.address().port });
// it fetches pictures; only the servers of some specs have it
if (process.env.PICTURES !== "0") watchFeeds();
