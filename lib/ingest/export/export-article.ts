import { type IncomingArticle, parseRevision } from "../../articles/incoming";
import { withoutEmpty } from "../../articles/without-empty";
import { library } from "../../db/client";
import { printFields } from "../../read/exported/article-fields";
import type { PrintedState } from "../../read/exported/exported-line";
import { withValues } from "../corrections/apply-corrections";
import { readCorrections } from "../corrections/correction-fields";
import type { PackedArticle } from "../corrections/packed-article";
import { incomingOf, STORED } from "../stored-article";

/** Whose export it is, and whether it has what only the owner may take along: deletions, corrections, earlier versions. */
export type Asker = { reader: string | null; owner: boolean };

/** An article of the library, or one that was removed, with what its line says. */
type Exported = Pick<PackedArticle, "slug" | "identifier" | "contentHash" | "corrections" | "revisions"> & {
  incoming: IncomingArticle;
  about: { identifier: string; name: string }[];
  wordCount: number | null;
  addedAt: string;
  shelved: PackedArticle["shelved"];
};

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order in which publishers gave keywords is not kept, so that one is chosen which lasts. */
const withOrder = (article: IncomingArticle): IncomingArticle => ({
  ...article,
  keywords: [...article.keywords].sort(inOrder),
});

/** The properties in which the source differs from what the owner has made of it; null: it says nothing. */
function differing(source: object, shown: object): Record<string, unknown> {
  const [one, other] = [new Map(Object.entries(source)), new Map(Object.entries(shown))];
  const names = [...new Set([...one.keys(), ...other.keys()])];
  return Object.fromEntries(
    names
      .filter((name) => JSON.stringify(one.get(name)) !== JSON.stringify(other.get(name)))
      .map((name) => [name, one.get(name) ?? null]),
  );
}

function stateOf(article: Exported, { reader, owner }: Asker, removed: boolean): PrintedState {
  const { slug, contentHash, incoming, addedAt } = article;
  const standing = article.corrections.filter(({ undoneAt }) => undoneAt === null);
  // The first correction of a field has the value before any correction.
  const before = readCorrections(standing.map(({ field, before }) => ({ field, value: before })).reverse());
  const source = differing(
    printFields(withOrder(withValues(incoming, before))),
    printFields(withOrder(incoming)),
  );
  const marks = article.shelved.find(({ readerId }) => readerId === reader);
  return {
    ...{ slug, addedAt, contentHash },
    ...(incoming.sample ? { sample: true } : {}),
    ...(removed ? { removed } : {}),
    ...(owner && Object.keys(source).length > 0 ? { source } : {}),
    ...(owner
      ? withoutEmpty({
          corrections: standing.map(({ field, value, madeAt }) => ({
            field,
            value: JSON.parse(value),
            madeAt,
          })),
        })
      : {}),
    ...(marks?.savedAt ? { saved: marks.savedAt } : {}),
    ...(marks?.readAt ? { read: marks.readAt } : {}),
  };
}

/** An earlier version of an article, as records have it. */
export const printRevision = ({ contentHash, content, replacedAt }: PackedArticle["revisions"][number]) => ({
  contentHash,
  replacedAt,
  article: printFields(parseRevision(content, 0)),
});

/** The line of an article, and those of its earlier versions. */
export type ArticleLines = { identifier: string; lines: string[] };

function linesOf(article: Exported, asker: Asker, removed = false): ArticleLines {
  const { identifier, revisions } = article;
  const earlier = (asker.owner ? revisions : []).map((revision) =>
    JSON.stringify({ throughline: "revision", of: identifier, ...printRevision(revision) }),
  );
  return { identifier, lines: [lineOf(article, asker, removed), ...earlier] };
}

function lineOf(article: Exported, asker: Asker, removed: boolean): string {
  const { identifier, incoming, about, wordCount } = article;
  return JSON.stringify({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    ...{ identifier, ...printFields({ ...withOrder(incoming), identifier }) },
    ...withoutEmpty({ about, wordCount }),
    throughline: stateOf(article, asker, removed),
  });
}

const PARTS = {
  ...STORED,
  corrections: { orderBy: { id: "asc" }, omit: { id: true, articleId: true } },
  revisions: { orderBy: { id: "asc" }, omit: { id: true, articleId: true } },
} as const;

const inText = (moment: Date | null): string | null => moment?.toISOString() ?? null;

/** The lines of articles of the library, in the order of their numbers. */
export async function printArticles(ids: readonly number[], asker: Asker): Promise<ArticleLines[]> {
  const rows = await library().article.findMany({
    where: { id: { in: [...ids] } },
    orderBy: { id: "asc" },
    include: { ...PARTS, shelved: { where: { readerId: asker.reader ?? "" }, omit: { articleId: true } } },
  });
  return rows.map((row) => {
    const subjects = row.topics
      .filter(({ topic }) => topic.code)
      .sort((a, b) => b.score - a.score || inOrder(a.topic.slug, b.topic.slug));
    return linesOf(
      {
        ...row,
        incoming: incomingOf(row),
        about: subjects.map(({ topic }) => ({ identifier: topic.code ?? "", name: topic.name })),
        addedAt: row.addedAt.toISOString(),
        corrections: row.corrections.map(({ madeAt, undoneAt, ...rest }) => ({
          ...rest,
          madeAt: madeAt.toISOString(),
          undoneAt: inText(undoneAt),
        })),
        revisions: row.revisions.map((one) => ({ ...one, replacedAt: one.replacedAt.toISOString() })),
        shelved: row.shelved.map(({ readerId, savedAt, readAt }) => ({
          readerId,
          savedAt: inText(savedAt),
          readAt: inText(readAt),
        })),
      },
      asker,
    );
  });
}

/** The lines of an article that the owner deleted or merged into another. */
export const printRemoved = (packed: PackedArticle, asker: Asker): ArticleLines =>
  linesOf({ ...packed, about: [], wordCount: null, addedAt: packed.provenance.addedAt }, asker, true);
