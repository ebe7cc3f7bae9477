import { parseArticleDate } from "../../articles/date";
import { sayReason } from "../../messages/say-reason";
import { t } from "../../messages/t";
import { valueReason, WITH_INPUT } from "../../read/value-reason";
import { SUBJECTS } from "../../topics/subjects";
import { CORRECTABLE, type Corrections } from "./correction-fields";

/** The fields of the owner's form for an article, as text. */
export type CorrectionForm = {
  headline: string;
  datePublished: string;
  outlet: string;
  /** One per line: the name, a comma, the role. */
  credits: string;
  /** IPTC codes, the main one first. */
  subjects: string[];
  /** Separated by commas. */
  keywords: string;
  /** The same as a list: a keyword may contain a comma. */
  keywordList: string[];
};

/** The form for an article with its current values. */
export function formOf(article: Required<Corrections>): CorrectionForm {
  const { headline, datePublished, outlet, credits, topics } = article;
  return {
    headline,
    datePublished: datePublished ?? "",
    outlet: outlet?.name ?? "",
    credits: credits.map(({ name, role }) => `${name}, ${role}`).join("\n"),
    subjects: topics.subjects,
    keywords: topics.keywords.join(", "),
    keywordList: topics.keywords,
  };
}

/**
 * Reads a submitted form: only what the owner changed is a correction.
 * @returns the corrections, or a message to the owner about what is wrong
 */
export function readForm(shown: CorrectionForm, given: FormData): Corrections | { refused: string } {
  const text = (name: string) =>
    String(given.get(name) ?? "")
      .replace(/\r\n?/g, "\n")
      .trim();
  const subjects = SUBJECTS.flatMap(({ code }) => (given.getAll("subjects").includes(code) ? [code] : []));
  const main = text("main");
  const chosen = [...subjects].sort((a, b) => Number(b === main) - Number(a === main));
  const before = text("datePublished");
  if (before && !parseArticleDate(before))
    return { refused: t("corrections.article.noDate", { typed: before.slice(0, 60) }) };
  const values: Record<string, unknown> = {};
  const put = (field: string, changed: boolean, value: unknown) => {
    if (changed) values[field] = value;
  };
  put("headline", text("headline") !== shown.headline, text("headline"));
  put("datePublished", before !== shown.datePublished, before || null);
  put(
    "outlet",
    text("outlet") !== shown.outlet,
    text("outlet") ? { name: text("outlet"), inferred: false } : null,
  );
  put("credits", text("credits") !== shown.credits.trim(), readCredits(text("credits")));
  const same = chosen.join() === sorted(shown.subjects) || chosen.join() === shown.subjects.join();
  put("topics", !same || text("keywords") !== shown.keywords, {
    subjects: chosen,
    keywords: text("keywords") === shown.keywords ? shown.keywordList : readKeywords(text("keywords")),
  });
  for (const [field, value] of Object.entries(values)) {
    const read = CORRECTABLE[field as keyof typeof CORRECTABLE].safeParse(value, WITH_INPUT);
    if (!read.success)
      return {
        refused: t("corrections.article.unusable", {
          ...{ field: nameField(field), reason: sayReason(valueReason(read.error.issues[0])) },
        }),
      };
    values[field] = read.data;
  }
  // Each value has just been parsed by the schema of its field.
  return values as Corrections;
}

const readKeywords = (text: string): string[] =>
  text
    .split(/[,،]/)
    .map((word) => word.trim())
    .filter(Boolean);

const sorted = (codes: string[]): string =>
  SUBJECTS.flatMap(({ code }) => (codes.includes(code) ? [code] : [])).join();

const readCredits = (text: string) =>
  text
    .split("\n")
    .map((line) => /^(.*?)(?:[,،]\s*([^,،]+))?$/.exec(line.trim()))
    .flatMap((match) => (match?.[1] ? [{ name: match[1].trim(), role: match[2]?.trim() || "Author" }] : []));

/** The labels of the fields on the page: keys of messages. */
const LABELS = {
  headline: "corrections.article.headline",
  datePublished: "corrections.article.date",
  outlet: "corrections.article.outlet",
  credits: "corrections.article.credits",
  topics: "corrections.article.topics",
} as const satisfies Record<keyof typeof CORRECTABLE, string>;

/** What the page calls a field. */
export const nameField = (field: string): string =>
  field in LABELS ? t(LABELS[field as keyof typeof LABELS]) : field;
