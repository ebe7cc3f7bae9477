import { parseArticleDate } from "../../articles/date";
import { SUBJECTS } from "../../topics/subjects";
import { CORRECTABLE, type Corrections } from "./correction";

/** What the owner's form shows of an article, as text. */
export type CorrectionForm = {
  headline: string;
  datePublished: string;
  outlet: string;
  /** One a line: the name, a comma, the role. */
  credits: string;
  /** IPTC codes, the main one first. */
  subjects: string[];
  /** Parted by commas. */
  keywords: string;
  /** The same, one by one: a keyword may have a comma in it. */
  keywordList: string[];
};

/** The form of an article as it stands. */
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
 * Reads the form that came back: only what the owner changed is a correction.
 * @returns the corrections, or what is wrong in words for the owner
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
    return {
      refused: `“${before.slice(0, 60)}” is no date. Write 2016, 2016-05, 2016-05-31 or 2016-05-31T10:37+02:00.`,
    };
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
    const read = CORRECTABLE[field as keyof typeof CORRECTABLE].safeParse(value);
    if (!read.success)
      return {
        refused: `The field “${LABELS[field] ?? field}” cannot be kept like that: ${read.error.issues[0]?.message}.`,
      };
    values[field] = read.data;
  }
  // Each value has just been read by its field's own form.
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

/** The fields in the words of the page. */
export const LABELS: Record<string, string> = {
  headline: "Headline",
  datePublished: "Date",
  outlet: "Outlet",
  credits: "Credits",
  topics: "Topics",
};
