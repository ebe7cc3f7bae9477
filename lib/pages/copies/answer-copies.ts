import "server-only";
import { slugOf } from "../../articles/slug";
import { library } from "../../db/client";
import { inInterfaceLanguage } from "../../messages/interface-language";
import { t } from "../../messages/t";
import { getReader } from "../../readers/reader";
import { listShelf } from "../../readers/shelf";
import { outsideAddress } from "../../security/outside-address";
import { type Article, getArticle } from "../article/get-article";
import { getStory } from "../story/get-story";
import { makeBook } from "./make-book";
import { takeArticle } from "./take-article";
import { articleMarkdown, articleText } from "./write-article";

type SlugProps = { params: Promise<{ slug: string }> };

const FORMS = {
  md: { type: "text/markdown; charset=utf-8", write: articleMarkdown },
  txt: { type: "text/plain; charset=utf-8", write: articleText },
} as const;
const EPUB = "application/epub+zip";
/** A longer story, or shelf, is taken along by its newest articles. */
const MOST = 200;

const baseOf = (request: Request): string => outsideAddress(request.headers, process.env.PUBLIC_URL);

/** A file to keep. Its name has the letters of every script (RFC 6266, 4.3). */
const answer = (content: string | Uint8Array, type: string, name: string): Response =>
  new Response(typeof content === "string" ? content : new Uint8Array(content), {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      "cache-control": "private, no-store",
    },
  });

const notThere = (words: string): Response =>
  new Response(`${words}\n`, { status: 404, headers: { "cache-control": "no-store" } });

/** One article as Markdown or plain text. */
export const answerArticle =
  (form: keyof typeof FORMS) =>
  async (request: Request, { params }: SlugProps): Promise<Response> => {
    const article = await getArticle(slugOf(await params));
    if (!article) return notThere(t("frame.notFound.title"));
    const { type, write } = FORMS[form];
    return answer(write(takeArticle(article, baseOf(request))), type, `${article.slug}.${form}`);
  };

/** One article as an EPUB, with its pictures. */
export async function answerArticleBook(request: Request, { params }: SlugProps): Promise<Response> {
  const article = await getArticle(slugOf(await params));
  if (!article) return notThere(t("frame.notFound.title"));
  const { slug } = article;
  const book = await makeBook([article], { path: `/article/${encodeURIComponent(slug)}` }, baseOf(request));
  return answer(book, EPUB, `${slug}.epub`);
}

/** The articles of a list of numbers, in its order, without those that have gone meanwhile. */
async function listWhole(ids: readonly number[]): Promise<Article[]> {
  const rows = await library().article.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, slug: true },
  });
  const slugs = new Map(rows.map(({ id, slug }) => [id, slug]));
  const articles: Article[] = [];
  for (const id of ids) {
    const slug = slugs.get(id);
    const article = slug === undefined ? null : await getArticle(slug);
    if (article) articles.push(article);
  }
  return articles;
}

/** A story as an EPUB: its articles from the first on, those without a date at the end. */
export async function answerStoryBook(request: Request, { params }: SlugProps): Promise<Response> {
  const story = await getStory(slugOf(await params));
  if (!story) return notThere(t("frame.notFound.title"));
  const dated = story.rows.flatMap((row) => ("event" in row ? row.event.articles : []));
  const ids = [...dated, ...story.undated].map(({ id }) => id).slice(-MOST);
  const { slug, title, inLanguage: lang, direction } = story;
  const of = { path: `/story/${encodeURIComponent(slug)}`, title, lang, direction };
  return answer(await makeBook(await listWhole(ids), of, baseOf(request)), EPUB, `${slug}.epub`);
}

/** What the reader who asks has saved as an EPUB, the newest first. */
export async function answerSavedBook(request: Request): Promise<Response> {
  const { ids } = await listShelf(await getReader(), "saved", MOST);
  const articles = await listWhole(ids);
  if (articles.length === 0) return notThere(t("copies.nothing"));
  const { lang, dir } = inInterfaceLanguage();
  const of = { path: "/saved", title: t("copies.saved"), lang, direction: dir };
  return answer(await makeBook(articles, of, baseOf(request)), EPUB, "saved.epub");
}
