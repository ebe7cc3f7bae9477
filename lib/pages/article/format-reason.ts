import "server-only";
import type { ArticleDate } from "../../articles/date";
import { interfaceLanguage } from "../../messages/interface-language";
import { listOf } from "../../messages/list-of";
import { t } from "../../messages/t";
import { nameShared } from "../../related/evidence/reason";
import type { Evidence } from "../../related/evidence/shared-thing";
import type { LinkKind } from "../../related/kinds/link-kinds";
import { hasArabic } from "../../text/normalise";
import { formatDistance } from "./date-distance";

/** A shared thing in the other script is isolated from the direction of the line. */
function isolated(shared: Evidence): string {
  const name = nameShared(shared);
  return hasArabic(name) === (interfaceLanguage() === "ar") ? name : `\u2068${name}\u2069`;
}

/**
 * Why two articles are linked, in one plain line: "Both: Hmeimim, Shoigu, 63,000 displaced · 2 days apart". Mentions
 * time only if both dates are known, and no more precisely than they are.
 * @param link the shared things to name (chooseNamed); the kind, null where the owner has chosen it
 */
export function formatReason(link: {
  named: readonly Evidence[];
  kind: LinkKind | null;
  dates: readonly [ArticleDate | null, ArticleDate | null];
}): string {
  const { named, kind, dates } = link;
  const tie = kind && nameTie(kind);
  const names = listOf(named.map(isolated));
  const shared = named.length > 0 ? t("links.both", { names }) : tie ? null : t("links.wordingOnly");
  const parts = [tie, shared, formatDistance(dates[0], dates[1])];
  return parts.filter((part): part is string => Boolean(part)).join(" · ");
}

/** What a publisher's reference says of the two; null for a kind that is inferred from the texts. */
function nameTie(kind: LinkKind): string | null {
  switch (kind) {
    case "translation":
    case "cites":
    case "citedBy":
    case "publisherRelated":
      return t(`links.reference.${kind}`);
    default:
      return null;
  }
}
