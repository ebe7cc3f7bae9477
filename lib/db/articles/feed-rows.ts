import { type Body, parseBody } from "../../articles/body";
import { library } from "../client";

/** What a feed says of an article. */
export type FeedRow = {
  identifier: string;
  slug: string;
  url: string | null;
  headline: string;
  kicker: string | null;
  abstract: string | null;
  excerpt: string;
  body: Body;
  datePublished: string | null;
  publishedAt: Date | null;
  inLanguage: string;
  /** When it came in, was updated or was last corrected. */
  changedAt: Date;
  outlet: string | null;
  credits: { name: string; role: string }[];
  topics: { slug: string; name: string; code: string | null }[];
};

const SELECT = {
  id: true,
  identifier: true,
  slug: true,
  url: true,
  headline: true,
  kicker: true,
  abstract: true,
  excerpt: true,
  body: true,
  datePublished: true,
  publishedAt: true,
  inLanguage: true,
  addedAt: true,
  updatedAt: true,
  outlet: { select: { name: true } },
  credits: { select: { name: true, role: true }, orderBy: { position: "asc" } },
  topics: {
    select: { topic: { select: { slug: true, name: true, code: true } } },
    orderBy: { score: "desc" },
  },
  corrections: { select: { madeAt: true, undoneAt: true } },
} as const;

/** The given articles as feeds list them, the newest first, those without a date last. */
export async function listFeedRows(ids: readonly number[]): Promise<FeedRow[]> {
  const rows = await library().article.findMany({ where: { id: { in: [...ids] } }, select: SELECT });
  const order = (row: { publishedAt: Date | null }) => row.publishedAt?.getTime() ?? Number.NEGATIVE_INFINITY;
  return rows
    .sort((a, b) => (order(a) === order(b) ? b.id - a.id : order(b) - order(a)))
    .map(({ body, outlet, topics, corrections, addedAt, updatedAt, ...row }) => ({
      ...row,
      body: parseBody(body, row.id),
      outlet: outlet?.name ?? null,
      topics: topics.map(({ topic }) => topic),
      changedAt: latest([addedAt, updatedAt, ...corrections.flatMap((one) => [one.madeAt, one.undoneAt])]),
    }));
}

const latest = (moments: readonly (Date | null)[]): Date =>
  new Date(Math.max(...moments.map((moment) => moment?.getTime() ?? 0)));
