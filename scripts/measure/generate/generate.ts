import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { closeLibrary, library, writeLibrary } from "../../../lib/db/client";
import { makeMissingIndex } from "../../../lib/index/make-missing-index";
import { readFurniture } from "../../../lib/ingest/links/furniture";
import { fillLibrary } from "./fill-library";
import { printFit } from "./print-fit";

/**
 * `npm run generate -- --articles N --file PATH [--seed S] [--resume]`: generates a library for measurements. `npm
 * run generate -- --fit FILE`: prints document frequencies of the articles of FILE next to those of generated ones.
 */
const { values } = parseArgs({
  options: {
    articles: { type: "string" },
    file: { type: "string" },
    seed: { type: "string", default: "1" },
    resume: { type: "boolean", default: false },
    fit: { type: "string" },
  },
});

/** What each outlet repeats, which an import looks for as the outlet grows. */
async function findFurniture(): Promise<void> {
  for (const { id } of await library().outlet.findMany({ select: { id: true } }))
    await writeLibrary((tx) => readFurniture(tx, id));
}

const whole = (text: string | undefined): number => (text && /^\d+$/.test(text) ? Number(text) : Number.NaN);

try {
  if (values.fit) await printFit(resolve(values.fit));
  else {
    const [articles, seed] = [whole(values.articles), whole(values.seed)];
    if (!values.file || !(articles > 0) || Number.isNaN(seed))
      throw new Error("Say how many and where: npm run generate -- --articles 37000 --file /tmp/library.db");
    const started = performance.now();
    await fillLibrary({ articles, seed, file: resolve(values.file), resume: values.resume }, (text) =>
      console.log(text),
    );
    process.env.DATABASE_URL = `file:${resolve(values.file)}`;
    if (await makeMissingIndex()) console.log("The index beside it is made");
    await findFurniture();
    await closeLibrary();
    const seconds = (performance.now() - started) / 1000;
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    console.log(`${articles} articles in ${seconds.toFixed(0)} s, at most ${memory} MB of memory`);
  }
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
