import { LINK_KIND, LINK_KINDS, type LinkKind } from "../../related/kinds/link-kinds";
import type { Passages } from "../../related/passages";
import type { RelatedLink } from "./list-related";
import { hrefBy, type Trail, trailTo } from "./trail";

/** A related link as its list shows it: as little as that needs, since it is sent twice, as page and as data. */
export type ShownLink = {
  slug: string;
  href: string;
  headline: string;
  /** Left out where it is the language of the page itself. */
  lang?: string;
  rtl?: true;
  outlet: string | null;
  /** The day, and the language where it is another. */
  when: string;
  reason: string;
  /** Passages of both texts as parts that take turns: plain, shared, plain, … */
  passages?: { here: string[][]; there: string[][] };
  carriedBy?: { href: string; name: string }[];
};

/** The links of one kind, under the kind's heading. */
export type LinkGroup = { kind: LinkKind; heading: string; glyph: string; links: ShownLink[] };

/** The language of the app's own words. */
const PAGE_LANGUAGE = "en";

/** What the list of an article's related links shows, grouped by kind, its links leading on along the reader's way. */
export function showRelated(
  links: readonly RelatedLink[],
  passages: ReadonlyMap<number, Passages>,
  from: { self: number; trail: Trail },
): LinkGroup[] {
  return LINK_KINDS.map((kind) => {
    const { heading, glyph } = LINK_KIND[kind];
    const own = links.filter((link) => link.kind === kind);
    return { kind, heading, glyph, links: own.map((link) => showLink(link, passages, from)) };
  }).filter((group) => group.links.length > 0);
}

function showLink(
  { reason, article, carriedBy }: RelatedLink,
  passages: ReadonlyMap<number, Passages>,
  from: { self: number; trail: Trail },
): ShownLink {
  const found = passages.get(article.id);
  const when = [article.day ?? "date not known", article.otherLanguage].filter(Boolean).join(" · ");
  return {
    ...{ reason, when },
    slug: article.slug,
    href: hrefBy(article.slug, trailTo(article.id, from)),
    headline: article.headline,
    ...(article.inLanguage === PAGE_LANGUAGE ? {} : { lang: article.inLanguage }),
    outlet: article.outletName,
    ...(article.direction === "rtl" ? { rtl: true as const } : {}),
    ...(found ? { passages: { here: found.here.map(partsOf), there: found.there.map(partsOf) } } : {}),
    ...(carriedBy.length > 0
      ? {
          carriedBy: carriedBy.map((copy) => ({
            href: `/article/${copy.slug}`,
            name: copy.outletName ?? copy.headline,
          })),
        }
      : {}),
  };
}

const partsOf = ({ parts }: { parts: string[] }): string[] => parts;
