import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { countConnections } from "../../../test-data/count-connections";
import { FEED_HOSTS, planFeeds, writeFeeds } from "./plan-feeds";

/** What the process tells the bench: its port at the start, and for each message from it the most connections that a host had at once. */
export type Told = { port: number } | { most: number; host: string; asked: number };

const feeds = planFeeds();
let texts: string[] = [];
let asked = 0;
let most = { most: 0, host: "" };

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  asked += 1;
  const number = Number(/^\/feed\/(\d+)/.exec(request.url ?? "")?.[1]);
  const feed = feeds[number];
  const text = texts[number] ?? "";
  if (!feed) response.writeHead(404).end();
  else if (feed.fault) await feed.fault.answer(request, response, text);
  else response.setHeader("content-type", "application/rss+xml").end(text);
}

async function listen(host: string, port: number): Promise<number> {
  const server = createServer((request, response) => void answer(request, response));
  countConnections(server, (open) => {
    if (open > most.most) most = { most: open, host };
  });
  server.listen(port, host);
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

const tell = (told: Told): void => void process.send?.(told);

process.on("disconnect", () => process.exit());
process.on("message", () => tell({ ...most, asked }));
let port = 0;
for (const host of FEED_HOSTS) port = await listen(host, port);
texts = writeFeeds(feeds, port);
tell({ port });
