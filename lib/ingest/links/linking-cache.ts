import { LRUCache } from "lru-cache";
import type { Transaction } from "../../db/client";
import {
  type ArticleEntity,
  listArticleEntities,
  listMentioning,
  type MentioningArticle,
  nearFactor,
} from "../../db/entities/article-entities";
import { getVersionHere } from "../../db/library-state";
import { listPostingsOf, NO_DAY, POSTING_SIZE, type TermPostings } from "../../db/links/postings";
import { listProfiles, type StoredProfile } from "../../db/links/profiles";
import { getTerms } from "../../db/links/terms";
import { bisect } from "../../index/articles/bisect";
import type { Evidence } from "../../related/evidence/shared-thing";
import { Candidates, MAX_CANDIDATES } from "../../related/scoring/candidates";
import { LINKING_STORE, type LinkedText, type LinkingStore } from "./linking-store";

/**
 * For larger libraries the cache takes more memory than a small machine has to spare: about 300 MB for 40,000
 * articles.
 */
export const MAX_CACHED_ARTICLES = 60_000;

/** Texts that are kept, in characters: those that were read last. Of articles that are linked most came in at about the same time. */
const MAX_TEXT = 3_000_000;
/** Pairs whose evidence is kept until the second of the two is linked. */
const MAX_PAIRS = 8_000;

/** What an article mentions, and who mentions an entity: there are half a million rows, which as objects fill a small machine. */
type Mentions = { entities: Uint32Array; counts: Uint32Array };
type Mentioning = { articles: Uint32Array; languages: string[]; published: Float64Array };

const readMentioning = (rows: readonly MentioningArticle[]): Mentioning => ({
  articles: Uint32Array.from(rows, ({ id }) => id),
  languages: rows.map(({ language }) => sharedSpelling(language)),
  // not a number: unknown
  published: Float64Array.from(rows, ({ published }) => published ?? Number.NaN),
});

/** Each language once: a row read has a string of its own. */
const spellings = new Map<string, string>();
const sharedSpelling = (language: string): string => {
  const known = spellings.get(language) ?? language;
  spellings.set(known, known);
  return known;
};

/**
 * Caches what linking reads of a library while all articles are relinked, so that everything is read only once.
 * Flushed as soon as another process writes to the library.
 */
export class LinkingCache implements LinkingStore {
  readonly #postings = new Map<number, TermPostings>();
  readonly #frequencies = new Map<number, number>();
  readonly #profiles = new Map<number, StoredProfile>();
  readonly #mentions = new Map<number, Mentions>();
  readonly #entities = new Map<number, Pick<ArticleEntity, "name" | "articles">>();
  readonly #mentioning = new Map<number, Mentioning>();
  readonly #texts = new LRUCache<number, LinkedText>({
    maxSize: MAX_TEXT,
    sizeCalculation: ({ fields }) => 1 + fields.headline.length + fields.abstract.length + fields.text.length,
  });
  readonly #evidence = new LRUCache<string, Evidence[]>({ max: MAX_PAIRS });
  #version = -1;
  /** Scratch space of one search, by article id: the weight of the shared terms, and the day. */
  #sums = new Float64Array(0);
  #days = new Int32Array(0);

  /**
   * To be called first in each transaction: flushes the cache if anything else has changed the library since the last
   * call.
   */
  async follow(tx: Transaction): Promise<void> {
    const version = await getVersionHere(tx);
    if (version !== this.#version + 1) this.clear();
    this.#version = version;
  }

  clear(): void {
    for (const kept of [this.#postings, this.#frequencies, this.#profiles, this.#texts, this.#evidence])
      kept.clear();
    for (const kept of [this.#mentions, this.#entities, this.#mentioning]) kept.clear();
  }

  readonly countTerms: LinkingStore["countTerms"] = async (tx, ids) => {
    const missing = Array.from(ids).filter((id) => !this.#frequencies.has(id));
    if (missing.length > 0)
      for (const [id, { articles }] of await getTerms(tx, missing)) this.#frequencies.set(id, articles);
    return (id) => this.#frequencies.get(id) ?? 1;
  };

  readonly findCandidates: LinkingStore["findCandidates"] = async (
    tx,
    queries,
    day,
    except,
    limit = MAX_CANDIDATES,
  ) => {
    const missing = queries.flatMap(({ term }) => (this.#postings.has(term) ? [] : term));
    if (missing.length > 0)
      for (const [term, postings] of await listPostingsOf(tx, missing)) this.#postings.set(term, postings);
    const touched: number[] = [];
    for (const { term, weight, from, to } of queries) {
      const known = this.#postings.get(term);
      if (!known) continue;
      const count = known.length / POSTING_SIZE;
      const first = bisect(0, count, (at) => (known[POSTING_SIZE * at] ?? 0) < from);
      for (let at = POSTING_SIZE * first; at < known.length && (known[at] ?? 0) <= to; at += POSTING_SIZE) {
        const id = known[at + 1] ?? 0;
        if (id >= this.#sums.length) this.#grow(id);
        const sum = this.#sums[id] ?? 0;
        if (sum === 0) {
          touched.push(id);
          this.#days[id] = known[at] ?? 0;
        }
        this.#sums[id] = sum + weight * (known[at + 2] ?? 0);
      }
    }
    const candidates = new Candidates(day, limit);
    for (const id of touched) {
      const theirs = this.#days[id] ?? NO_DAY;
      if (id !== except) candidates.offer(id, this.#sums[id] ?? 0, theirs === NO_DAY ? null : theirs);
      this.#sums[id] = 0;
    }
    return candidates.list();
  };

  /** The profile of an article without a date changes when it is relinked: when it was probably written. */
  forgetProfile(id: number): void {
    this.#profiles.delete(id);
  }

  readonly listProfiles: LinkingStore["listProfiles"] = async (tx, articleIds) => {
    const missing = articleIds.filter((id) => !this.#profiles.has(id));
    const known = articleIds.flatMap((id) => this.#profiles.get(id) ?? []);
    if (missing.length === 0) return known;
    const rows = await listProfiles(tx, missing);
    for (const row of rows) this.#profiles.set(row.id, row);
    return [...known, ...rows];
  };

  readonly listArticleEntities: LinkingStore["listArticleEntities"] = async (tx, articleIds) => {
    const missing = articleIds.filter((id) => !this.#mentions.has(id));
    if (missing.length > 0) {
      const rows = new Map<number, ArticleEntity[]>(missing.map((id) => [id, []]));
      for (const row of await listArticleEntities(tx, missing)) rows.get(row.articleId)?.push(row);
      for (const id of missing) {
        const own = rows.get(id) ?? [];
        for (const { entityId, name, articles } of own)
          if (!this.#entities.has(entityId)) this.#entities.set(entityId, { name, articles });
        this.#mentions.set(id, {
          entities: Uint32Array.from(own, ({ entityId }) => entityId),
          counts: Uint32Array.from(own, ({ count }) => count),
        });
      }
    }
    return articleIds.flatMap((articleId) => this.#entitiesOf(articleId));
  };

  #entitiesOf(articleId: number): ArticleEntity[] {
    const { entities, counts } = this.#mentions.get(articleId) ?? { entities: [], counts: [] };
    return Array.from(entities, (entityId, at) => ({
      ...{ articleId, entityId, count: counts[at] ?? 0 },
      ...(this.#entities.get(entityId) ?? { name: "", articles: 0 }),
    }));
  }

  readonly findForeign: LinkingStore["findForeign"] = async (tx, { language, entities, order }, limit) => {
    const missing = entities.flatMap(({ id }) => (this.#mentioning.has(id) ? [] : id));
    if (missing.length > 0)
      for (const [id, rows] of await listMentioning(tx, missing))
        this.#mentioning.set(id, readMentioning(rows));
    const ranks = new Map<number, number>();
    for (const { id: entity, weight } of entities) {
      const { articles, languages, published } = this.#mentioning.get(entity) ?? readMentioning([]);
      articles.forEach((id, at) => {
        if (languages[at] === language) return;
        const when = published[at] ?? Number.NaN;
        const near = nearFactor(Number.isNaN(when) ? null : when, order);
        ranks.set(id, (ranks.get(id) ?? 0) + weight * near);
      });
    }
    return [...ranks]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, limit)
      .map(([id]) => id);
  };

  readonly listTexts: LinkingStore["listTexts"] = async (tx, ids) => {
    const known = ids.flatMap((id) => this.#texts.get(id) ?? []);
    const missing = ids.filter((id) => !this.#texts.has(id));
    if (missing.length === 0) return known;
    const read = await LINKING_STORE.listTexts(tx, missing);
    for (const text of read) this.#texts.set(text.id, text);
    return [...known, ...read];
  };

  readonly evidenceOf: LinkingStore["evidenceOf"] = (lowerId, higherId, make) => {
    const key = `${lowerId} ${higherId}`;
    const known = this.#evidence.get(key);
    if (known) {
      this.#evidence.delete(key);
      return known;
    }
    const made = make();
    this.#evidence.set(key, made);
    return made;
  };

  #grow(id: number): void {
    const size = id + 1 + (id >>> 1);
    const [sums, days] = [new Float64Array(size), new Int32Array(size)];
    sums.set(this.#sums);
    days.set(this.#days);
    this.#sums = sums;
    this.#days = days;
  }
}
