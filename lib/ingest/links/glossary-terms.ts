import type { Transaction } from "../../db/client";
import { type CountedTerm, getLargestTerm, listTermsByText } from "../../db/links/terms";
import { getGlossary } from "../../related/glossary";

/** A term of the library that is in the glossary. */
export type GlossaryTerm = { id: number; concept: number; arabic: boolean; articles: number };

/** The library's terms that are in the glossary: by their ids, and by concept. */
export type GlossaryTerms = {
  of: ReadonlyMap<number, GlossaryTerm>;
  terms: ReadonlyMap<number, readonly GlossaryTerm[]>;
};

type CachedTerms = { largest: number; of: Map<number, GlossaryTerm>; terms: Map<number, GlossaryTerm[]> };
/** Tests and commands open several libraries in one process. */
const cache = new Map<string, CachedTerms>();

const libraryFile = (): string => process.env.DATABASE_URL ?? "";

/** New terms have the highest ids: once another process has added this many, the glossary's are looked up again. */
const isStale = (was: number, now: number): boolean => now < was || now > was * 1.2 + 500;

function note({ of, terms }: CachedTerms, { id, text, articles }: CountedTerm): void {
  const word = getGlossary().get(text);
  if (!word) return;
  const known = of.get(id);
  if (known) {
    known.articles = articles;
    return;
  }
  const term = { id, ...word, articles };
  of.set(id, term);
  terms.set(word.concept, [...(terms.get(word.concept) ?? []), term]);
}

/** Adds the terms of a new article to the cache. */
export function noteGlossaryTerms(counted: readonly CountedTerm[]): void {
  const known = cache.get(libraryFile());
  if (!known) return;
  for (const term of counted) note(known, term);
}

/** The library's terms that are in the glossary. Those that another process has added appear after some time. */
export async function getGlossaryTerms(tx: Transaction): Promise<GlossaryTerms> {
  const largest = await getLargestTerm(tx);
  const before = cache.get(libraryFile());
  if (before && !isStale(before.largest, largest)) return before;
  const known: CachedTerms = { largest, of: new Map(), terms: new Map() };
  for (const term of await listTermsByText(tx, [...getGlossary().keys()])) note(known, term);
  cache.set(libraryFile(), known);
  return known;
}
