import "server-only";
import { LRUCache } from "lru-cache";
import { mediaPath, WIDTHS, widthsOf } from "../../articles/pictures";
import { type KeptPicture, listLeadPictures } from "../../db/articles/pictures";
import { listNewestOfStory } from "../../db/stories/stories-in-news";
import { cachedByVersion } from "../../db/versioned-cache";
import { label } from "../../messages/label";
import { cutPhrase } from "../../text/cut-phrase";
import { getArticle } from "../article/get-article";
import { type ListedArticle, listArticlesById } from "../articles/list-articles";
import { compareArticles } from "../compare/compare-articles";

/** An article's telling of what a story is about today. */
export type Telling = Pick<
  ListedArticle,
  "slug" | "headline" | "inLanguage" | "direction" | "outletName" | "day"
>;

/** The article that a story is shown by, and a picture of its last days. */
export type Told = { article: Telling & { extract: string }; picture: LeadPicture | null };

/** What others tell of the leading story. */
export type OtherTellings = {
  /** `phrase`: what it says and the leading article does not, cut to a line; null where there is no such sentence. */
  others: (Telling & { phrase: string | null })[];
  /** The comparison of the leading article with the first of the others, and their outlets; null where there is none. */
  compare: { href: string; names: [string, string] } | null;
};

/** A picture as wide as half of the page. */
export type LeadPicture = { src: string; srcSet: string; colour: string; href: string };

/** How far back from its newest article a story is looked at, in ms. */
export const NEWS_SPAN = 2 * 86_400_000;
/** Articles of a story that are looked through for those of different outlets. */
const MOST_LOOKED_AT = 40;
const MOST_TELLINGS = 3;
const PHRASE_LENGTH = 130;

/** The articles of the last two days of a story, the one that most others tell of first, those in the reader's languages before all. */
const listTold = (storyId: number, languages: readonly string[]): Promise<ListedArticle[]> =>
  cachedByVersion(`told ${storyId} ${languages.join()}`, async () => {
    const ids = await listNewestOfStory(storyId, NEWS_SPAN, MOST_LOOKED_AT);
    const articles = await listArticlesById(ids);
    const wanted = (article: ListedArticle) => (languages.includes(languageOf(article)) ? 0 : 1);
    return [...articles].sort(
      (a, b) => wanted(a) - wanted(b) || b.sameEvent - a.sameEvent || ids.indexOf(a.id) - ids.indexOf(b.id),
    );
  });

/**
 * The article that a story is shown by, in one of the reader's languages if there is one.
 * @param languages few, since what is made for each set of them is kept
 * @returns null where the story has no dated articles any more
 */
export async function viewTold(storyId: number, languages: readonly string[]): Promise<Told | null> {
  const articles = await listTold(storyId, languages);
  const [lead] = articles;
  if (!lead) return null;
  const pictures = await listLeadPictures(articles.map(({ id }) => id));
  const pictured = articles.find(({ id }) => pictures.has(id));
  const picture = pictured && pictures.get(pictured.id);
  return {
    article: { ...tellingOf(lead), extract: lead.abstract ?? lead.excerpt },
    picture: picture ? viewPicture(picture, pictured.slug) : null,
  };
}

/** How other outlets tell the leading story. */
export const viewOthers = (storyId: number, languages: readonly string[]): Promise<OtherTellings> =>
  cachedByVersion(`others ${storyId} ${languages.join()}`, async () => {
    const [lead, ...rest] = await listTold(storyId, languages);
    const others = lead ? ofOtherOutlets(lead, rest).slice(0, MOST_TELLINGS) : [];
    return {
      others: await Promise.all(
        others.map(async (other) => ({
          ...tellingOf(other),
          phrase: lead ? await findOwnWords(other, lead) : null,
        })),
      ),
      compare: lead && others[0] ? viewCompare(lead, others[0]) : null,
    };
  });

const viewPicture = ({ file, width, colour }: KeptPicture, slug: string): LeadPicture => ({
  src: mediaPath(file, width, WIDTHS[1]),
  srcSet: widthsOf(width)
    .map((wanted) => `${mediaPath(file, width, wanted)} ${wanted}w`)
    .join(", "),
  ...{ colour, href: `/article/${slug}` },
});

const viewCompare = (...sides: [ListedArticle, ListedArticle]): NonNullable<OtherTellings["compare"]> => ({
  href: `/compare/${sides.map(({ slug }) => encodeURIComponent(slug)).join("/")}`,
  names: [sides[0].outletName ?? label("outletUnknown"), sides[1].outletName ?? label("outletUnknown")],
});

const languageOf = ({ inLanguage }: ListedArticle): string => inLanguage.split("-")[0] ?? inLanguage;

/** One article of each outlet but that of the leading one. */
function ofOtherOutlets(lead: ListedArticle, articles: readonly ListedArticle[]): ListedArticle[] {
  const seen = new Set([lead.outletName]);
  return articles.filter(({ outletName }) => {
    const isOther = !seen.has(outletName);
    seen.add(outletName);
    return isOther;
  });
}

const tellingOf = ({ slug, headline, inLanguage, direction, outletName, day }: ListedArticle) => ({
  ...{ slug, headline, inLanguage, direction, outletName, day },
});

/** Next.js reloads modules during development; what was found outlives that. */
const held = globalThis as { throughlineOwnWords?: LRUCache<string, Promise<string | null>> };
/** Phrases that are kept: of the leading stories of a few days. */
const MOST_KEPT = 100;

/**
 * The first sentence by which a text differs most from another. Looked for once for two texts as they are: comparing takes a tenth of a
 * second, and while articles come in the library changes many times in one.
 */
async function findOwnWords(article: ListedArticle, from: ListedArticle): Promise<string | null> {
  held.throughlineOwnWords ??= new LRUCache({ max: MOST_KEPT });
  const found = held.throughlineOwnWords;
  const states = await Promise.all([article, from].map(({ slug }) => getArticle(slug)));
  const key = states.map((one) => `${one?.id} ${one?.updatedAt.getTime()}`).join();
  const known = found.get(key);
  if (known) return known;
  const phrase = compareArticles([article.slug, from.slug]).then((comparison) => {
    const sentence = comparison?.view.only.a[0];
    return sentence ? cutPhrase(sentence.pieces.map(({ text }) => text).join(""), PHRASE_LENGTH) : null;
  });
  found.set(key, phrase);
  phrase.catch(() => found.delete(key));
  return phrase;
}
