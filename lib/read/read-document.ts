import { type PageFormName, pageForm, type ReadArticle } from "./forms";
import { type ImportItem, Refusal } from "./import-event";
import { type JsonForm, readJsonText } from "./json/read-json-entries";
import { systemReason } from "./system-reason";
import { validateArticle } from "./validate-article";

/** A file with one article, or a line or value of JSON: what is read at once, and refused without the others. */
export type Document = { name: string; form: PageFormName | JsonForm; bytes: Uint8Array };

/** How documents are read. */
export type DocumentOptions = {
  /** The outlet's name given by the person importing; takes precedence over the text. */
  outlet?: string;
  /** Marks every article as part of the sample library. */
  sample?: boolean;
  /** Milliseconds since 1970; later dates are not believed. */
  now?: number;
};

/** Reads the articles of a document. Never throws because of its content. */
export function* readDocument(
  { name, form, bytes }: Document,
  options: DocumentOptions,
): Generator<ImportItem> {
  const now = options.now ?? Date.now();
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (form === "line" || form === "value")
    for (const entry of readJsonText(name, form, buffer))
      yield readOne(() => entry.read(now), entry.name, options);
  else yield readOne(() => pageForm(form).read(buffer, now, name), name, options);
}

function readOne(read: () => ReadArticle, name: string, options: DocumentOptions): ImportItem {
  try {
    const { article: fields, warnings } = read();
    const article = validateArticle(withImportOptions(fields, options), warnings);
    return { kind: "article", name, article, warnings };
  } catch (error) {
    return { kind: "refused", name, reason: reasonOf(error) };
  }
}

/** Adds what the person importing specified. */
function withImportOptions(article: unknown, { outlet, sample }: DocumentOptions): unknown {
  if (typeof article !== "object") return article;
  return {
    ...article,
    ...(outlet ? { outlet: { name: outlet, inferred: false } } : {}),
    ...(sample ? { sample } : {}),
  };
}

/** The reason in plain words; errors of the program itself are rethrown, not blamed on the file. */
export function reasonOf(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code.startsWith("Z_")) return "is packed with gzip, but broken";
  const reason = systemReason(error);
  if (reason === null) throw error;
  return reason;
}
