import { inInterfaceLanguage, interfaceLanguage } from "../../messages/interface-language";
import { t } from "../../messages/t";
import type { Passages } from "../../related/evidence/passages";
import { LINK_KIND, LINK_KINDS, type LinkKind } from "../../related/kinds/link-kinds";
import type { RelatedLink } from "./list-related";
import { articleHref, type Trail, trailTo } from "./trail";

/** A related link as its list shows it: no more than that, since it is sent as HTML and as data. */
export type RelatedLinkView = {
  slug: string;
  href: string;
  headline: string;
  /** Left out where it is the language of the page itself. */
  lang?: string;
  dir?: "ltr" | "rtl";
  outlet: string | null;
  /** The day, and the language where it is another. */
  when: string;
  reason: string;
  /** The reason names nothing that both texts have, so it has no passages. */
  bare?: true;
  /**
   * Passages of both texts, each in parts that alternate: plain, shared, plain, … Left out where they are fetched when
   * the reason is opened.
   */
  passages?: { here: string[][]; there: string[][] };
  /** Near-copies of the article by other outlets. */
  carriedBy?: { href: string; name: string }[];
};

/** Related links under one heading; folded where they claim no more than a topic and the owner has not said so. */
export type RelatedGroup = {
  id: string;
  heading: string;
  glyph: string;
  folded: boolean;
  links: RelatedLinkView[];
};

const perhaps = () => ({ id: "perhaps", heading: t("links.perhaps"), glyph: "≈" });

/** Arrows point along the line, whichever way it runs. */
const MIRRORED: Record<string, string> = { "→": "←", "←": "→" };

const glyphOf = (kind: LinkKind): string => {
  const { glyph } = LINK_KIND[kind];
  return (inInterfaceLanguage().dir === "rtl" && MIRRORED[glyph]) || glyph;
};

const claimed = (kind: LinkKind) => ({
  id: kind,
  heading: t(`links.heading.${kind}`),
  glyph: glyphOf(kind),
});

/** No more than a topic is claimed, and not by the owner. */
export const isPerhaps = ({ kind, decided }: Pick<RelatedLink, "kind" | "decided">): boolean =>
  LINK_KIND[kind].filler && !decided;

/** The group that a link is shown in. */
export const groupOf = (
  link: Pick<RelatedLink, "kind" | "decided">,
): Pick<RelatedGroup, "id" | "heading" | "glyph"> => (isPerhaps(link) ? perhaps() : claimed(link.kind));

/** The related links of an article by kind. Each link carries the reader's trail on. */
export function viewRelated(
  links: readonly RelatedLink[],
  passages: ReadonlyMap<number, Passages>,
  from: { self: number; trail: Trail },
): RelatedGroup[] {
  const view = (link: RelatedLink) => viewLink(link, passages.get(link.article.id), from);
  const groups = [
    ...LINK_KINDS.map((kind) => ({ ...claimed(kind), folded: false })),
    { ...perhaps(), folded: true },
  ];
  const idOf = (link: RelatedLink) => (isPerhaps(link) ? "perhaps" : link.kind);
  return groups
    .map((group) => ({ ...group, links: links.filter((link) => idOf(link) === group.id).map(view) }))
    .filter((group) => group.links.length > 0);
}

function viewLink(
  { reason, named, article, carriedBy }: RelatedLink,
  passages: Passages | undefined,
  from: { self: number; trail: Trail },
): RelatedLinkView {
  return {
    slug: article.slug,
    href: articleHref(article.slug, trailTo(article.id, from)),
    headline: article.headline,
    ...(article.inLanguage === interfaceLanguage() ? {} : { lang: article.inLanguage }),
    ...(article.direction === inInterfaceLanguage().dir ? {} : { dir: article.direction }),
    outlet: article.outletName,
    when: [article.day ?? t("dates.unknown"), article.otherLanguage].filter(Boolean).join(" · "),
    reason,
    ...(named.length === 0 && !passages ? { bare: true as const } : {}),
    ...(passages
      ? { passages: { here: passages.here.map(partsOf), there: passages.there.map(partsOf) } }
      : {}),
    ...(carriedBy.length > 0
      ? {
          carriedBy: carriedBy.map(({ slug, outletName, headline }) => ({
            href: `/article/${slug}`,
            name: outletName ?? headline,
          })),
        }
      : {}),
  };
}

const partsOf = ({ parts }: { parts: string[] }): string[] => parts;
