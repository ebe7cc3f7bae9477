import { strToU8, zipSync } from "fflate";
import type { Element, Root } from "hast";
import { toXast } from "hast-util-to-xast";
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import { element } from "./article-document";

/** A picture in a book: its name there, its media type and its bytes. */
export type BookPicture = { name: string; type: "image/jpeg" | "image/svg+xml"; bytes: Uint8Array };

/** What a book is made of. */
export type Book = {
  /** An address that no other book has. */
  identifier: string;
  title: string;
  lang: string;
  direction: "ltr" | "rtl";
  /** Outlets, each once. */
  publishers: string[];
  modified: Date;
  /** The heading of the list of chapters. */
  contents: string;
  chapters: { title: string; lang: string; direction: "ltr" | "rtl"; content: Element }[];
  pictures: BookPicture[];
};

const STYLE = `body { line-height: 1.5; margin: 1em; }
h1, h2, h3 { line-height: 1.2; }
figure { margin: 1em 0; }
img { max-width: 100%; }
figcaption, small { font-size: 0.85em; }
[dir="rtl"] { text-align: right; }
`;

/** XML cannot hold these at all, not even escaped (XML 1.0, 2.2). */
const NO_CHARACTER = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const printXml = (tree: Parameters<typeof toXml>[0]): Uint8Array =>
  strToU8(
    `<?xml version="1.0" encoding="utf-8"?>\n${toXml(tree, { closeEmptyElements: true }).replace(NO_CHARACTER, "")}\n`,
  );

/** A page of a book, in the XML form of HTML. */
function printPage(title: string, lang: string, dir: "ltr" | "rtl", ...content: Element[]): Uint8Array {
  const page = element(
    "html",
    { xmlLang: lang, lang, dir, "xmlns:epub": "http://www.idpf.org/2007/ops" },
    element(
      "head",
      {},
      element("title", {}, title),
      element("link", { rel: ["stylesheet"], href: "style.css" }),
    ),
    element("body", {}, ...content),
  );
  const root: Root = { type: "root", children: [page] };
  return printXml(toXast(root));
}

const chapterName = (at: number): string => `article-${at + 1}.xhtml`;

function printContents({ title, lang, direction, contents, chapters }: Book): Uint8Array {
  const entries = chapters.map((chapter, at) =>
    element(
      "li",
      {},
      element("a", { href: chapterName(at), lang: chapter.lang, dir: chapter.direction }, chapter.title),
    ),
  );
  const list = element(
    "nav",
    { "epub:type": "toc" },
    element("h1", {}, contents),
    element("ol", {}, ...entries),
  );
  return printPage(title, lang, direction, list);
}

function printPackage(book: Book): Uint8Array {
  const { identifier, title, lang, direction, publishers, modified, chapters, pictures } = book;
  const items = [
    x("item", {
      id: "contents",
      href: "contents.xhtml",
      "media-type": "application/xhtml+xml",
      properties: "nav",
    }),
    x("item", { id: "style", href: "style.css", "media-type": "text/css" }),
    ...chapters.map((_, at) =>
      x("item", { id: `a${at + 1}`, href: chapterName(at), "media-type": "application/xhtml+xml" }),
    ),
    ...pictures.map(({ name, type }, at) => x("item", { id: `p${at + 1}`, href: name, "media-type": type })),
  ];
  return printXml(
    x(
      "package",
      { xmlns: "http://www.idpf.org/2007/opf", version: "3.0", "unique-identifier": "id", "xml:lang": lang },
      [
        x("metadata", { "xmlns:dc": "http://purl.org/dc/elements/1.1/" }, [
          x("dc:identifier", { id: "id" }, identifier),
          x("dc:title", title),
          x("dc:language", lang),
          ...publishers.map((name) => x("dc:publisher", name)),
          x("meta", { property: "dcterms:modified" }, `${modified.toISOString().slice(0, 19)}Z`),
        ]),
        x("manifest", items),
        x("spine", { "page-progression-direction": direction }, [
          // A book of one article opens on it.
          ...(chapters.length > 1 ? [x("itemref", { idref: "contents" })] : []),
          ...chapters.map((_, at) => x("itemref", { idref: `a${at + 1}` })),
        ]),
      ],
    ),
  );
}

const CONTAINER = x(
  "container",
  { version: "1.0", xmlns: "urn:oasis:names:tc:opendocument:xmlns:container" },
  [
    x("rootfiles", [
      x("rootfile", { "full-path": "book/package.opf", "media-type": "application/oebps-package+xml" }),
    ]),
  ],
);

/** A book as the bytes of an EPUB 3 file (https://www.w3.org/TR/epub-33/). */
export function writeEpub(book: Book): Uint8Array {
  const files = {
    "package.opf": printPackage(book),
    "contents.xhtml": printContents(book),
    "style.css": strToU8(STYLE),
    ...Object.fromEntries(
      book.chapters.map(({ title, lang, direction, content }, at) => [
        chapterName(at),
        printPage(title, lang, direction, content),
      ]),
    ),
  };
  return zipSync({
    // First and as it is: by these bytes a reading system knows the form.
    mimetype: [strToU8("application/epub+zip"), { level: 0 }],
    "META-INF/container.xml": printXml(CONTAINER),
    ...Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`book/${name}`, bytes])),
    // Pictures are compressed already.
    ...Object.fromEntries(book.pictures.map(({ name, bytes }) => [`book/${name}`, [bytes, { level: 0 }]])),
  });
}
