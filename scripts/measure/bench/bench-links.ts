import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { releaseCopies } from "../../../lib/db/articles/copies";
import { closeLibrary, library, type Transaction, writeLibrary } from "../../../lib/db/client";
import { removeLinks } from "../../../lib/db/links/links";
import { forgetTerms, linkArticle } from "../../../lib/ingest/links/link-article";
import { prepareArticle } from "../../../lib/ingest/prepare-article";
import { storeArticle } from "../../../lib/ingest/store-article";
import { makeArticle } from "../generate/make-article";
import { planStory } from "../generate/plan";
import { makeWorld } from "../generate/world";

/**
 * `npm run bench -- links --file PATH [--new 200]`: how long it takes to find and store the links of a new article,
 * in a library made by `npm run generate`. Each article is stored as in an import, its links are removed and made
 * once more, which alone is timed, and everything is rolled back.
 */
const { values } = parseArgs({
  args: process.argv.slice(2),
  options: { file: { type: "string" }, new: { type: "string", default: "200" } },
});
const file = values.file ? resolve(values.file) : "";
if (!existsSync(file)) {
  console.error(`Name a library that npm run generate made: npm run bench -- links --file PATH`);
  process.exit(1);
}
process.env.DATABASE_URL = `file:${file}`;

class RollBack extends Error {}

async function measureOne(
  tx: Transaction,
  number: number,
): Promise<{ whole: number; links: number; found: number }> {
  const { article } = makeArticle(world, planStory(world, number), number, 1);
  const prepared = prepareArticle(article);
  const started = performance.now();
  const { id } = await storeArticle(tx, prepared, { importId: null, sourceName: null });
  const stored = performance.now();
  if (id === null) throw new Error("The article was not stored.");
  const row = await tx.article.findUniqueOrThrow({ where: { id } });
  const source = { ...row, text: prepared.text, isNew: true };
  await forgetTerms(tx, id);
  await removeLinks(tx, id);
  await releaseCopies(tx, id);
  const before = performance.now();
  await linkArticle(tx, source, articles + 1);
  const links = performance.now() - before;
  return { whole: stored - started, links, found: await tx.link.count({ where: { fromId: id } }) };
}

const print = (what: string, list: number[]) => {
  const sorted = [...list].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  console.log(`${what}: median ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)}`);
};

const articles = await library().article.count();
const seed = Number(/^made:(\d+)-/.exec((await library().article.findFirst())?.identifier ?? "")?.[1] ?? 1);
const world = makeWorld({ seed, articles });
const measured: { whole: number; links: number; found: number }[] = [];
/** The first articles warm the caches. */
const WARMING = 20;
const wanted = Number(values.new);
try {
  for (let one = 0; one < wanted + WARMING; one++) {
    const number = Math.floor(((one * 0.6180339887) % 1) * articles);
    await writeLibrary(async (tx) => {
      const figures = await measureOne(tx, number);
      if (one >= WARMING) measured.push(figures);
      throw new RollBack();
    }).catch((error) => {
      if (!(error instanceof RollBack)) throw error;
    });
  }
  console.log(`${articles} articles held; ${measured.length} new ones, milliseconds each`);
  print(
    "links",
    measured.map(({ links }) => links),
  );
  print(
    "the whole of storing",
    measured.map(({ whole }) => whole),
  );
  print(
    "links found",
    measured.map(({ found }) => found),
  );
  console.log(`resident memory at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
} finally {
  await closeLibrary();
}
