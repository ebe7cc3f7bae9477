import type { Body } from "../../articles/body";
import { formatArticleDate, formatArticleDay } from "../../articles/format-date";
import { GENRES } from "../../articles/incoming";
import { arePicturesKept } from "../../articles/pictures";
import { readingMinutes } from "../../articles/reading-time";
import { urlKey } from "../../articles/url-key";
import { linkedDate, readDateWords } from "../../articles/written/date-columns";
import { type SaidReason, sayStored } from "../../messages/say-reason";
import { t } from "../../messages/t";
import { isRightToLeft } from "../../text/normalise";
import { nameSource } from "../name-source";
import { groupNames, type NameGroup, type TopicView, viewTopics } from "./about-view";
import type { Article } from "./get-article";
import { withPictures } from "./picture-view";
import { articleHref, type Trail, trailTo } from "./trail";

/** A reference as the page shows it: a link within the library where it is held, else what is known of it. */
export type ReferenceView = {
  name: string;
  url: string | null;
  held: { href: string; lang: string } | null;
};

/** What the page shows of an article. */
export type ArticleView = {
  slug: string;
  lang: string;
  direction: "ltr" | "rtl";
  headline: string;
  kicker: string | null;
  abstract: string | null;
  outlet: { name: string; href: string; inferred: boolean } | null;
  credits: { name: string; role: string }[];
  published: { iso: string; text: string } | null;
  /** When it was written by its own words, which are these, where no date is stated or another one is. */
  written: { iso: string; text: string; words: string[] } | null;
  modified: { iso: string; text: string } | null;
  minutes: string;
  words: number;
  genre: string | null;
  topics: TopicView[];
  names: NameGroup[];
  versions: ReferenceView[];
  related: ReferenceView[];
  elsewhere: ReferenceView[];
  body: Body;
  /** Where links of the text to held articles lead, by the address in the text. */
  localHrefs: Record<string, string>;
  provenance: {
    source: string;
    added: string;
    url: string | null;
    sample: boolean;
    revisions: number;
    /** Why pictures of it could not be kept, for the owner. */
    missing: SaidReason[];
  };
};

/** "By" for an author; what else somebody did is called as the article calls it. */
const roleOf = (role: string): string => (role === "Author" ? t("article.by") : role);

const nameGenre = (genre: string): string | null => {
  const known = GENRES.find((one) => one === genre);
  return known && known !== "other" ? t(`article.genres.${known}`) : null;
};

/** An article as its page shows it. Links to other articles carry the reader's trail on. */
export function viewArticle(article: Article, trail: Trail = []): ArticleView {
  const hrefOf = (held: { id: number; slug: string }) =>
    articleHref(held.slug, trailTo(held.id, { self: article.id, trail }));
  const references = (kind: string) =>
    article.references
      .filter((reference) => reference.kind === kind)
      .map((reference) => viewReference(reference, hrefOf));
  const inText = new Set(listAddresses(article));
  const heldHrefs = new Map(
    article.references.flatMap(({ url, held }) => (url && held ? [[keyOf(url), hrefOf(held)] as const] : [])),
  );
  return {
    slug: article.slug,
    lang: article.inLanguage,
    direction: isRightToLeft(article.inLanguage) ? "rtl" : "ltr",
    headline: article.headline,
    kicker: article.kicker,
    abstract: article.abstract,
    outlet: article.outlet && {
      name: article.outlet.name,
      href: `/outlets/${encodeURIComponent(article.outlet.slug)}`,
      inferred: article.outletInferred,
    },
    credits: article.credits.map(({ name, role }) => ({ name, role: roleOf(role) })),
    published: dateView(article.datePublished),
    written: viewWritten(article),
    modified: dateView(article.dateModified),
    minutes: t("article.minutes", { minutes: readingMinutes(article.wordCount, article.inLanguage) }),
    words: article.wordCount,
    genre: article.genre && nameGenre(article.genre),
    topics: viewTopics(article),
    names: groupNames(article, MOST_NAMES),
    versions: references("translation"),
    related: references("publisherRelated"),
    elsewhere: references("inline").filter(({ url }) => !url || !inText.has(url)),
    body: withPictures(article.body, article.pictures),
    localHrefs: Object.fromEntries(
      [...inText].flatMap((address) => {
        const href = heldHrefs.get(keyOf(address));
        return href ? [[address, href]] : [];
      }),
    ),
    provenance: {
      source: nameSource(article.sourceName ?? ""),
      added: formatArticleDay(article.addedAt.toISOString()),
      url: article.url,
      sample: article.sample,
      revisions: article.revisions,
      missing: arePicturesKept()
        ? [...new Set(article.pictures.flatMap(({ problem }) => problem ?? []))].map(sayStored)
        : [],
    },
  };
}

/** The most names shown of a type under the text. */
const MOST_NAMES = 4;

/** Addresses that differ only in form have one key. */
const keyOf = (address: string): string => urlKey(address) ?? address;

function viewWritten(article: Article): ArticleView["written"] {
  const { id, datePublished, inferredDate: iso, inferredWords, headline, abstract, text } = article;
  if (iso === null || inferredWords === null || linkedDate(datePublished, iso) === datePublished) return null;
  const fields = { headline, abstract: abstract ?? "", text };
  const words = readDateWords(inferredWords, id).map(({ field, start, end }) =>
    fields[field].slice(start, end).replace(/\s+/g, " "),
  );
  return { iso, text: formatArticleDay(iso), words };
}

const dateView = (iso: string | null) => (iso ? { iso, text: formatArticleDate(iso) } : null);

function viewReference(
  { name, url, held }: Article["references"][number],
  hrefOf: (held: { id: number; slug: string }) => string,
): ReferenceView {
  return {
    name: held?.headline ?? name ?? url ?? "",
    url,
    held: held && { href: hrefOf(held), lang: held.inLanguage },
  };
}

/** The addresses of the links in the body. */
function listAddresses(article: Article): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if (
      "properties" in node &&
      typeof node.properties === "object" &&
      node.properties &&
      "href" in node.properties
    )
      found.push(String(node.properties.href));
    if ("children" in node && Array.isArray(node.children)) node.children.forEach(visit);
  };
  visit(article.body);
  return found;
}
