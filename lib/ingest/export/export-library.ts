import { withoutEmpty } from "../../articles/without-empty";
import { library } from "../../db/client";
import { EXPORT_VERSION, type PrintedRecord } from "../../read/exported/exported-line";
import { LEAST_ARTICLES } from "../corrections/story-before";
import { type Asker, printArticles } from "./export-article";
import {
  Identifiers,
  listLinkRecords,
  listStoryDecisionRecords,
  printCopyDecisions,
} from "./export-decisions";

/** How many articles are read at once. */
const BATCH = 50;

/**
 * The lines of an export, without line ends: first the outlets, then the articles in the order in which they came in, then what the
 * owner decided about them, the stories, and the asking reader's filters and highlights. None has a time of the export, so that a library which has not
 * changed is exported the same.
 * @param ids the articles; null: the whole library
 */
export async function* exportLibrary(
  ids: readonly number[] | null,
  asker: Asker,
): AsyncGenerator<string, void, undefined> {
  const whole = ids === null;
  const sorted = ids && [...ids].sort((a, b) => a - b);
  const held = new Set<string>();
  yield print({ throughline: "library", version: EXPORT_VERSION, whole });
  yield* map(listOutlets(sorted), print);
  for await (const batch of batches(sorted))
    for (const { identifier, lines } of await printArticles(batch, asker)) {
      // the identifiers of a whole library need not be remembered: each is in it
      if (!whole) held.add(identifier);
      yield* lines;
    }
  const has = (identifier: string): boolean => whole || held.has(identifier);
  const stories = new Set<string>();
  const records: PrintedRecord[] = [];
  for await (const story of listStories(asker, has)) {
    stories.add(story.slug);
    records.push(story);
  }
  if (asker.owner) yield* printDecisions(asker, { has, whole, stories });
  yield* records.map(print);
  yield* (await listFilters(asker.reader)).map(print);
  yield* (await listHighlightRecords(asker, whole ? null : held)).map(print);
}

async function* printDecisions(
  asker: Asker,
  { has, whole, stories }: { has: (identifier: string) => boolean; whole: boolean; stories: Set<string> },
): AsyncGenerator<string> {
  const identifiers = await Identifiers.read();
  const { lines, records, copies } = await printCopyDecisions(identifiers, asker, { has, whole });
  const hasAny = (identifier: string): boolean => has(identifier) || copies.has(identifier);
  yield* lines;
  yield* records.map(print);
  yield* (await listLinkRecords(hasAny)).map(print);
  yield* (await listStoryDecisionRecords(identifiers, hasAny, stories)).map(print);
}

const print = (record: PrintedRecord): string => JSON.stringify(record);

async function* map<T, U>(list: AsyncIterable<T>, change: (one: T) => U): AsyncGenerator<U> {
  for await (const one of list) yield change(one);
}

/** The numbers of the articles, some at a time. */
async function* batches(sorted: readonly number[] | null): AsyncGenerator<readonly number[]> {
  if (sorted) {
    for (let at = 0; at < sorted.length; at += BATCH) yield sorted.slice(at, at + BATCH);
    return;
  }
  for (let last = 0; ; ) {
    const rows = await library().article.findMany({
      where: { id: { gt: last } },
      orderBy: { id: "asc" },
      take: BATCH,
      select: { id: true },
    });
    if (rows.length === 0) return;
    yield rows.map(({ id }) => id);
    last = rows.at(-1)?.id ?? last;
  }
}

/** The outlets of the articles, or all, by slug. */
async function* listOutlets(sorted: readonly number[] | null): AsyncGenerator<PrintedRecord> {
  const wanted = new Set<number | null>();
  if (sorted)
    for await (const batch of batches(sorted))
      for (const { outletId } of await library().article.findMany({
        where: { id: { in: [...batch] } },
        select: { outletId: true },
      }))
        wanted.add(outletId);
  const rows = await library().outlet.findMany({
    orderBy: { slug: "asc" },
    include: { names: { orderBy: { key: "asc" } } },
  });
  for (const { id, slug, name, homepage, country, language, ownership, names, sample } of rows)
    if (!sorted || wanted.has(id))
      yield {
        throughline: "outlet",
        ...{ slug, name },
        ...withoutEmpty({ homepage, country, language, ownership }),
        names: names.map((spelling) => spelling.name),
        ...(sample ? { sample } : {}),
      } as PrintedRecord;
}

/** The stories with at least two of the articles, by slug. */
async function* listStories(asker: Asker, has: (identifier: string) => boolean) {
  for (let last = ""; ; ) {
    const rows = await library().story.findMany({
      where: { slug: { gt: last } },
      orderBy: { slug: "asc" },
      take: BATCH,
      include: {
        aliases: { orderBy: { slug: "asc" } },
        members: { orderBy: { articleId: "asc" }, include: { article: { select: { identifier: true } } } },
        aparts: { orderBy: { articleId: "asc" }, include: { article: { select: { identifier: true } } } },
        follows: { where: { readerId: asker.reader ?? "" } },
      },
    });
    if (rows.length === 0) return;
    for (const { slug, name, title, inLanguage, aliases, members, aparts, follows } of rows) {
      const there = members.filter(({ article }) => has(article.identifier));
      const [follow] = follows;
      if (there.length < LEAST_ARTICLES) continue;
      yield {
        throughline: "story" as const,
        slug,
        ...(name === null && there.length === members.length ? { automatic: { title, inLanguage } } : {}),
        aliases: aliases.map((alias) => alias.slug),
        members: there.map(({ article, pinned }) => ({
          article: article.identifier,
          ...(pinned && asker.owner ? { pinned: true as const } : {}),
        })),
        apart: asker.owner
          ? aparts.map(({ article }) => article.identifier).filter((identifier) => has(identifier))
          : [],
        ...(follow
          ? {
              followed: {
                followedAt: follow.followedAt.toISOString(),
                visitedAt: follow.visitedAt.toISOString(),
              },
            }
          : {}),
      };
    }
    last = rows.at(-1)?.slug ?? last;
  }
}

/** A reader's saved filters, by name. */
async function listFilters(readerId: string | null): Promise<PrintedRecord[]> {
  const rows = await library().savedFilter.findMany({
    where: { readerId: readerId ?? "" },
    orderBy: { nameKey: "asc" },
  });
  return rows.map(({ name, filter, start }) => ({
    ...{ throughline: "filter", name, filter },
    ...(start ? { start } : {}),
  }));
}

/**
 * A reader's highlights, in the order in which they were made.
 * @param held the identifiers of the articles in the export; null: all, and highlights in articles that are gone
 */
async function listHighlightRecords(
  { reader, owner }: Asker,
  held: ReadonlySet<string> | null,
): Promise<PrintedRecord[]> {
  const rows = await library().highlight.findMany({
    where: { readerId: reader ?? "", removedAt: null },
    orderBy: { id: "asc" },
    include: { article: { select: { identifier: true } } },
  });
  return rows
    .filter(({ article }) => held === null || (article && held.has(article.identifier)))
    .map(({ article, identifier, headline, exact, prefix, suffix, start, note, createdAt, updatedAt }) => ({
      throughline: "highlight",
      // only the owner's export says what was merged into what
      article: owner ? identifier : (article?.identifier ?? identifier),
      ...{ headline, exact, prefix, suffix },
      ...(start === null ? {} : { start }),
      ...(note ? { note } : {}),
      ...{ createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() },
    }));
}
