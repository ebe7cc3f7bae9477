import { because, type Reason } from "../messages/reason";
import { decodeText } from "./decode-text";
import { holdsHtml, looksLikeHtml } from "./html/looks-like-html";
import { readHtmlArticle } from "./html/read-html-article";
import { Refusal } from "./import-event";
import { startsJson } from "./json/read-json-entries";
import { isAddressList } from "./lists/address-list";
import { startsWithFrontMatter } from "./markdown/front-matter";
import { readMarkdownArticle } from "./markdown/read-markdown-article";
import { looksLikeFeed } from "./markup/looks-like-feed";
import { mendPageBreaks, mendSigns } from "./mend-signs";
import { parsePaste } from "./paste/parse-paste";

/** The fields of an article, not yet validated, and warnings for the person importing. */
export type ReadArticle = { article: unknown; warnings: Reason[] };

/** A form that a file with one article can have. */
type PageForm = {
  /** Maximum size of such a file, in bytes. */
  maxBytes: number;
  /**
   * True for a text of this form.
   * @param start its first kilobytes
   * @param name its file's name in small letters, without ".gz"
   */
  recognises: (start: string, name: string) => boolean;
  /**
   * Reads such a file.
   * @param now milliseconds since 1970; later dates are not believed
   * @param file its name
   * @throws Refusal if it is not valid text of its form or contains no article
   */
  read: (bytes: Buffer, now: number, file: string) => ReadArticle;
};

/** The forms of a file with one article, in the order in which they are tried; the last one takes every text. */
const PAGE_FORMS = {
  list: {
    maxBytes: 25_000_000,
    recognises: (start, name) => isAddressList(name, start),
    read: () => {
      throw new Refusal(because("list.noArticle"));
    },
  },
  feed: {
    maxBytes: 25_000_000,
    recognises: (start) => looksLikeFeed(start),
    // where a feed is expected, and in lib/ingest/reading, another reader takes it
    read: () => {
      throw new Refusal(because("feed.noArticle"));
    },
  },
  html: {
    // A page saved in one file includes its pictures.
    maxBytes: 25_000_000,
    recognises: (start, name) => looksLikeHtml(start) || (/\.x?html?$/.test(name) && holdsHtml(start)),
    read: readHtml,
  },
  markdown: {
    maxBytes: 2_000_000,
    recognises: (start, name) => /\.(?:md|markdown|mdown|mkd)$/.test(name) || startsWithFrontMatter(start),
    read: readText(readMarkdownArticle),
  },
  paste: {
    maxBytes: 5_000_000,
    recognises: () => true,
    read: readText((text, now) => parsePaste(text, { now })),
  },
} satisfies Record<string, PageForm>;

function readHtml(bytes: Buffer, now: number): ReadArticle {
  const { text, warnings } = decodeText(bytes, true);
  const { article, warnings: more } = readHtmlArticle(text, now);
  return { article, warnings: [...warnings, ...more] };
}

function readText(read: (text: string, now: number, file: string) => ReadArticle): PageForm["read"] {
  return (bytes, now, file) => {
    const { text, warnings } = decodeText(bytes);
    if (!text.trim()) throw new Refusal(because("file.empty"));
    const { article, warnings: more } = read(mendPageBreaks(mendSigns(text)), now, file);
    return { article, warnings: [...warnings, ...more] };
  };
}

export type PageFormName = keyof typeof PAGE_FORMS;
export type Form = "json" | PageFormName;

/** The form of a file with one article, by its name. */
export const pageForm = (form: PageFormName): PageForm => PAGE_FORMS[form];

/**
 * Recognises the form of a text by its start, and where that is ambiguous by the file's name.
 * @param start the first kilobytes of the text
 */
export function recogniseForm(name: string, start: string): Form {
  const bare = name.toLowerCase().replace(/\.gz$/, "");
  if (startsJson(start, bare)) return "json";
  for (const [form, { recognises }] of Object.entries(PAGE_FORMS))
    if (recognises(start, bare)) return form as PageFormName;
  return "paste";
}
