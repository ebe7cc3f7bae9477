import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DecidedList } from "@/components/corrections/decision-list";
import { LinkChoice } from "@/components/corrections/find-other-article";
import { KindForm } from "@/components/corrections/link-kind-form";
import { PageFrame } from "@/components/frame/page-frame";
import { StoryLink } from "@/components/ui/library-link";
import { OwnerOnly } from "@/components/ui/owner-only";
import { slugOf } from "@/lib/articles/slug";
import { isUnfiltered } from "@/lib/filters/article-filter";
import { parseFilter, type QueryValues } from "@/lib/filters/parse-filter";
import { nameFilter } from "@/lib/index/name-filter";
import { findSlug } from "@/lib/pages/article/find-article";
import { getArticle } from "@/lib/pages/article/get-article";
import { listRelated } from "@/lib/pages/article/list-related";
import { listLinkDecisions } from "@/lib/pages/corrections/list-link-decisions";
import { getFrame } from "@/lib/pages/frame/get-frame";
import { listArticles } from "@/lib/pages/library/list-articles";
import { LINK_KIND, LINK_KINDS } from "@/lib/related/kinds/link-kinds";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<QueryValues> };

export const metadata: Metadata = { title: "Link an article by hand", robots: { index: false } };

const MOST = 50;
const MOST_FOUND = 12;
const KINDS = LINK_KINDS.map((kind) => ({ kind, words: LINK_KIND[kind].choice }));
const textOf = (value: string | string[] | undefined): string => String([value ?? ""].flat().at(-1) ?? "");

export default async function LinkPage({ params, searchParams }: Props) {
  const [article, frame, values] = await Promise.all([
    getArticle(slugOf(await params)),
    getFrame(),
    searchParams,
  ]);
  if (!article) notFound();
  const path = `/article/${encodeURIComponent(article.slug)}`;
  const { other, refused } = frame.owner ? await chooseOther(article.slug, values) : NOTHING;
  const said = textOf(values.refused) || refused;
  const decided = frame.owner ? await listLinkDecisions(article.identifier, MOST) : [];
  const present = other && (await listRelated(article.id)).find((link) => link.article.slug === other.slug);
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page max-w-[46rem] pt-8 pb-16">
        <p className="pb-2 text-small">
          <StoryLink href={path} className="link">
            <bdi>{article.headline}</bdi>
          </StoryLink>
        </p>
        <h1 className="tight font-serif text-headline font-semibold">
          {present ? "What kind of link is it?" : "Link another article by hand"}
        </h1>
        {said && (
          <p role="alert" className="mt-4 border-s-2 border-accent ps-3">
            {said}
          </p>
        )}
        {!frame.owner && <OwnerOnly what="link articles by hand" />}
        {other && (
          <KindForm action={`${path}/links`} other={other} kinds={KINDS} present={present?.kind ?? null} />
        )}
        {frame.owner && !present && (
          <LinkChoice path={`${path}/link`} {...(await find(article.id, values))} />
        )}
        {decided.length > 0 && (
          <section className="mt-12">
            <h2 className="tight pb-2 font-serif text-row font-semibold">Decided so far</h2>
            <DecidedList decided={decided} field="link" />
          </section>
        )}
      </main>
    </PageFrame>
  );
}

const NOTHING = { other: null, refused: "" };

/** The other article that the address names, or why there is none, in words for the owner. */
async function chooseOther(slug: string, values: QueryValues) {
  const meant = textOf(values.with).trim();
  if (!meant) return NOTHING;
  const found = await findSlug(meant);
  const unknown = "No article has that address or slug. Copy the address of its page here, or search for it.";
  if (!found) return { other: null, refused: unknown };
  if (found.slug === slug) return { other: null, refused: "That is this article itself." };
  const article = await getArticle(found.slug);
  return article ? { other: article, refused: "" } : { other: null, refused: unknown };
}

/** The articles that some words find, this one left out; none where nothing is sought. */
async function find(self: number, values: QueryValues) {
  const asked = parseFilter({ q: textOf(values.q) });
  const { filter } = await nameFilter(asked.filter);
  const { articles } = isUnfiltered(filter) ? { articles: [] } : await listArticles(filter, null);
  return { q: asked.typed, found: articles.filter(({ id }) => id !== self).slice(0, MOST_FOUND) };
}
