import "server-only";
import { parseArticleDate } from "../articles/date";
import { formatArticleDay } from "../articles/format-date";
import { library } from "../db/client";
import { getTerms } from "../db/terms";
import { cachedByVersion } from "../db/versioned-cache";
import { languageName } from "../text/language-name";
import { isRightToLeft } from "../text/normalise";
import type { Evidence } from "./evidence";
import type { LinkKind } from "./kind";
import { unpackEvidence } from "./pack-evidence";
import { formatReason } from "./reason";
import { MOST_LINKS } from "./score";

/** A related article as readers see it: what kind of link, why, and where the shared things stand in both texts. */
export type RelatedLink = {
  kind: LinkKind;
  score: number;
  reason: string;
  evidence: Evidence[];
  /** The owner has linked the two by hand, or chosen the kind; null for a link of the engine's own. */
  decided: "kind" | "linked" | null;
  /** Who else has nearly the same text: it stands once in the list. */
  carriedBy?: { slug: string; headline: string; outletName: string | null }[];
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
};

const FIELDS = {
  id: true,
  identifier: true,
  slug: true,
  headline: true,
  inLanguage: true,
  datePublished: true,
  outlet: { select: { name: true } },
} as const;

/** What the owner's part in a link is called in its reason. */
const DECIDED = { linked: "Linked by the owner", kind: "Kind chosen by the owner" } as const;

/** The related articles of an article, at most 30, in one order by score over all kinds. */
export function listRelated(articleId: number): Promise<RelatedLink[]> {
  return cachedByVersion(`related ${articleId}`, async () => {
    const [self, links, state] = await Promise.all([
      library().article.findUniqueOrThrow({ where: { id: articleId }, select: FIELDS }),
      library().link.findMany({
        where: { fromId: articleId },
        orderBy: [{ score: "desc" }, { toId: "asc" }],
        take: MOST_LINKS,
        select: { kind: true, score: true, evidence: true, decided: true, to: { select: FIELDS } },
      }),
      library().libraryState.findUniqueOrThrow({ where: { id: 1 } }),
    ]);
    // Kinds are written by linkArticle and by the owner's decisions, from their own lists.
    const read = links.map((link) => ({
      ...link,
      kind: link.kind as LinkKind,
      decided: link.decided as RelatedLink["decided"],
      evidence: unpackEvidence(link.evidence),
    }));
    const terms = await getTerms(library(), [
      ...new Set(read.flatMap(({ evidence }) => evidence.map(({ term }) => term))),
    ]);
    const dateOf = (iso: string | null) => (iso ? parseArticleDate(iso) : null);
    return read.map(({ kind, score, evidence, decided, to }) => {
      const { outlet, ...fields } = to;
      const said = formatReason({
        evidence,
        frequency: (term) => terms.get(term)?.articles ?? 1,
        articles: state.articles,
        // What a reference says of the pair is said only where there is one.
        kind: decided ? "sameTopic" : kind,
        dates: [dateOf(self.datePublished), dateOf(to.datePublished)],
      });
      const reason = decided ? `${DECIDED[decided]} · ${said}` : said;
      const article = {
        ...fields,
        otherLanguage: to.inLanguage === self.inLanguage ? null : languageName(to.inLanguage),
        direction: isRightToLeft(to.inLanguage) ? ("rtl" as const) : ("ltr" as const),
        outletName: outlet?.name ?? null,
        day: to.datePublished && formatArticleDay(to.datePublished),
      };
      return { kind, score, reason, evidence, decided, article };
    });
  });
}
