import { closeLibrary } from "../../../lib/db/client";
import { parseFilter } from "../../../lib/filters/parse-filter";
import { readAddress } from "../../../lib/filters/read-address";
import { countNew, getNewestId } from "../../../lib/index/count-new";
import { nameFilter } from "../../../lib/index/name-filter";
import { openIndex } from "../../../lib/index/open-index";
import { listRealistic, readArticles } from "./filter-questions";

/**
 * `npm run bench -- saved --file PATH`: how long it takes to count what is new in twelve saved filters, as on a
 * reader's first page after each change of the library, without a cache; by the number of articles since the last
 * visit.
 */
const args = process.argv.slice(2);
const file = args[args.indexOf("--file") + 1];
if (!args.includes("--file") || !file) {
  console.error("Name the library: npm run bench -- saved --file library.db");
  process.exit(1);
}
process.env.DATABASE_URL = `file:${file}`;

const FILTERS = 12;
const ROUNDS = 15;

await openIndex();
const addresses = listRealistic(await readArticles(400), FILTERS * ROUNDS);
const newest = await getNewestId();
const asked = await Promise.all(
  addresses.map(async (address) => (await nameFilter(parseFilter(readAddress(address)).filter)).filter),
);
for (const came of [0, 20, 1_000, 37_000, newest]) {
  const times: number[] = [];
  const before = process.cpuUsage();
  let found = 0;
  let skipped = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    for (const filter of asked.slice(round * FILTERS, (round + 1) * FILTERS)) {
      const count = await countNew(filter, Math.max(0, newest - came), null);
      if (count === null) skipped += 1;
      else found += count;
    }
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const { user, system } = process.cpuUsage(before);
  const processor = ((user + system) / 1_000 / ROUNDS).toFixed(1);
  const at = (share: number) => (times[Math.min(ROUNDS - 1, Math.floor(ROUNDS * share))] ?? 0).toFixed(1);
  console.log(
    `${came} came in: ${FILTERS} filters, in ms: p50 ${at(0.5)}, p95 ${at(0.95)}, max ${at(1)}, processor ${processor} on average; ${found} new, ${skipped} not counted`,
  );
}
await closeLibrary();
