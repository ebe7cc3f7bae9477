import { because, type Reason } from "../messages/reason";
import type { ReadLine } from "./exported/read-exported";
import { type PageFormName, pageForm, type ReadArticle } from "./forms";
import { type ImportItem, Refusal } from "./import-event";
import { type JsonForm, readJsonText, reasonOfTooMany } from "./json/read-json-entries";
import { systemReason } from "./system-reason";
import { validateArticle } from "./validate-article";

/** A file with one article, or a line or value of JSON: what is read at once, and refused without the others. */
export type Document =
  | { name: string; form: PageFormName; bytes: Uint8Array }
  | { name: string; form: JsonForm; bytes: Uint8Array; mostArticles: number };

/** How documents are read. */
export type DocumentOptions = {
  /** The outlet's name given by the person importing; takes precedence over the text. */
  outlet?: string;
  /** Where it is from, for a text that does not say. */
  address?: string;
  /** What the person importing keeps the articles under: keywords besides those of the text. */
  topics?: readonly string[];
  /** Marks every article as part of the sample library. */
  sample?: boolean;
  /** Milliseconds since 1970; later dates are not believed. */
  now?: number;
};

/** Reads the articles of a document. Never throws because of its content. */
export function* readDocument(document: Document, options: DocumentOptions): Generator<ImportItem> {
  const { name, bytes } = document;
  const now = options.now ?? Date.now();
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if ("mostArticles" in document) {
    const entries = readJsonText(name, document.form, buffer);
    for (const entry of entries.slice(0, document.mostArticles))
      yield readOne(() => entry.read(now), entry.name, options);
    if (entries.length > document.mostArticles)
      yield { kind: "refused", name, reason: reasonOfTooMany(document.mostArticles, "articles") };
  } else yield readOne(() => pageForm(document.form).read(buffer, now, name), name, options);
}

function readOne(read: () => ReadArticle | ReadLine, name: string, options: DocumentOptions): ImportItem {
  try {
    const line = read();
    if ("record" in line) return { kind: "record", name, record: line.record, reason: NO_ARTICLE };
    const { article: fields, warnings } = line;
    const article = validateArticle(withImportOptions(fields, options), warnings);
    return { kind: "article", name, article, warnings, ...("state" in line ? { state: line.state } : {}) };
  } catch (error) {
    return { kind: "refused", name, reason: reasonOf(error) };
  }
}

const NO_ARTICLE = because("exported.articlesOnly");

/** Adds what the person importing specified. */
function withImportOptions(
  article: unknown,
  { outlet, sample, address, topics = [] }: DocumentOptions,
): unknown {
  if (typeof article !== "object" || article === null) return article;
  const keywords = "keywords" in article && Array.isArray(article.keywords) ? article.keywords : [];
  return {
    ...article,
    ...(address && !("url" in article && article.url) ? { url: address } : {}),
    ...(topics.length > 0 ? { keywords: [...keywords, ...topics] } : {}),
    ...(outlet ? { outlet: { name: outlet, inferred: false } } : {}),
    ...(sample ? { sample } : {}),
  };
}

/** Why something was not read; errors of the program itself are rethrown, not blamed on the file. */
export function reasonOf(error: unknown): Reason {
  if (error instanceof Refusal) return error.why;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code.startsWith("Z_")) return because("file.damagedGzip");
  const reason = systemReason(error);
  if (reason === null) throw error;
  return reason;
}
