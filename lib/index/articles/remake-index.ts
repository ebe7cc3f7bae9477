import type { ArticleRow } from "../../db/articles/index-rows";
import { ArticleIndex } from "./article-index";
import { byDate } from "./article-order";
import { countBits, listBits } from "./bits";
import { Codes } from "./codes";
import { makeFacts, type StoredIndex } from "./stored-index";
import type { StoredLists, ValueLists } from "./value-lists";

/** The lists of the given ordinals, in their order. */
function gatherLists(lists: ValueLists, ordinals: Uint32Array): StoredLists {
  const offsets = new Uint32Array(ordinals.length + 1);
  for (let at = 0; at < ordinals.length; at++)
    offsets[at + 1] = (offsets[at] ?? 0) + lists.valuesOf(ordinals[at] ?? 0).length;
  const values = new Uint32Array(offsets[ordinals.length] ?? 0);
  for (let at = 0; at < ordinals.length; at++)
    values.set(lists.valuesOf(ordinals[at] ?? 0), offsets[at] ?? 0);
  return { offsets, values };
}

/** The ordinals that are alive, in the order of their articles' dates. */
function inOrder(index: ArticleIndex): Uint32Array {
  const { stored } = index;
  const order = (at: number) => (Number.isNaN(index.orderOf(at)) ? null : index.orderOf(at));
  const compare = (a: number, b: number) =>
    byDate({ id: index.idOf(a), order: order(a) }, { id: index.idOf(b), order: order(b) });
  const all = listBits(index.alive, countBits(index.alive));
  const first = all.findIndex((ordinal) => ordinal >= stored.base);
  if (first < 0) return all;
  // those that the index was made with are in order, and so many that sorting them again would be felt
  const later = all.slice(first).sort(compare);
  const merged = new Uint32Array(all.length);
  for (let at = 0, old = 0, next = 0; at < merged.length; at++) {
    const [a, b] = [all[old] ?? 0, later[next]];
    const older = old < first && (b === undefined || compare(a, b) < 0);
    merged[at] = older ? a : (b ?? 0);
    if (older) old++;
    else next++;
  }
  return merged;
}

/** The same articles in an index without dead ordinals and with room behind them. */
export function remakeIndex(index: ArticleIndex): ArticleIndex {
  const ordinals = inOrder(index);
  const base = ordinals.length;
  const facts = makeFacts(base);
  const { stored } = index;
  let dated = 0;
  for (let at = 0; at < base; at++) {
    const from = ordinals[at] ?? 0;
    facts.ids[at] = stored.ids[from] ?? 0;
    facts.orders[at] = stored.orders[from] ?? Number.NaN;
    facts.outlets[at] = stored.outlets[from] ?? 0;
    facts.stories[at] = stored.stories[from] ?? 0;
    facts.languages[at] = stored.languages[from] ?? 0;
    facts.genres[at] = stored.genres[from] ?? 0;
    facts.words[at] = stored.words[from] ?? 0;
    if (!Number.isNaN(facts.orders[at] ?? Number.NaN)) dated++;
  }
  return new ArticleIndex({
    ...facts,
    base,
    dated,
    languageCodes: index.languageCodes.list.slice(1),
    genreCodes: index.genreCodes.list.slice(1),
    topics: gatherLists(index.topics, ordinals),
    entities: gatherLists(index.entities, ordinals),
  });
}

/** An index of the given articles, for libraries that are small enough to be held as rows. */
export function makeIndex(rows: readonly ArticleRow[]): ArticleIndex {
  const sorted = [...rows].sort(byDate);
  const base = sorted.length;
  const facts = makeFacts(base);
  const [languages, genres] = [new Codes(), new Codes()];
  for (const [at, row] of sorted.entries()) {
    facts.ids[at] = row.id;
    facts.orders[at] = row.order ?? Number.NaN;
    facts.outlets[at] = row.outlet;
    facts.stories[at] = row.story;
    facts.languages[at] = languages.numberOf(row.language);
    facts.genres[at] = genres.numberOf(row.genre);
    facts.words[at] = row.words;
  }
  const stored: StoredIndex = {
    ...facts,
    base,
    dated: sorted.filter(({ order }) => order !== null).length,
    languageCodes: languages.list.slice(1),
    genreCodes: genres.list.slice(1),
    topics: listsOf(sorted.map(({ topics }) => topics)),
    entities: listsOf(sorted.map(({ entities }) => entities)),
  };
  return new ArticleIndex(stored);
}

function listsOf(rows: readonly (readonly number[])[]): StoredLists {
  const offsets = new Uint32Array(rows.length + 1);
  for (const [at, values] of rows.entries()) offsets[at + 1] = (offsets[at] ?? 0) + values.length;
  return { offsets, values: Uint32Array.from(rows.flat()) };
}
