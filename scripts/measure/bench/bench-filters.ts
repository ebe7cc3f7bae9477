import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { closeLibrary } from "../../../lib/db/client";
import { parseFilter } from "../../../lib/filters/parse-filter";
import { readAddress } from "../../../lib/filters/read-address";
import { nameFilter } from "../../../lib/index/name-filter";
import { openIndex } from "../../../lib/index/open-index";
import { listArticles } from "../../../lib/pages/articles/list-articles";
import { listFacets } from "../../../lib/pages/rail/list-facets";
import { listTimes } from "../../../lib/pages/times/list-times";
import { listNasty, listRealistic, readArticles } from "./filter-questions";

/**
 * `npm run bench -- filters --file PATH [--each]`: runs 200 realistic and 50 nasty filters, each once, so that no
 * cache helps, and prints how long the first page with all facet counts takes within the server: reading the address,
 * names, matches, counts, the histogram, the table of outlets and one page of rows. Also prints how long the index
 * takes to be ready, and the process's memory.
 */
const args = process.argv.slice(2);
const file = args[args.indexOf("--file") + 1];
if (!args.includes("--file") || !file) {
  console.error("Name the library: npm run bench -- filters --file library.db");
  process.exit(1);
}
process.env.DATABASE_URL = `file:${file}`;
// A library that was served or generated has its index file; any other gets it in a process of its own.
const made = spawnSync(
  process.execPath,
  ["--conditions=react-server", "--import=tsx", "scripts/make-index.ts"],
  { stdio: "inherit" },
);
if (made.status !== 0) process.exit(1);

const percentile = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
const megabytes = (bytes: number) => `${Math.round(bytes / 1_048_576)} MB`;

/** By the clock, and by CPU time, which says more if other work is going on. */
function print(what: string, answers: readonly { ms: number; cpu: number }[]): void {
  const said = (times: number[]) =>
    [0.5, 0.95, 1]
      .map((share, at) => `${["p50", "p95", "max"][at]} ${percentile(times, share).toFixed(1)}`)
      .join(", ");
  const [clock, cpu] = [said(answers.map(({ ms }) => ms)), said(answers.map((answer) => answer.cpu))];
  console.log(`${what}: ${answers.length} filters, in ms: ${clock}; processor: ${cpu}`);
}

type Answer = { ms: number; cpu: number; total: number; notes: string[] };

async function ask(address: string): Promise<Answer> {
  const used = process.cpuUsage();
  const started = performance.now();
  const { filter } = await nameFilter(parseFilter(readAddress(address)).filter);
  const [list] = await Promise.all([
    listArticles(filter, null),
    listFacets(filter, null),
    listTimes(filter, null),
  ]);
  const ms = performance.now() - started;
  const { user, system } = process.cpuUsage(used);
  return { ms, cpu: (user + system) / 1_000, total: list.total, notes: list.notes };
}

async function askAll(what: string, addresses: readonly string[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const address of addresses) {
    const answer = await ask(address);
    const { ms, cpu, total, notes } = answer;
    answers.push(answer);
    if (args.includes("--each"))
      console.log(
        `${ms.toFixed(1).padStart(8)} ms ${cpu.toFixed(1).padStart(8)} ms ${String(total).padStart(8)}  ${address.slice(0, 110)} ${notes.join(" ")}`,
      );
  }
  print(what, answers);
  return answers;
}

try {
  const before = process.memoryUsage().rss;
  const started = performance.now();
  const library = await openIndex();
  const ready = performance.now() - started;
  const { articles } = library.index;
  console.log(
    `${articles.toLocaleString("en")} articles, ${megabytes(statSync(file).size)}: ready in ${(ready / 1000).toFixed(2)} s`,
  );
  console.log(
    `Memory: ${megabytes(process.memoryUsage().rss)} resident, ${megabytes(before)} before; arrays ${megabytes(process.memoryUsage().arrayBuffers)}`,
  );
  const reading = performance.now();
  await library.awaitVocabulary();
  console.log(
    `Words of the library read in ${((performance.now() - reading) / 1000).toFixed(2)} s, beside other work`,
  );
  const known = await readArticles(400);
  // Twenty other filters first: one-off costs such as compilation and preparing statements are not a filter's.
  const asked = listRealistic(known, 220);
  await askAll("The first ones, not counted", asked.slice(200));
  const realistic = await askAll("Realistic", asked.slice(0, 200));
  const nasty = await askAll("Nasty", listNasty(known, 50));
  print("All", [...realistic, ...nasty]);
  console.log(
    `Memory: ${megabytes(process.memoryUsage().rss)} resident, at most ${megabytes(process.resourceUsage().maxRSS * 1024)}`,
  );
} finally {
  await closeLibrary();
}
