import {
  countArticles,
  countValues,
  eachArticle,
  eachStoryMember,
  eachValue,
  type ListedValue,
} from "../db/articles/index-rows";
import { yieldToEventLoop } from "../db/event-loop";
import type { Connection } from "../db/statements";
import { Codes } from "./articles/codes";
import { makeFacts, type StoredIndex } from "./articles/stored-index";
import type { StoredLists } from "./articles/value-lists";

/** So many rows are read at a stretch: some hundredths of a second. */
const STRETCH = 20_000;

/**
 * Reads all that the index holds out of the library, in one transaction of the given connection, which is to have no other use.
 * Takes seconds where the library has a million articles; the process can do other things between.
 */
export async function readIndex(connection: Connection): Promise<StoredIndex> {
  const base = countArticles(connection);
  const facts = makeFacts(base);
  const [languages, genres] = [new Codes(), new Codes()];
  let [at, dated] = [0, 0];
  for (const [id, order, outlet, language, genre, words] of eachArticle(connection)) {
    facts.ids[at] = id;
    facts.orders[at] = order ?? Number.NaN;
    facts.outlets[at] = outlet ?? 0;
    facts.languages[at] = languages.numberOf(language);
    facts.genres[at] = genres.numberOf(genre);
    facts.words[at] = Math.max(0, words);
    if (order !== null) dated++;
    if (++at % STRETCH === 0) await yieldToEventLoop();
  }
  const ordinals = ordinalsOf(facts.ids.subarray(0, base));
  for (const [article, story] of eachStoryMember(connection)) facts.stories[ordinals[article] ?? 0] = story;
  const topics = await readLists(connection, "topics", ordinals, base);
  const entities = await readLists(connection, "entities", ordinals, base);
  const codes = { languageCodes: languages.list.slice(1), genreCodes: genres.list.slice(1) };
  return { ...facts, ...codes, base, dated, topics, entities };
}

function ordinalsOf(ids: Uint32Array): Uint32Array {
  let largest = 0;
  for (const id of ids) largest = Math.max(largest, id);
  const ordinals = new Uint32Array(largest + 1);
  for (let at = 0; at < ids.length; at++) ordinals[ids[at] ?? 0] = at;
  return ordinals;
}

/** Reads a table of articles and values by value, each with its articles in one row, and turns it round. */
async function readLists(
  connection: Connection,
  list: ListedValue,
  ordinals: Uint32Array,
  base: number,
): Promise<StoredLists> {
  const total = countValues(connection, list);
  const members = new Uint32Array(total);
  const ends: [number, number][] = [];
  const offsets = new Uint32Array(base + 1);
  let at = 0;
  let stretch = 0;
  for (const [number, articles] of eachValue(connection, list)) {
    for (const article of articles) {
      const ordinal = ordinals[article] ?? 0;
      members[at++] = ordinal;
      offsets[ordinal + 1] = (offsets[ordinal + 1] ?? 0) + 1;
    }
    ends.push([number, at]);
    if (at - stretch > STRETCH) {
      stretch = at;
      await yieldToEventLoop();
    }
  }
  for (let ordinal = 0; ordinal < base; ordinal++)
    offsets[ordinal + 1] = (offsets[ordinal + 1] ?? 0) + (offsets[ordinal] ?? 0);
  const values = new Uint32Array(total);
  const next = offsets.slice();
  at = 0;
  for (const [number, end] of ends)
    for (; at < end; at++) {
      const ordinal = members[at] ?? 0;
      const place = next[ordinal] ?? 0;
      values[place] = number;
      next[ordinal] = place + 1;
    }
  return { offsets, values };
}
