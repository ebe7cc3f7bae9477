import "server-only";
import { slugOf } from "../../articles/slug";
import { isUnfiltered } from "../../filters/article-filter";
import { parseFilter, type QueryValues } from "../../filters/parse-filter";
import { nameFilter } from "../../index/name-filter";
import { t } from "../../messages/t";
import { LINK_KINDS, type LinkKind } from "../../related/kinds/link-kinds";
import { findArticle } from "../article/find-article";
import { getArticle } from "../article/get-article";
import { listRelated } from "../article/list-related";
import { type ListedArticle, listArticles } from "../articles/list-articles";
import { type Frame, getFrame } from "../frame/get-frame";
import { readTold } from "../told";
import type { Decision } from "./list-corrections";
import { listLinkDecisions } from "./list-link-decisions";

/** An article to be linked. */
export type LinkTarget = {
  slug: string;
  headline: string;
  inLanguage: string;
  outlet: string | null;
  /** The date of publication as far as it is known to the day. */
  date: string | null;
};

/** Everything the owner's page for linking an article by hand shows. */
export type LinkPage = {
  frame: Frame;
  article: { headline: string; href: string };
  /** The article to link, once it is chosen. */
  target: LinkTarget | null;
  kinds: { kind: LinkKind; words: string }[];
  /** The kind of the link between the two, if there is one. */
  present: LinkKind | null;
  /** The search for the other article; null where it is not offered. */
  search: { q: string; found: ListedArticle[] } | null;
  decisions: Decision[];
  /** Why the last choice was refused. */
  problem: string | null;
};

/** The most decisions shown, and the most articles found by a search. */
const MOST_DECISIONS = 50;
const MOST_FOUND = 12;

const textOf = (value: string | string[] | undefined): string => String([value ?? ""].flat().at(-1) ?? "");

/** The page for linking an article by hand; null where the library has none of this slug. */
export async function getLinkPage(parameter: string, values: QueryValues): Promise<LinkPage | null> {
  const [article, frame] = await Promise.all([getArticle(slugOf({ slug: parameter })), getFrame()]);
  if (!article) return null;
  const chosen = frame.owner ? await chooseTarget(article.slug, textOf(values.with).trim()) : NOTHING;
  const { target } = chosen;
  const links = target ? await listRelated(article.id) : [];
  const present = links.find((link) => link.article.slug === target?.slug)?.kind ?? null;
  return {
    ...{ frame, target, present },
    article: { headline: article.headline, href: `/article/${encodeURIComponent(article.slug)}` },
    kinds: LINK_KINDS.map((kind) => ({ kind, words: t(`corrections.kinds.${kind}`) })),
    search: frame.owner && !present ? await searchTarget(article.id, textOf(values.q)) : null,
    decisions: frame.owner ? await listLinkDecisions(article.identifier, MOST_DECISIONS) : [],
    problem: (await readTold(values)).refused ?? chosen.problem,
  };
}

const NOTHING = { target: null, problem: null };

async function chooseTarget(
  slug: string,
  text: string,
): Promise<{ target: LinkTarget | null; problem: string | null }> {
  if (!text) return NOTHING;
  const found = await findArticle(text);
  if (found?.slug === slug) return { target: null, problem: t("corrections.sameArticle") };
  const article = found && (await getArticle(found.slug));
  if (!article) return { target: null, problem: t("corrections.noArticle") };
  const { headline, inLanguage, outlet, datePublished } = article;
  const date = datePublished?.slice(0, 10) ?? null;
  return {
    target: { slug: article.slug, headline, inLanguage, outlet: outlet?.name ?? null, date },
    problem: null,
  };
}

/** The articles that some words find, without the one to link from. */
async function searchTarget(self: number, q: string): Promise<LinkPage["search"]> {
  const asked = parseFilter({ q });
  const { filter } = await nameFilter(asked.filter);
  const { articles } = isUnfiltered(filter) ? { articles: [] } : await listArticles(filter, null);
  return { q: asked.typed, found: articles.filter(({ id }) => id !== self).slice(0, MOST_FOUND) };
}
