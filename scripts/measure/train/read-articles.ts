import { readFileSync } from "node:fs";
import { z } from "zod";
import { type PreparedArticle, prepareItems } from "../../../lib/ingest/prepare-article";
import { readSource } from "../../../lib/read/read-source";
import { makeProfile } from "../../../lib/related/profile/make-profile";
import { numberProfile } from "../../../lib/related/profile/packed-profile";
import { type Rarity, weighProfile } from "../../../lib/related/profile/term-weights";
import { Candidates, listPostings, type Posting } from "../../../lib/related/scoring/candidates";
import { COSINE, type Comparable, makeComparer } from "../../../lib/related/scoring/pair-features";
import { estimateDays, statedDay } from "../../../lib/related/scoring/publication-days";
import { coveredBy, findRepeatedRuns, runsOf } from "../../../lib/text/repeated-runs";

/** An article in memory, with what the store would keep of it for linking. */
export type Held = Comparable & { identifier: string; order: number | null; postings: Posting[] };

/** Fewer articles do not show what an outlet repeats. */
const MIN_OF_OUTLET = 8;
const MOST_OF_OUTLET = 90;
const MOST_OTHERS = 150;

/** What each outlet repeats, as an import would find it of the whole library (lib/ingest/links/furniture.ts). */
function listFurniture(articles: readonly PreparedArticle[]): Map<string | undefined, ReadonlySet<string>> {
  const step = Math.max(1, Math.floor(articles.length / MOST_OTHERS));
  const sample = articles
    .filter((_, at) => at % step === 0)
    .map(({ outlet, text }) => ({ outlet: outlet?.name, runs: runsOf(text) }));
  const byOutlet = new Map<string | undefined, PreparedArticle[]>();
  for (const article of articles) {
    const name = article.outlet?.name;
    byOutlet.set(name, [...(byOutlet.get(name) ?? []), article]);
  }
  return new Map(
    [...byOutlet]
      .filter(([name, own]) => name && own.length >= MIN_OF_OUTLET)
      .map(([name, own]) => {
        const others = sample.flatMap(({ outlet, runs }) => (outlet === name ? [] : [runs]));
        const step = Math.max(1, own.length / MOST_OF_OUTLET);
        const texts = own.flatMap(({ text }, at) =>
          Math.floor(at / step) > Math.floor((at - 1) / step) ? [text] : [],
        );
        return [name, new Set(findRepeatedRuns(texts, others))];
      }),
  );
}

/** Reads a library file into memory and weighs it as a whole. */
export async function readArticles(file: string): Promise<{ articles: Held[]; rarity: Rarity }> {
  const numbers = new Map<string, number>();
  const frequencies: number[] = [0];
  const outlets = new Map<string, number>();
  const numberOf = (term: string): number => {
    const known = numbers.get(term);
    const number = known ?? numbers.size + 1;
    if (known === undefined) numbers.set(term, number);
    frequencies[number] = (frequencies[number] ?? 0) + 1;
    return number;
  };
  const outletOf = (name: string | undefined): number | null => {
    if (!name) return null;
    outlets.set(name, outlets.get(name) ?? outlets.size + 1);
    return outlets.get(name) ?? null;
  };
  const prepared: PreparedArticle[] = [];
  for await (const item of prepareItems(readSource(file, {}))) {
    if (item.kind !== "article") continue;
    prepared.push(item.prepared);
  }
  const furniture = listFurniture(prepared);
  const bare = prepared.map(({ columns, outlet, source, text }) => {
    const order = columns.publishedAt?.getTime() ?? null;
    const terms = makeProfile({ ...source, text }, coveredBy(text, furniture.get(outlet?.name) ?? new Set()));
    return {
      ...{ identifier: columns.identifier, order, outletId: outletOf(outlet?.name) },
      profile: numberProfile(terms, numberOf),
    };
  });
  const rarity: Rarity = { articles: bare.length, frequency: (id) => frequencies[id] ?? 0 };
  const articles = bare.map(({ profile, order, ...rest }, id): Held => {
    const weighed = weighProfile(profile, rarity);
    const days = order === null ? [] : statedDay(order);
    return {
      ...{ ...rest, id, order, dated: order !== null, days, profile: weighed },
      postings: listPostings(weighed, rarity),
    };
  });
  return { articles, rarity };
}

/** A pair of articles with its features (lib/related/scoring/pair-features.ts). */
export type Pair = { other: number; features: Float64Array };

/** For each article its candidates, compared. Articles without a date are given their likely days. */
export function compareAll(articles: Held[], rarity: Rarity): Pair[][] {
  const holding = new Map<number, { id: number; weight: number }[]>();
  for (const { id, postings } of articles)
    for (const { term, weight } of postings)
      holding.set(term, [...(holding.get(term) ?? []), { id, weight }].slice(-20_000));
  const candidatesOf = ({ id, postings, days }: Held): number[] => {
    const weights = new Map<number, number>();
    for (const posting of postings)
      for (const other of holding.get(posting.term) ?? [])
        weights.set(other.id, (weights.get(other.id) ?? 0) + posting.weight * other.weight);
    weights.delete(id);
    const dayOf = (other: number): number | null => likeliest(articles[other]);
    const candidates = new Candidates(days[0]?.day ?? null);
    for (const [other, weight] of weights) candidates.offer(other, weight, dayOf(other));
    return candidates.list();
  };
  for (const article of articles) {
    if (article.dated) continue;
    const compare = makeComparer(article, rarity);
    const neighbours = candidatesOf(article).flatMap((id) => {
      const other = articles[id];
      if (!other || other.order === null) return [];
      return [{ id, order: other.order, likeness: compare(other).features[COSINE] ?? 0 }];
    });
    article.days = estimateDays(neighbours);
  }
  return articles.map((article) => {
    const compare = makeComparer(article, rarity);
    return candidatesOf(article).flatMap((other) => {
      const compared = articles[other];
      return compared ? [{ other, features: compare(compared).features }] : [];
    });
  });
}

function likeliest(article: Held | undefined): number | null {
  const best = article?.days.reduce((a, b) => (b.share > a.share ? b : a), { day: 0, share: 0, by: null });
  return best && best.share > 0 ? best.day : null;
}

const question = z.object({ identifier: z.string(), related: z.array(z.string()) });

/** The questions of a gold file, by index; those about missing articles are left out. */
export function readGold(file: string, articles: readonly Held[]): Map<number, Set<number>> {
  const places = new Map(articles.map(({ identifier, id }) => [identifier, id]));
  const gold = new Map<number, Set<number>>();
  for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
    const { identifier, related } = question.parse(JSON.parse(line));
    const id = places.get(identifier);
    const others = related.flatMap((other) => places.get(other) ?? []);
    if (id !== undefined && others.length > 0) gold.set(id, new Set(others));
  }
  return gold;
}
