import { z } from "zod";
import { body, figure, list, paragraph, quotation, subhead } from "../articles/body";
import { parseArticleDate } from "../articles/date";
import { GENRES, type IncomingArticle, REFERENCE_KINDS } from "../articles/incoming";
import { nameKey } from "../text/normalise";
import { detectLanguage } from "./detect-language";
import { Refusal } from "./import-event";
import { linkInline } from "./link-inline";

const words = z.string().nullish();
/** Pixels; a size in another form, such as "1200px", is left out. */
const size = z.number().int().positive().nullish().catch(null);
const many = <T extends z.ZodType>(one: T) =>
  z.union([z.array(one), one.transform((value) => [value])]).nullish();
const named = z.union([z.string(), z.object({ name: words, roleName: words, role: words, url: words })]);

/**
 * One line of JSON Lines, with schema.org's NewsArticle property names or as the app's own API returns it
 * (`/api/v1/articles/…`).
 */
const jsonArticle = z.object({
  identifier: z.union([z.string(), z.number().transform(String)]).nullish(),
  url: words,
  headline: words,
  name: words,
  alternativeHeadline: words,
  abstract: words,
  description: words,
  datePublished: words,
  dateModified: words,
  inLanguage: words,
  publisher: named.nullish(),
  author: many(named),
  genre: words,
  keywords: many(z.string()),
  articleBody: words,
  image: many(
    z.object({
      ...{ caption: words, credit: words, creditText: words, url: words },
      ...{ width: size, height: size },
    }),
  ),
  references: z.array(z.object({ kind: z.enum(REFERENCE_KINDS), name: words, url: words })).nullish(),
});

type JsonArticle = z.output<typeof jsonArticle>;

/**
 * Reads a JSON value as an article.
 * @returns the fields, not yet validated, and a warning for each that could not be used
 * @throws Refusal if the value is not an object or a field has an unexpected type
 */
export function readJsonArticle(value: unknown, now: number): { article: unknown; warnings: string[] } {
  const read = jsonArticle.safeParse(value);
  if (!read.success) {
    const issue = read.error.issues[0];
    throw new Refusal(
      `field "${issue?.path.join(".") || "(whole)"}" has a form that cannot be read: ${issue?.message}`,
    );
  }
  const json = read.data;
  const warnings: string[] = [];
  const text = json.articleBody ?? "";
  const references = (json.references ?? []).map(({ kind, name, url }) => ({
    kind,
    ...(name ? { name } : {}),
    ...(webAddress(url, "a reference's address", warnings) ?? {}),
  }));
  const blocks = [...figures(json), ...textBlocks(text, json.headline ?? json.name ?? "")];
  const article: Record<keyof IncomingArticle, unknown> = {
    identifier: json.identifier?.trim() || undefined,
    url: webAddress(json.url, "the address", warnings)?.url,
    headline: json.headline ?? json.name ?? "",
    kicker: json.alternativeHeadline?.trim() || undefined,
    abstract: (json.abstract ?? json.description)?.trim() || undefined,
    datePublished: date(json.datePublished, "publication date", now, warnings),
    dateModified: date(json.dateModified, "date of change", now, warnings),
    inLanguage: json.inLanguage?.trim() || detectLanguage(text),
    outlet: outlet(json),
    credits: credits(json),
    genre: GENRES.find((genre) => genre === json.genre?.trim().toLowerCase()),
    keywords: (json.keywords ?? []).flatMap((entry) => entry.split(",")).filter((entry) => entry.trim()),
    body: linkInline(body(blocks), references),
    references,
    sample: undefined,
  };
  return { article, warnings };
}

function webAddress(address: string | null | undefined, what: string, warnings: string[]) {
  if (!address?.trim()) return undefined;
  const url = address.trim();
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return { url };
  warnings.push(`${what} "${url.slice(0, 80)}" is no web address and was left out`);
  return undefined;
}

function date(text: string | null | undefined, what: string, now: number, warnings: string[]) {
  if (text === null || text === undefined) return undefined;
  const parsed = parseArticleDate(text, now);
  if (!parsed) warnings.push(`${what} "${text.slice(0, 40)}" cannot be believed and is stored as unknown`);
  return parsed?.iso;
}

function outlet({ publisher }: JsonArticle) {
  const name = (typeof publisher === "string" ? publisher : publisher?.name)?.trim();
  const homepage = typeof publisher === "object" ? publisher?.url : undefined;
  if (!name) return undefined;
  return { name, inferred: false, ...(homepage && URL.canParse(homepage) ? { homepage } : {}) };
}

const credits = ({ author }: JsonArticle) =>
  (author ?? [])
    .map((entry) => (typeof entry === "string" ? { name: entry, role: "Author" } : entry))
    .map(({ name, ...entry }) => ({
      name: name?.trim() ?? "",
      role: (("roleName" in entry && entry.roleName) || ("role" in entry && entry.role) || "Author").trim(),
    }))
    .filter(({ name }) => name);

/** Pictures with a caption or a credit, or, for the app's own samples, an address. */
const figures = ({ image }: JsonArticle) =>
  (image ?? []).flatMap(({ caption, credit, creditText, url, width, height }) => {
    const given = { caption: caption?.trim(), credit: (credit ?? creditText)?.trim() };
    const picture = url?.startsWith("/") ? { url, width, height } : {};
    const stated = Object.entries({ ...given, ...picture }).filter(([, value]) => value);
    return stated.length ? [figure(Object.fromEntries(stated))] : [];
  });

/**
 * Splits text into paragraphs at blank lines, or at line breaks if there is no blank line; "## ", "> " and "- " are
 * read as in Markdown.
 */
function textBlocks(text: string, headline: string) {
  const plain = text.replace(/\r\n?/g, "\n").trim();
  const parts = plain.split(/\n[ \t]*\n/.test(plain) ? /\n[ \t]*\n/ : /\n/);
  const repeated = nameKey(headline);
  return parts
    .map((part) => part.trim())
    .filter((part, index) => part && !(index === 0 && nameKey(part) === repeated))
    .map((part) => {
      if (/^#{1,4} \S/.test(part)) return subhead(part.replace(/^#+ /, ""));
      const lines = part.split("\n").map((entry) => entry.trim());
      if (lines.every((entry) => entry.startsWith("> ")))
        return quotation(lines.map((l) => l.slice(2)).join("\n"));
      if (lines.length > 1 && lines.every((entry) => /^[-•] \S/.test(entry)))
        return list(
          lines.map((entry) => entry.slice(2)),
          false,
        );
      return paragraph(lines.join(" "));
    });
}
