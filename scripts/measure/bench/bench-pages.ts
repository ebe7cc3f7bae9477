import { existsSync } from "node:fs";
import { Agent, get } from "node:http";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { closeLibrary, library } from "../../../lib/db/client";
import { needsRelinking } from "../../../lib/ingest/relink/relink-library";
import { listRealistic, readArticles } from "./filter-questions";
import { startApp } from "./start-app";

/**
 * `npm run bench -- pages --file PATH [--seconds 4] [--rounds 5]`: requests per second of the built app for the first
 * page, for filters that are each requested once, for one filter repeatedly and for articles, each alternating with
 * an empty page (app/empty) of the same build and headers; before that, what the first page and articles of about 800 words
 * weigh with their style sheets, packed as the server packs them. The load comes from this process over loopback, four
 * requests at a time, and is bounded.
 */
const { values } = parseArgs({
  options: {
    file: { type: "string" },
    seconds: { type: "string", default: "4" },
    rounds: { type: "string", default: "5" },
  },
});
const file = values.file ? resolve(values.file) : "";
const [seconds, rounds] = [Number(values.seconds), Number(values.rounds)];
if (!existsSync(file) || !(seconds > 0) || !(rounds > 0)) {
  console.error("Name a library: npm run bench -- pages --file PATH [--seconds 4] [--rounds 5]");
  process.exit(1);
}
process.env.DATABASE_URL = `file:${file}`;

const AT_ONCE = 4;
const PORT = 3280;
const EMPTY = "/empty";
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

/** The bytes of a page. @throws if the status is not 200 */
function fetchPage(path: string): Promise<Buffer> {
  return new Promise((done, fail) => {
    get(new URL(path, `http://127.0.0.1:${PORT}`), { agent }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", fail);
      response.on("end", () =>
        response.statusCode === 200
          ? done(Buffer.concat(parts))
          : fail(new Error(`${path} answered ${response.statusCode}`)),
      );
    }).on("error", fail);
  });
}

/** Requests per second over some seconds. @param next the address of each request */
async function load(next: () => string): Promise<number> {
  const started = performance.now();
  const until = started + seconds * 1000;
  let answered = 0;
  const ask = async () => {
    while (performance.now() < until) {
      await fetchPage(next());
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  return (1000 * answered) / (performance.now() - started);
}

/** The addresses in order, repeated endlessly. */
function inTurn(addresses: readonly string[]): () => string {
  let at = 0;
  return () => addresses[at++ % addresses.length] ?? "/";
}

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

async function compare(what: string, addresses: readonly string[]): Promise<void> {
  const first = await fetchPage(addresses[0] ?? "/");
  const next = inTurn(addresses);
  const pairs: { page: number; empty: number }[] = [];
  for (let round = 0; round < rounds; round++)
    pairs.push({ empty: await load(() => EMPTY), page: await load(next) });
  const ratio = middle(pairs.map(({ page, empty }) => page / empty));
  const rates = [middle(pairs.map(({ page }) => page)), middle(pairs.map(({ empty }) => empty))];
  const [page, empty] = rates.map((rate) => rate.toFixed(1));
  const size = [first.length, gzipSync(first).length].map((bytes) => (bytes / 1024).toFixed(0));
  console.log(
    `${what}: ${page} requests a second beside ${empty} of the empty page, ${ratio.toFixed(2)} of it; ${size[0]} kB, packed ${size[1]} kB`,
  );
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

/** What a page and its style sheets weigh, packed, in bytes. */
async function weigh(address: string): Promise<{ html: number; css: number }> {
  const page = await fetchPage(address);
  const sheets = [...page.toString().matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
  const packed = await Promise.all(
    sheets.map(async ([, href = ""]) => gzipSync(await fetchPage(href)).length),
  );
  return { html: gzipSync(page).length, css: packed.reduce((sum, bytes) => sum + bytes, 0) };
}

/** Prints the middle weight of some pages. */
async function printWeight(what: string, addresses: readonly string[]): Promise<void> {
  const weights = [];
  for (const address of addresses) weights.push(await weigh(address));
  const [html, css] = [middle(weights.map((one) => one.html)), middle(weights.map((one) => one.css))];
  const most = Math.max(...weights.map((one) => one.html + one.css));
  console.log(
    `${what}: HTML ${kilobytes(html)} kB, style sheets ${kilobytes(css)} kB, together ${kilobytes(html + css)} kB, at most ${kilobytes(most)} kB of ${weights.length}`,
  );
}

const long = await library().article.findMany({
  where: { wordCount: { gte: 780, lte: 820 } },
  orderBy: { id: "asc" },
  take: 40,
  select: { slug: true },
});
const articles = await library().article.findMany({
  orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
  take: 200,
  select: { slug: true },
});
// The server would make them while it answers.
if (await needsRelinking()) {
  console.error("Its links are still to be made, which would be measured too: npx throughline relink");
  process.exit(1);
}
const filters = listRealistic(await readArticles(400), 4_000).map((address) => `/library?${address}`);
await closeLibrary();

const server = await startApp({ PORT: String(PORT), SAMPLES: "0", REFRESH: "0", PICTURES: "0" });
try {
  // The first requests load modules and the index; after that both sides are warm.
  for (const path of [EMPTY, "/", `/article/${articles[0]?.slug}`, ...filters.slice(-20)])
    await fetchPage(path);
  await printWeight("First page, packed", ["/"]);
  if (long.length > 0)
    await printWeight(
      "Articles of about 800 words, packed",
      long.map(({ slug }) => `/article/${slug}`),
    );
  for (const path of [EMPTY, "/"]) await load(() => path);
  await compare("First page", ["/"]);
  await compare("Filters, each asked once", filters);
  await compare("One filter again and again", filters.slice(0, 1));
  await compare(
    "Articles",
    articles.map(({ slug }) => `/article/${slug}`),
  );
} finally {
  agent.destroy();
  server.kill();
}
