import "server-only";
import { library } from "../../db/client";
import { t } from "../../messages/t";
import { type Highlight, listHighlights } from "../../readers/highlights";
import { isRightToLeft } from "../../text/normalise";
import { formatKnownDay } from "../known-day";

type Named = { slug: string; title: string; lang: string; direction: "ltr" | "rtl" };

/** An article in which a reader has marked something, with the highlights in the order of the text and the lost ones after them. */
export type MarkedArticle = {
  /** Null: the library no longer has it. */
  slug: string | null;
  /** The publisher's address of it. */
  url: string | null;
  headline: string;
  lang: string;
  direction: "ltr" | "rtl" | "auto";
  outletName: string | null;
  day: string | null;
  story: Named | null;
  highlights: Highlight[];
};

const SELECT = {
  ...{ id: true, slug: true, url: true, headline: true, inLanguage: true },
  ...{ datePublished: true, inferredDate: true },
  outlet: { select: { name: true } },
  story: { select: { story: { select: { slug: true, title: true, inLanguage: true } } } },
} as const;

/** A list by a key, in the order in which the keys first come. */
export function groupBy<T, K>(list: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

const directionOf = (language: string) => (isRightToLeft(language) ? "rtl" : "ltr");

/**
 * The articles in which a reader has marked something, those last marked first.
 * @param most how many highlights, the newest
 * @param removed a highlight that was just removed and is listed nevertheless
 */
export async function listMarked(
  reader: string | null,
  { most = Number.POSITIVE_INFINITY, removed = null }: { most?: number; removed?: number | null } = {},
): Promise<{ articles: MarkedArticle[]; total: number }> {
  const all = (await listHighlights(reader, { removed })).reverse();
  const groups = groupBy(all.slice(0, most), ({ articleId, identifier }) => articleId ?? identifier);
  const ids = [...groups.keys()].filter((key) => typeof key === "number");
  const rows = await library().article.findMany({ where: { id: { in: ids } }, select: SELECT });
  const held = new Map(rows.map((row) => [row.id, row]));
  const articles = [...groups].map(([key, highlights]) => {
    const row = typeof key === "number" ? held.get(key) : undefined;
    const last = Number.POSITIVE_INFINITY;
    const inOrder = highlights.sort(
      (one, other) => (one.start ?? last) - (other.start ?? last) || one.id - other.id,
    );
    return { ...viewArticle(row, inOrder[0]?.headline ?? ""), highlights: inOrder };
  });
  return { articles, total: all.length };
}

type Row = Awaited<ReturnType<typeof readRow>>;
const readRow = (id: number) => library().article.findUniqueOrThrow({ where: { id }, select: SELECT });

/** @param headline what the article was called, for one that is gone */
function viewArticle(row: Row | undefined, headline: string): Omit<MarkedArticle, "highlights"> {
  if (!row)
    return {
      ...{ slug: null, url: null, headline, outletName: null, day: null, story: null },
      ...{ lang: "", direction: "auto" },
    };
  const { slug, url, inLanguage, outlet, story } = row;
  return {
    ...{ slug, url, headline: row.headline, lang: inLanguage, direction: directionOf(inLanguage) },
    outletName: outlet?.name ?? null,
    day: formatKnownDay(row),
    story: story && {
      ...{ slug: story.story.slug, title: story.story.title },
      ...{ lang: story.story.inLanguage, direction: directionOf(story.story.inLanguage) },
    },
  };
}

/** Why a highlight cannot be shown in its article; null where it can. */
export function whyLost({ start }: Highlight, slug: string | null): string | null {
  if (slug === null) return t("highlights.lost.article");
  return start === null ? t("highlights.lost.words") : null;
}
