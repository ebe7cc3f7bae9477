import "server-only";
import { mediaPath, WIDTHS, widthsOf } from "../../articles/pictures";
import { listLeadPictures } from "../../db/articles/pictures";
import { listNewestOfStory } from "../../db/stories/stories-in-news";
import { cachedByVersion } from "../../db/versioned-cache";
import { cutPhrase } from "../../text/cut-phrase";
import { type ListedArticle, listArticlesById } from "../articles/list-articles";
import { compareArticles } from "../compare/compare-articles";

/** An article's own telling of what a story is about today. */
export type Telling = Pick<
  ListedArticle,
  "slug" | "headline" | "inLanguage" | "direction" | "outletName" | "day"
> & {
  /** What it says and the leading article does not, cut to a line; null where there is no such sentence. */
  phrase: string | null;
};

/** The articles that a leading story is told by. */
export type LeadTellings = {
  /** The article whose beginning is shown. */
  article: Telling & { extract: string };
  others: Telling[];
  /** The comparison of the leading article with the first of the others, and their outlets; null where there is none. */
  compare: { href: string; names: [string, string] } | null;
  picture: LeadPicture | null;
};

/** A picture as wide as half of the page. */
export type LeadPicture = { src: string; srcSet: string; colour: string; href: string };

/** How far back from its newest article a story is looked at, in ms. */
export const NEWS_SPAN = 2 * 86_400_000;
/** Articles of a story that are looked through for those of different outlets. */
const MOST_LOOKED_AT = 40;
const MOST_TELLINGS = 3;
const PHRASE_LENGTH = 130;

/**
 * What a story is told by: of its last two days the article that most others tell of, and those of other outlets, in the reader's
 * languages first.
 * @returns null where the story has no dated articles any more
 */
export const viewLead = (storyId: number, languages: readonly string[]): Promise<LeadTellings | null> =>
  cachedByVersion(`lead ${storyId} ${languages.join()}`, async () => {
    const ids = await listNewestOfStory(storyId, NEWS_SPAN, MOST_LOOKED_AT);
    const [articles, pictures] = await Promise.all([listArticlesById(ids), listLeadPictures(ids)]);
    const wanted = (article: ListedArticle) => (languages.includes(languageOf(article)) ? 0 : 1);
    const [lead, ...rest] = [...articles].sort(
      (a, b) => wanted(a) - wanted(b) || b.sameEvent - a.sameEvent || ids.indexOf(a.id) - ids.indexOf(b.id),
    );
    if (!lead) return null;
    const others = ofOtherOutlets(lead, rest).slice(0, MOST_TELLINGS);
    const pictured = [lead, ...others, ...rest].find(({ id }) => pictures.has(id));
    const picture = pictured && pictures.get(pictured.id);
    return {
      article: { ...tellingOf(lead), phrase: null, extract: lead.abstract ?? lead.excerpt },
      others: await Promise.all(
        others.map(async (other) => ({ ...tellingOf(other), phrase: await findOwnWords(other, lead) })),
      ),
      compare: others[0] ? viewCompare(lead, others[0]) : null,
      picture:
        picture && pictured
          ? {
              src: mediaPath(picture.file, picture.width, WIDTHS[1]),
              srcSet: widthsOf(picture.width)
                .map((width) => `${mediaPath(picture.file, picture.width, width)} ${width}w`)
                .join(", "),
              colour: picture.colour,
              href: `/article/${pictured.slug}`,
            }
          : null,
    };
  });

const viewCompare = (...sides: [ListedArticle, ListedArticle]): NonNullable<LeadTellings["compare"]> => ({
  href: `/compare/${sides.map(({ slug }) => encodeURIComponent(slug)).join("/")}`,
  names: [sides[0].outletName ?? "Outlet not known", sides[1].outletName ?? "Outlet not known"],
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

/** The first sentence by which a text differs most from another. */
async function findOwnWords(article: ListedArticle, from: ListedArticle): Promise<string | null> {
  const comparison = await compareArticles([article.slug, from.slug]);
  const sentence = comparison?.view.only.a[0];
  return sentence ? cutPhrase(sentence.pieces.map(({ text }) => text).join(""), PHRASE_LENGTH) : null;
}
