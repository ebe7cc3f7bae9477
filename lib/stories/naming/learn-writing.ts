import { listSettings } from "../../text/names/capitals";
import { listWords } from "../../text/tokenise";
import type { NamingArticle } from "./naming-article";

/** How the articles of a story write each word inside a sentence, by the normalised word. */
export type Writing = ReadonlyMap<string, string>;

/** Small letters are more telling: a capital may be that of a name, a headline or a sentence without a full stop. */
const FOR_SMALL = 2;

/** The most common of several forms of a word. @param forms with their counts */
export function commonForm(forms: ReadonlyMap<string, number>): string | undefined {
  const weigh = ([form, count]: [string, number]) => count * (/^\p{Ll}/u.test(form) ? FOR_SMALL : 1);
  return [...forms].sort((a, b) => weigh(b) - weigh(a) || (a[0] > b[0] ? -1 : 1))[0]?.[0];
}

const isAcronym = (surface: string): boolean => /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(surface);

/** Learns from headlines and leads. Of words that only begin sentences or stand in headlines in capitals, names and acronyms count. */
export function learnWriting(articles: readonly NamingArticle[]): Writing {
  const named = listNameWords(articles);
  const inside = new Map<string, Map<string, number>>();
  const writing = new Map<string, string>();
  for (const text of articles.flatMap(({ headline, lead }) => [headline, lead])) {
    const words = listWords(text);
    for (const [at, { begins, displayed }] of listSettings(text, words).entries()) {
      const { plain = "", surface = "" } = words[at] ?? {};
      if (begins || displayed) {
        if (named.has(plain.replace(/'s$/, "")) || isAcronym(surface)) writing.set(plain, surface);
        continue;
      }
      const forms = inside.get(plain) ?? new Map<string, number>();
      inside.set(plain, forms.set(surface, (forms.get(surface) ?? 0) + 1));
    }
  }
  for (const [plain, forms] of inside) writing.set(plain, commonForm(forms) ?? plain);
  return writing;
}

/** The words of people's names, and names of one word. Other names have common words: "Department of Health". */
const listNameWords = (articles: readonly NamingArticle[]): Set<string> =>
  new Set(
    articles
      .flatMap(({ mentions }) => mentions)
      .filter(({ name, type }) => type === "person" || !name.includes(" "))
      .flatMap(({ name }) => listWords(name).map(({ plain }) => plain)),
  );
