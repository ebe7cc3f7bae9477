import type { Root } from "hast";
import { z } from "zod";
import { parseArticleDate } from "./date";
import { isRecord, parseStored } from "./stored-json";
import { withoutTracking } from "./tracking-parameters";

/** The journalistic form of an article. */
export const GENRES = ["report", "analysis", "opinion", "interview", "explainer", "live", "other"] as const;
export type Genre = (typeof GENRES)[number];

export const REFERENCE_KINDS = ["inline", "publisherRelated", "translation"] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/** Maximum length of a short field; anything longer is not a headline, name or keyword but was misread. */
const line = (max: number) =>
  z
    .string()
    .transform((value) => value.replace(/\s+/g, " ").trim())
    .pipe(z.string().min(1).max(max));

/** A name and not a number; an underscore is no valid host's, but it is many a real one's. */
const HOST = /^(?:[\p{L}\p{N}_-]+\.)+(?:\p{L}{2,}|xn--[\w-]+)\.?$/u;

/** An article with more is a gallery; the first ones are enough. */
export const MAX_PICTURES = 40;

/** Without what only tracks its readers. */
const webAddress = z
  .url({ protocol: /^https?$/, hostname: HOST })
  .max(2048)
  .transform(withoutTracking);

const isoDate = z
  .string()
  .refine((value) => parseArticleDate(value) !== null, {
    error: "not a plausible date",
    params: { problem: "date" },
  })
  .transform((value) => parseArticleDate(value)?.iso ?? value);

/** Maximum number of entries of each list. What comes after it is left out, with a warning. */
export const MAX_ENTRIES = { credits: 100, keywords: 200, references: 500 };

/**
 * An article on its way into the library: what every format is parsed into, and the only input of the pipeline.
 * Fields that the source does not state are left out; nothing is invented.
 */
export const incomingArticle = z.object({
  identifier: line(512).optional(),
  url: webAddress.optional(),
  headline: line(500),
  /** A short line above the headline, schema.org's alternativeHeadline: "Report", "Opinion". */
  kicker: line(200).optional(),
  /** The standfirst, schema.org's abstract. */
  abstract: line(2000).optional(),
  datePublished: isoDate.optional(),
  dateModified: isoDate.optional(),
  /** BCP 47. */
  inLanguage: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  /** Inferred: taken from a URL or from the end of the text, not stated as the publisher. */
  outlet: z
    .object({
      name: line(200),
      homepage: webAddress.optional(),
      inferred: z.boolean(),
      /** What its feed calls itself. That may be a section: an outlet of the same site is meant if there is one. */
      ofFeed: z.literal(true).optional(),
    })
    .optional(),
  /** Everybody named in the masthead, in its order, with the role in its own words ("Author", "Editor in Chief"). */
  credits: z.array(z.object({ name: line(200), role: line(100) })).max(MAX_ENTRIES.credits),
  genre: z.enum(GENRES).optional(),
  keywords: z.array(line(100)).max(MAX_ENTRIES.keywords),
  body: z.custom<Root>((value) => typeof value === "object" && value !== null && "children" in value),
  references: z
    .array(
      z.object({ kind: z.enum(REFERENCE_KINDS), name: line(500).optional(), url: webAddress.optional() }),
    )
    .max(MAX_ENTRIES.references),
  /**
   * Pictures at the publisher's addresses, in order. Each stands before the block of the body with the number `place`; the last one
   * before a figure without a picture belongs to that figure (pictures.ts).
   */
  pictures: z
    .array(
      z.object({
        /** Of any host: whether it may be fetched is for lib/fetch to say. */
        url: z.url({ protocol: /^https?$/ }).max(2048),
        place: z.int().nonnegative(),
        /** What it shows, for those who do not see it. */
        alt: line(1000).optional(),
      }),
    )
    .max(MAX_PICTURES)
    .optional(),
  /** True for an article of the sample library. */
  sample: z.boolean().optional(),
});

export type IncomingArticle = z.output<typeof incomingArticle>;
export type IncomingPicture = NonNullable<IncomingArticle["pictures"]>[number];

// Stored after it was checked, perhaps by an earlier version with other limits: only the outer form is checked again.
const isIncoming = (value: unknown): value is IncomingArticle =>
  isRecord(value) &&
  typeof value.headline === "string" &&
  isRecord(value.body) &&
  [value.credits, value.keywords, value.references].every(Array.isArray);

/** The stored content of a revision: the article as it had come in. */
export const parseRevision = (json: string, revision: number): IncomingArticle =>
  parseStored(json, "Revision.content", revision, isIncoming);
