import type { Root } from "hast";
import { toMdast } from "hast-util-to-mdast";
import { toText } from "hast-util-to-text";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import { articleDocument, type Taken } from "./article-document";

const withoutPictures = (article: Taken): Root => ({
  type: "root",
  children: [articleDocument(article, () => null)],
});

/** An article as Markdown (CommonMark), without its pictures. */
export const articleMarkdown = (article: Taken): string =>
  toMarkdown(toMdast(withoutPictures(article)), { extensions: [gfmToMarkdown()], bullet: "-" });

/** An article as plain text, without its pictures: as a browser would select it. */
export const articleText = (article: Taken): string => `${toText(withoutPictures(article)).trim()}\n`;
