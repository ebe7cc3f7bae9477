import { z } from "zod";
import type { IncomingArticle } from "../../articles/incoming";

/** The form of exported files. A later one that this version cannot read gets a higher number. */
export const EXPORT_VERSION = 1;

const moment = z.iso.datetime();
const identifier = z.string().min(1).max(600);
/** As lib/articles/slug.ts makes them: what stands in an address cannot be anything else. */
const slug = z
  .string()
  .regex(/^[\p{L}\p{M}\p{N}-]+$/u)
  .max(300);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const address = z.url({ protocol: /^https?$/ }).max(2048);
const properties = z.record(z.string(), z.unknown());

const printedRevision = z.object({ contentHash: hash, replacedAt: moment, article: properties });

/** What schema.org has no words for: an exported article's place in its library, what the owner decided, what its reader marked. */
export const printedState = z.object({
  slug,
  addedAt: moment,
  contentHash: hash,
  sample: z.literal(true).optional(),
  /** It was deleted, or merged into another: one of the last lines says which. */
  removed: z.literal(true).optional(),
  /** Where the owner corrected it: what its source says. Null: nothing. */
  source: properties.optional(),
  corrections: z.array(z.object({ field: z.string(), value: z.unknown(), madeAt: moment })).optional(),
  saved: moment.optional(),
  read: moment.optional(),
});
export type PrintedState = z.input<typeof printedState>;

/** The state of an exported article, as the importer gets it. */
export type ArticleState = Omit<z.output<typeof printedState>, "source"> & { identifier: string };

const storyBefore = z.object({
  slug,
  aliases: z.array(slug),
  members: z.array(z.object({ article: identifier, pinned: z.literal(true).optional() })),
  /** The articles that the owner kept out of it. */
  apart: z.array(identifier),
});

/** A line that is no article. Articles are named by their identifiers. */
export const printedRecord = z.discriminatedUnion("throughline", [
  /** The first line. */
  z.object({
    throughline: z.literal("library"),
    version: z.literal(EXPORT_VERSION),
    /** The whole library, not only what a filter left. */
    whole: z.boolean(),
  }),
  z.object({
    throughline: z.literal("outlet"),
    slug,
    name: z.string().min(1).max(200),
    homepage: address.optional(),
    country: z.string().length(2).optional(),
    language: z.string().max(40).optional(),
    ownership: z.string().max(500).optional(),
    /** Every spelling of its name. */
    names: z.array(z.string().min(1).max(200)),
    sample: z.literal(true).optional(),
  }),
  /** An earlier version of an article: a line of its own, since an article can have many. */
  printedRevision.extend({ throughline: z.literal("revision"), of: identifier }),
  z.object({ throughline: z.literal("deleted"), article: identifier, madeAt: moment }),
  z.object({ throughline: z.literal("merged"), article: identifier, into: identifier, madeAt: moment }),
  /** An earlier version that the owner made an article of its own. */
  z.object({
    throughline: z.literal("split"),
    article: identifier,
    from: identifier,
    revision: printedRevision,
    madeAt: moment,
  }),
  z.object({
    throughline: z.literal("link"),
    from: identifier,
    to: identifier,
    verdict: z.enum(["unrelated", "kind", "linked"]),
    kind: z.string().optional(),
    headlines: z.tuple([z.string(), z.string()]),
    madeAt: moment,
  }),
  z.object({
    throughline: z.literal("story decision"),
    kind: z.enum(["named", "merged", "parted"]),
    slug,
    title: z.string(),
    value: z.string(),
    madeAt: moment,
    /** The stories as they were, for a decision that moved articles. */
    before: z.array(storyBefore).optional(),
    begun: slug.optional(),
  }),
  storyBefore.extend({
    throughline: z.literal("story"),
    /** What the library calls it, where its owner has not named it and all of its articles are in the file. */
    automatic: z.object({ title: z.string().min(1).max(1000), inLanguage: z.string().max(40) }).optional(),
    /** Its reader follows it. */
    followed: z.object({ followedAt: moment, visitedAt: moment }).optional(),
  }),
  z.object({
    throughline: z.literal("filter"),
    name: z.string().min(1),
    filter: z.string().min(1),
    start: z.literal(true).optional(),
  }),
  /** A passage that its reader marked, in an article of the file or in one that was gone already. */
  z.object({
    throughline: z.literal("highlight"),
    article: identifier,
    headline: z.string(),
    exact: z.string().min(1).max(20_000),
    prefix: z.string().max(200),
    suffix: z.string().max(200),
    /** Where it stands in the running text; missing: it was not there. */
    start: z.int().nonnegative().optional(),
    note: z.string().max(10_000).optional(),
    createdAt: moment,
    updatedAt: moment,
  }),
]);
export type PrintedRecord = z.output<typeof printedRecord>;

type Printed<K extends PrintedRecord["throughline"]> = Extract<PrintedRecord, { throughline: K }>;
type Revision<R> = Omit<R, "article"> & { article: IncomingArticle };

/** A record as the importer gets it: with earlier versions that have been read. */
export type LibraryRecord =
  | Exclude<PrintedRecord, { throughline: "revision" | "split" }>
  | Revision<Printed<"revision">>
  | (Omit<Printed<"split">, "revision"> & { revision: Revision<Printed<"split">["revision"]> });
export type RecordOf<K extends LibraryRecord["throughline"]> = Extract<LibraryRecord, { throughline: K }>;
