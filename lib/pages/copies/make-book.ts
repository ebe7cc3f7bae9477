import "server-only";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { mediaPath, WIDTHS } from "../../articles/pictures";
import { inInterfaceLanguage } from "../../messages/interface-language";
import { t } from "../../messages/t";
import { pictureForBook } from "../../pictures/picture-for-book";
import type { Article } from "../article/get-article";
import { articleDocument } from "./article-document";
import { takeArticle } from "./take-article";
import { type BookPicture, writeEpub } from "./write-epub";

/** Pictures that ship with the app, as a body names them. */
const SAMPLE_PICTURE = /^\/samples\/([\w-]+\.svg)$/;
/** In a book of many articles each has its first picture only. */
const MOST_PICTURES = { one: 100, many: 1 };

/** The pictures of an article for a book, by the address that its page has for them. */
async function collectPictures(article: Article, most: number): Promise<Map<string, BookPicture>> {
  const found = new Map<string, BookPicture>();
  for (const { file, width } of article.pictures) {
    if (found.size >= most || file === null || width === null) continue;
    const bytes = await pictureForBook(file, width);
    if (bytes)
      found.set(mediaPath(file, width, WIDTHS[1]), { name: `${file}.jpg`, type: "image/jpeg", bytes });
  }
  for (const { url = "" } of article.figures) {
    const [, name] = SAMPLE_PICTURE.exec(url) ?? [];
    if (!name || found.size >= most) continue;
    const bytes = await readFile(/* turbopackIgnore: true */ join(process.cwd(), "public", "samples", name));
    found.set(url, { name, type: "image/svg+xml", bytes });
  }
  return found;
}

/**
 * Articles as the bytes of an EPUB, in the order given.
 * @param of what the book is of: its address here, and its title; of one article it is that article's
 * @param base this library's outside address, without a slash at its end
 */
export async function makeBook(
  articles: readonly Article[],
  of: { path: string; title?: string; lang?: string; direction?: "ltr" | "rtl" },
  base: string,
): Promise<Uint8Array> {
  const most = articles.length === 1 ? MOST_PICTURES.one : MOST_PICTURES.many;
  const parts = [];
  for (const article of articles)
    parts.push({
      article,
      taken: takeArticle(article, base),
      pictures: await collectPictures(article, most),
    });
  const [first] = parts;
  const own = inInterfaceLanguage();
  const pictures = new Map(
    parts.flatMap((part) => [...part.pictures.values()].map((one) => [one.name, one])),
  );
  return writeEpub({
    identifier: `${base}${of.path}`,
    title: of.title ?? first?.taken.headline ?? "",
    lang: of.lang ?? first?.taken.lang ?? own.lang,
    direction: of.direction ?? first?.taken.direction ?? own.dir,
    publishers: [...new Set(articles.flatMap(({ outlet }) => outlet?.name ?? []))],
    modified: new Date(Math.max(...articles.map(({ updatedAt }) => updatedAt.getTime()))),
    contents: t("copies.contents"),
    chapters: parts.map(({ taken, pictures }) => ({
      ...{ title: taken.headline, lang: taken.lang, direction: taken.direction },
      content: articleDocument(taken, (src) => pictures.get(src)?.name ?? null),
    })),
    pictures: [...pictures.values()],
  });
}
