import {
  getFurniture,
  listOutletTexts,
  listSpreadTexts,
  saveFurniture,
} from "../../db/articles/outlet-furniture";
import type { Transaction } from "../../db/client";
import { getDatabaseFile } from "../../db/database-file";
import { getLibrarySize } from "../../db/library-state";
import { findRepeatedRuns, runsOf } from "../../text/repeated-runs";

/** The number of an outlet's articles at which its furniture is first looked for; and again at every third as many more. */
const FIRST = 8;
const AGAIN = 3;
/** How many of its articles are read for it, and how many of others show what everybody writes. */
const MOST_READ = 90;
const MOST_OTHERS = 150;

type Elsewhere = { file: string; articles: number; sample: { outletId: number | null; runs: Set<string> }[] };

/** What others write, read again when the library has doubled: for some hundred outlets of one import. */
let elsewhere: Elsewhere | undefined;

async function readElsewhere(tx: Transaction): Promise<Elsewhere["sample"]> {
  const [file, articles] = [getDatabaseFile(), await getLibrarySize(tx)];
  const known = elsewhere?.file === file ? elsewhere : undefined;
  if (known && articles >= known.articles && articles < 2 * known.articles) return known.sample;
  const texts = await listSpreadTexts(tx, MOST_OTHERS);
  const sample = texts.map(({ outletId, text }) => ({ outletId, runs: runsOf(text) }));
  elsewhere = { file, articles, sample };
  return sample;
}

/** Looks for what an outlet repeats, and stores it. */
async function refreshFurniture(tx: Transaction, outletId: number, articles: number): Promise<string[]> {
  const others = (await readElsewhere(tx)).flatMap((one) => (one.outletId === outletId ? [] : [one.runs]));
  const runs = findRepeatedRuns(await listOutletTexts(tx, outletId, MOST_READ), others);
  await saveFurniture(tx, outletId, { articles, runs });
  return runs;
}

/**
 * The runs of words that an outlet repeats over its articles, which say nothing about any of them; none for an outlet with few
 * articles. Looked for as the outlet grows.
 * @param latest look again if it has any more articles than the last time
 */
export async function readFurniture(
  tx: Transaction,
  outletId: number | null,
  { latest = false } = {},
): Promise<ReadonlySet<string>> {
  if (outletId === null) return new Set();
  const { known, articles } = await getFurniture(tx, outletId);
  if (articles < FIRST) return new Set();
  const current = known && (latest ? articles === known.articles : articles < AGAIN * known.articles);
  return new Set(current ? known.runs : await refreshFurniture(tx, outletId, articles));
}
