import { library } from "../../../lib/db/client";

/** What filters are made from: articles as readers would find them, so that frequent values are asked for often. */
export type KnownArticle = {
  words: string[];
  year: number | null;
  outlet: string | null;
  country: string | null;
  language: string;
  genre: string | null;
  topics: string[];
  person: string[];
  organization: string[];
  place: string[];
};

/**
 * Random numbers from 0 to 1, exclusive, the same each time (Mulberry32, T. Ettinger): figures of different commits
 * are for the same filters.
 */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Articles from all over the library, the same each time. */
export async function readArticles(most: number): Promise<KnownArticle[]> {
  const last =
    (await library().article.findFirst({ orderBy: { id: "desc" }, select: { id: true } }))?.id ?? 0;
  const draw = chance(1);
  const ids = Array.from({ length: most * 2 }, () => 1 + Math.floor(draw() * last));
  const rows = await library().article.findMany({
    where: { id: { in: ids } },
    take: most,
    select: {
      headline: true,
      publishedAt: true,
      inLanguage: true,
      genre: true,
      outlet: { select: { slug: true, country: true } },
      topics: { select: { topic: { select: { slug: true } } } },
      mentions: { select: { entity: { select: { slug: true, type: true } } } },
    },
  });
  return rows.map((row) => {
    const named = (type: string) =>
      row.mentions.filter(({ entity }) => entity.type === type).map(({ entity }) => entity.slug);
    return {
      words: row.headline.match(/\p{L}{2,}/gu) ?? [],
      year: row.publishedAt?.getUTCFullYear() ?? null,
      outlet: row.outlet?.slug ?? null,
      country: row.outlet?.country ?? null,
      language: row.inLanguage,
      genre: row.genre,
      topics: row.topics.map(({ topic }) => topic.slug),
      person: named("person"),
      organization: named("organization"),
      place: named("place"),
    };
  });
}

type Draw = { article: KnownArticle; one: <T>(list: readonly T[]) => T | null; word: () => string };
type Question = (draw: Draw) => (string | null | false)[];

const is = (name: string, value: string | number | null | undefined): string | null =>
  value === null || value === undefined ? null : `${name}=${encodeURIComponent(value)}`;
const inYear = (year: number | null) => (year === null ? null : `after=${year}&before=${year + 1}`);

/** What readers ask for, from one click to a few clicks and some words. */
const REALISTIC: Question[] = [
  ({ article, one }) => [is("topic", one(article.topics))],
  ({ article, one }) => [is("topic", one(article.topics)), inYear(article.year)],
  ({ article, one }) => [is("place", one(article.place))],
  ({ article, one }) => [is("person", one(article.person)), is("topic", one(article.topics))],
  ({ article, one }) => [is("organization", one(article.organization)), is("language", article.language)],
  ({ article }) => [is("outlet", article.outlet)],
  ({ article, one }) => [is("outlet", article.outlet), is("topic", one(article.topics)), "sort=oldest"],
  ({ article }) => [is("country", article.country), is("genre", article.genre)],
  ({ article, one }) => [is("language", article.language), is("topic", `-${one(article.topics) ?? "sport"}`)],
  ({ article, one }) => [inYear(article.year), is("place", one(article.place)), "length=short"],
  ({ word }) => [is("q", word())],
  ({ word }) => [is("q", `${word()} ${word()}`)],
  ({ word, article, one }) => [is("q", word()), is("topic", one(article.topics))],
  ({ word, article }) => [is("q", `${word()} -${word()}`), inYear(article.year)],
  ({ article }) => [is("q", `"${article.words.slice(1, 3).join(" ")}"`)],
  ({ word, article }) => [is("q", `${word()} OR ${word()}`), is("outlet", article.outlet), "sort=relevance"],
  ({ word }) => [is("q", `${word()} ${word()}`), "sort=relevance"],
  ({ article, one }) => [
    is("topic", article.topics[0]),
    is("topic", article.topics[1]),
    is("place", one(article.place)),
    inYear(article.year),
  ],
  ({ article, one }) => [
    is("country", article.country),
    is("language", article.language),
    is("person", one(article.person)),
  ],
  ({ article }) => [article.year !== null && `after=${article.year - 2}`, is("genre", article.genre)],
];

/** What no reader asks for: everything at once, what is everywhere, what is nowhere, what breaks parsers. */
const NASTY: Question[] = [
  ({ article }) => [is("q", article.language === "ar" ? "في" : "the")],
  () => [is("q", "the of and to in"), "sort=relevance"],
  () => [is("q", "the OR of OR and OR to OR in OR a OR said OR for OR on OR that"), "sort=relevance"],
  () => [is("q", '"of the" "in the" "to the"')],
  () => [is("q", "-the -of")],
  ({ word }) => [is("q", Array.from({ length: 100 }, word).join(" OR "))],
  ({ word }) => [is("q", Array.from({ length: 100 }, word).join(" "))],
  ({ word }) => [is("q", Array.from({ length: 10_000 }, word).join(" "))],
  ({ word }) => [is("q", `${"(".repeat(20)}${word()}${" OR the)".repeat(20)}`)],
  ({ word }) => [is("q", `${"-(the ".repeat(15)}${word()}${")".repeat(15)}`)],
  () => ["on=unknown"],
  () => ["after=0001&before=9999"],
  ({ one }) => [is("length", one(["1..2", "0..9999999", "300..301"])), "sort=oldest"],
  ({ word }) => [is("q", `'"; DROP TABLE "Article" --${word()}* NEAR(${word()} ^`)],
  ({ word }) => [is("q", `\u0000\u202E${word()}\u0000 headline:${word()} {body}: x`)],
  ({ article }) => [
    is("q", `topic:${article.topics[0] ?? "x"} OR the OR outlet:${article.outlet ?? "y"}`),
    "language=en",
  ],
];

/** Many values of many facets at once. */
function crowd(articles: readonly KnownArticle[], minus: string, most: number): string {
  const parts: string[] = [];
  for (const facet of ["topics", "person", "organization", "place"] as const) {
    const values = [...new Set(articles.flatMap((article) => article[facet]))].slice(0, most);
    for (const value of values)
      parts.push(`${facet === "topics" ? "topic" : facet}=${minus}${encodeURIComponent(value)}`);
  }
  for (const outlet of [...new Set(articles.flatMap((article) => article.outlet ?? []))].slice(0, most))
    parts.push(`outlet=${minus}${outlet}`);
  return parts.join("&");
}

/** A number of different filters, drawn in turn from a list of kinds. */
function list(
  kinds: readonly Question[],
  articles: readonly KnownArticle[],
  most: number,
  seed: number,
): string[] {
  const next = chance(seed);
  const one = <T>(values: readonly T[]): T | null => values[Math.floor(next() * values.length)] ?? null;
  const asked = new Set<string>();
  for (let tries = 0; asked.size < most && tries < most * 20; tries++) {
    const article = one(articles);
    const kind = kinds[tries % kinds.length];
    if (!article || !kind) break;
    const word = () => one(one(articles)?.words ?? []) ?? "peace";
    const address = kind({ article, one, word }).filter(Boolean).join("&");
    if (address) asked.add(address);
  }
  return [...asked];
}

export const listRealistic = (articles: readonly KnownArticle[], most: number): string[] =>
  list(REALISTIC, articles, most, 2);

export function listNasty(articles: readonly KnownArticle[], most: number): string[] {
  const crowds = [3, 10, 50].flatMap((size) => [crowd(articles, "", size), crowd(articles, "-", size)]);
  const questions = [...crowds, ...list(NASTY, articles, most * 2, 3)];
  return questions.slice(0, most);
}
