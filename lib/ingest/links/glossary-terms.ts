import type { Transaction } from "../../db/client";
import { type CountedTerm, getLargestTerm, listTermsByText } from "../../db/links/terms";
import { getGlossary } from "../../related/glossary";

/** A term of the library that the glossary knows. */
export type ConceptTerm = { id: number; concept: number; arabic: boolean; articles: number };

/** What the glossary knows of the library's terms: by their numbers, and by concept. */
export type ConceptTerms = {
  of: ReadonlyMap<number, ConceptTerm>;
  terms: ReadonlyMap<number, readonly ConceptTerm[]>;
};

type Kept = { largest: number; of: Map<number, ConceptTerm>; terms: Map<number, ConceptTerm[]> };
/** Tests and commands open several libraries in one process. */
const kept = new Map<string, Kept>();

const fileOf = (): string => process.env.DATABASE_URL ?? "";

/** Terms come at the end: when another process has added this many, the glossary's are looked up anew. */
const isOld = (was: number, now: number): boolean => now < was || now > was * 1.2 + 500;

function note({ of, terms }: Kept, { id, text, articles }: CountedTerm): void {
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

/** Takes the terms of an article that comes in into what is known. */
export function noteConceptTerms(counted: readonly CountedTerm[]): void {
  const known = kept.get(fileOf());
  if (!known) return;
  for (const term of counted) note(known, term);
}

/** The library's terms that the glossary knows. Those that another process has added are looked up once in a while. */
export async function getConceptTerms(tx: Transaction): Promise<ConceptTerms> {
  const largest = await getLargestTerm(tx);
  const before = kept.get(fileOf());
  if (before && !isOld(before.largest, largest)) return before;
  const known: Kept = { largest, of: new Map(), terms: new Map() };
  for (const term of await listTermsByText(tx, [...getGlossary().keys()])) note(known, term);
  kept.set(fileOf(), known);
  return known;
}
