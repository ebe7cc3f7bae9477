import "server-only";
import { parseArticleDate } from "../../articles/date";
import type { KnownDates } from "../../articles/format-date";
import { linkedDate } from "../../articles/written/date-columns";
import { library } from "../../db/client";
import { listScores } from "../../db/links/links";
import { getTerms } from "../../db/links/terms";
import { cachedByVersion } from "../../db/versioned-cache";
import { t } from "../../messages/t";
import { parseEvidence } from "../../related/evidence/packed-evidence";
import { chooseNamed } from "../../related/evidence/reason";
import type { Evidence } from "../../related/evidence/shared-thing";
import { dropFillers } from "../../related/kinds/drop-fillers";
import { LINK_KIND, type LinkKind } from "../../related/kinds/link-kinds";
import { orderScore } from "../../related/scoring/mutual-order";
import { languageName } from "../../text/language-name";
import { isRightToLeft } from "../../text/normalise";
import { formatKnownDay } from "../known-day";
import { formatReason } from "./format-reason";

/** A related article: the kind of link, the reason for it, and the evidence in both texts. */
export type RelatedLink = {
  kind: LinkKind;
  score: number;
  reason: string;
  /** The shared things that the reason names; each has a passage in both texts. */
  named: Evidence[];
  /** All that was found, for the API. */
  evidence: Evidence[];
  /** What the owner decided: the kind, or the link itself; null for a link that the engine made. */
  decided: "kind" | "linked" | null;
  article: {
    id: number;
    identifier: string;
    slug: string;
    headline: string;
    inLanguage: string;
    /** Null where it is the language of the article that the link leaves. */
    otherLanguage: string | null;
    direction: "ltr" | "rtl";
    outletName: string | null;
    datePublished: string | null;
    day: string | null;
  };
  /** Near-copies of the article by other outlets. */
  carriedBy: RelatedLink["article"][];
};

const FIELDS = {
  id: true,
  identifier: true,
  slug: true,
  headline: true,
  inLanguage: true,
  datePublished: true,
  inferredDate: true,
  copyOfId: true,
  outlet: { select: { name: true } },
} as const;

/** Any link of an article, with what deciding whether to list it needs. */
type AnyLink = Omit<RelatedLink, "carriedBy"> & { toId: number; copyOfId: number | null };

/** The related articles of an article, of all kinds in one order by score (lib/related/scoring/mutual-order.ts). */
export async function listRelated(articleId: number): Promise<RelatedLink[]> {
  const worth = (await listAllLinks(articleId)).filter(isWorthShowing);
  const shown = groupCopies(dropFillers(worth));
  return shown.map(({ lead, copies }) => ({ ...lead, carriedBy: copies.map(({ article }) => article) }));
}

/** A link that claims no more than a topic needs something to show for it. */
const isWorthShowing = ({ kind, decided, named }: AnyLink): boolean =>
  !LINK_KIND[kind].filler || decided !== null || named.length > 0;

/** The link from an article to the one of this slug, even where lists leave it out; null if they are not linked. */
export const findLink = async (
  articleId: number,
  slug: string,
): Promise<Omit<RelatedLink, "carriedBy"> | null> =>
  (await listAllLinks(articleId)).find(({ article }) => article.slug === slug) ?? null;

/** All links of an article, best first. */
function listAllLinks(articleId: number): Promise<AnyLink[]> {
  return cachedByVersion(`links ${articleId}`, async () => {
    const [self, links, state] = await Promise.all([
      library().article.findUniqueOrThrow({ where: { id: articleId }, select: FIELDS }),
      library().link.findMany({
        where: { fromId: articleId },
        select: {
          kind: true,
          score: true,
          evidence: true,
          decided: true,
          toId: true,
          to: { select: FIELDS },
        },
      }),
      library().libraryState.findUniqueOrThrow({ where: { id: 1 } }),
    ]);
    const others = await listScores(
      library(),
      links.map(({ toId }) => toId),
    );
    // Kinds are written by linkArticle and by the owner's decisions, from their own lists.
    const read = links.map((link) => ({
      ...link,
      kind: link.kind as LinkKind,
      decided: link.decided as RelatedLink["decided"],
      score:
        link.decided === "linked"
          ? link.score
          : orderScore({ score: link.score, othersScores: others.get(link.toId) ?? [] }),
      evidence: parseEvidence(link.evidence, `${self.id} to ${link.toId}`),
    }));
    const ordered = read.sort((a, b) => b.score - a.score || a.toId - b.toId);
    const frequency = await frequenciesOf(
      ordered.flatMap(({ evidence }) => evidence.map(({ term }) => term)),
    );
    return ordered.map(({ kind, score, evidence, decided, to, toId }) => {
      const named = chooseNamed(evidence, { frequency, articles: state.articles });
      const said = formatReason({
        named,
        // The owner may have chosen "cites" where no reference says so.
        kind: decided ? null : kind,
        dates: [dateOf(self), dateOf(to)],
      });
      const reason = decided ? `${t(`links.decided.${decided}`)} · ${said}` : said;
      const article = viewLinkedArticle(to, self.inLanguage);
      return { kind, score, reason, named, evidence, decided, article, toId, copyOfId: to.copyOfId };
    });
  });
}

function dateOf({ datePublished, inferredDate }: KnownDates) {
  const iso = linkedDate(datePublished, inferredDate);
  return iso ? parseArticleDate(iso) : null;
}

/** How many articles have a term now. Negative numbers are entities. */
async function frequenciesOf(terms: number[]): Promise<(term: number) => number> {
  const asked = [...new Set(terms)];
  const [known, entities] = await Promise.all([
    getTerms(
      library(),
      asked.filter((term) => term > 0),
    ),
    library().entity.findMany({
      where: { id: { in: asked.filter((term) => term < 0).map((term) => -term) } },
      select: { id: true, articles: true },
    }),
  ]);
  const named = new Map(entities.map(({ id, articles }) => [-id, articles]));
  return (term) => known.get(term)?.articles ?? named.get(term) ?? 1;
}

type Copied = { toId: number; kind: LinkKind; decided: unknown; copyOfId: number | null };

/**
 * Groups near-copies of one text under the one with the best score. A link made by a reference or by the owner always has a group
 * of its own.
 */
function groupCopies<Link extends Copied>(links: readonly Link[]): { lead: Link; copies: Link[] }[] {
  const groups = new Map<number, { lead: Link; copies: Link[] }>();
  for (const link of links) {
    const tied = link.decided !== null || !LINK_KIND[link.kind].groupsCopies;
    const carrier = tied ? -link.toId : (link.copyOfId ?? link.toId);
    const group = groups.get(carrier);
    if (group) group.copies.push(link);
    else groups.set(carrier, { lead: link, copies: [] });
  }
  return [...groups.values()];
}

type Read = {
  [name in "identifier" | "slug" | "headline" | "inLanguage"]: string;
} & KnownDates & { id: number; outlet: { name: string } | null };

function viewLinkedArticle(to: Read, inLanguage: string): RelatedLink["article"] {
  return {
    ...{ id: to.id, identifier: to.identifier, slug: to.slug },
    ...{ headline: to.headline, inLanguage: to.inLanguage },
    datePublished: to.datePublished,
    otherLanguage: to.inLanguage === inLanguage ? null : languageName(to.inLanguage),
    direction: isRightToLeft(to.inLanguage) ? "rtl" : "ltr",
    outletName: to.outlet?.name ?? null,
    day: formatKnownDay(to),
  };
}
