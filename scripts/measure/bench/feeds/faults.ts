import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout } from "node:timers/promises";
import { gzipSync } from "node:zlib";

/** A way in which a feed's server goes wrong. */
export type Fault = {
  name: string;
  answer: (request: IncomingMessage, response: ServerResponse, feed: string) => void | Promise<void>;
  /** What the owner must be told; null where the feed can be read all the same. */
  told: RegExp | null;
};

const SECOND = 1_000;
const BOMB = gzipSync(Buffer.alloc(200 * 1024 * 1024), { level: 9 });
const FILLER = `<item><title>${"endless ".repeat(8_000)}</title></item>`;

/** One letter a second, so that the connection never falls silent. */
async function drip(response: ServerResponse): Promise<void> {
  response.write("<rss><channel>");
  while (!response.destroyed) {
    response.write(" ");
    await setTimeout(SECOND);
  }
}

function pourForever(response: ServerResponse): void {
  const pour = () => {
    while (!response.destroyed && response.write(FILLER));
  };
  response.on("drain", pour).write("<rss><channel><title>Endless</title>");
  pour();
}

/** Another guid for each item in every answer. */
const withOtherIdentifiers = (feed: string): string =>
  feed.replace(/<guid[^<]*/g, () => `<guid isPermaLink="false">${crypto.randomUUID()}`);

export const FAULTS: readonly Fault[] = [
  { name: "silent", answer: () => {}, told: /took too long/ },
  { name: "dripping", answer: (_, response) => drip(response), told: /took too long/ },
  { name: "endless", answer: (_, response) => pourForever(response), told: /more than the limit/ },
  {
    name: "circular",
    answer: ({ url = "" }, response) => {
      response.writeHead(302, { location: url.endsWith("?again") ? url.slice(0, -6) : `${url}?again` }).end();
    },
    told: /in a circle/,
  },
  {
    name: "too short",
    answer: (_, response, feed) => {
      response
        .writeHead(200, { "content-length": Buffer.byteLength(feed) + 1_000 })
        .write(feed, () => response.destroy());
    },
    told: /cannot be read/,
  },
  {
    name: "bomb",
    answer: (_, response) => void response.writeHead(200, { "content-encoding": "gzip" }).end(BOMB),
    told: /more than the limit/,
  },
  {
    name: "failing",
    answer: (_, response) => void response.writeHead(500).end(),
    told: /has a problem \(500\)/,
  },
  { name: "hanging up", answer: (_, response) => void response.destroy(), told: /cannot be re(?:ad|ached)/ },
  {
    name: "no feed",
    answer: (_, response) =>
      void response.setHeader("content-type", "text/html").end("<html><body>Welcome</body></html>"),
    told: /feed/,
  },
  {
    name: "changing identifiers",
    answer: (_, response, feed) => void response.end(withOtherIdentifiers(feed)),
    told: null,
  },
];
