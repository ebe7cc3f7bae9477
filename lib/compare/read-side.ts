import { isFunctionWord, isVagueStem } from "../text/common-words";
import { isYear } from "../text/dates-in-prose";
import { findFigures } from "../text/figures";
import { listWords, type Word } from "../text/tokenise";
import { listDates } from "./figures/list-dates";
import { findLinkBoxes, isFurniture } from "./furniture";
import type { ComparedArticle, ReadSide, Sentence, SentenceName, SentenceTerm, Side } from "./sides";
import { type Stretch, splitSentences } from "./split-sentences";

/** Maximum length of a side. What comes after it is only counted. */
const MAX_WORDS = 8_000;
const MAX_SENTENCES = 500;
/** No article's first 8,000 words are longer, in characters. */
const MAX_CHARACTERS = 100_000;
/** How far into the text a repeated headline may begin, after a date and a byline, in characters. */
const MAX_REPEAT_OFFSET = 160;
const MIN_REPEAT_LENGTH = 12;

/** Where the text begins: after its headline, if it repeats that at the start. */
function startOfText({ headline, text }: ComparedArticle): number {
  const sought = headline.trim().toLowerCase();
  if (sought.length < MIN_REPEAT_LENGTH) return 0;
  const head = text.slice(0, MAX_REPEAT_OFFSET + sought.length).toLowerCase();
  const at = head.indexOf(sought);
  if (at < 0) return 0;
  const gap = /^[\s.:–—-]*/.exec(text.slice(at + sought.length))?.[0].length ?? 0;
  // a small letter or comma after it: only a first sentence that begins like the headline
  return /^[\s]*[\p{Ll},]/u.test(text.slice(at + sought.length)) ? 0 : at + sought.length + gap;
}

function figureTerms(text: string, words: readonly Word[]): SentenceTerm[] {
  const dates = listDates(text, words).map((date) => ({ ...date, kind: "date" as const, vague: false }));
  const dated = new Set(
    dates.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, step) => first + step)),
  );
  const figures = findFigures(text, words).filter(
    ({ kind, first, term }) => !dated.has(first) && (kind === "figure" || isYear(term)),
  );
  return [...dates, ...figures].map(({ term, kind, vague, first, last }) => {
    const stretch = { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
    // the value without what it counts, which is a word of one language
    const value = kind === "figure" ? (term.split(" ")[0] ?? term) : term;
    return { key: `#${value}`, kind, vague: vague || isSmall(value), ...stretch };
  });
}

const isSmall = (value: string): boolean => /^\d$/.test(value);

function wordTerms(words: readonly Word[]): SentenceTerm[] {
  return words
    .filter(({ plain }) => plain.length > 1 && !isFunctionWord(plain) && !/^\d/.test(plain))
    .map(({ stem, start, end }) => ({
      key: stem,
      kind: "word" as const,
      vague: isVagueStem(stem),
      start,
      end,
    }));
}

const within = <T extends Stretch>(inner: readonly T[], { start, end }: Stretch): T[] =>
  inner.filter((one) => one.start >= start && one.end <= end);

/** The terms of a sentence: words by stem, names by entity, figures by value, dates. One key counts once at one place. */
function termsOf(text: string, words: readonly Word[], names: readonly SentenceName[]): SentenceTerm[] {
  const named = names.map(({ entity, start, end }) => ({
    ...{ key: `@${entity}`, kind: "name" as const, vague: false },
    ...{ start, end },
  }));
  const seen = new Set<string>();
  return [...named, ...figureTerms(text, words), ...wordTerms(words)].filter(({ key, start }) => {
    const fresh = !seen.has(`${key} ${start}`);
    seen.add(`${key} ${start}`);
    return fresh;
  });
}

function namesIn(article: ComparedArticle, field: "headline" | "text"): SentenceName[] {
  return article.mentions
    .flatMap(({ slug, name, type, places }) =>
      places
        .filter((place) => place.field === field)
        .map(({ start, end }) => ({ entity: slug, name, type, start, end })),
    )
    .sort((x, y) => x.start - y.start);
}

type Field = {
  article: number;
  field: "headline" | "text";
  text: string;
  from: number;
  /** What the outlet repeats. */
  repeated: readonly Stretch[];
};

/** A sentence of which this share is repeated says nothing of its article. */
const MOSTLY = 0.6;

const isRepeated = ({ start, end }: Stretch, repeated: readonly Stretch[]): boolean => {
  const covered = repeated.reduce(
    (sum, one) => sum + Math.max(0, Math.min(end, one.end) - Math.max(start, one.start)),
    0,
  );
  return covered >= MOSTLY * (end - start);
};

/** The sentences of a text, without what only stands between them. */
function listStretches(text: string, from: number, repeated: readonly Stretch[]): Stretch[] {
  return splitSentences(text.slice(from))
    .map(({ start, end }) => ({ start: start + from, end: end + from }))
    .filter((one) => {
      const { start, end } = one;
      const last = text.indexOf("\n", end);
      const paragraph = text.slice(text.lastIndexOf("\n", start) + 1, last < 0 ? undefined : last).trim();
      return !isRepeated(one, repeated) && !isFurniture(text.slice(start, end), paragraph);
    });
}

/** The sentences of one field. */
function readField(
  { article, field, text, from, repeated }: Field,
  mentioned: SentenceName[],
): Omit<Sentence, "index">[] {
  const boxes = field === "text" ? findLinkBoxes(text) : [];
  const isInBox = (one: Stretch): boolean =>
    boxes.some(({ start, end }) => start <= one.start && end >= one.end);
  const all = listWords(text).filter((word) => !isInBox(word));
  const names = mentioned.filter((name) => !isInBox(name));
  let at = 0;
  const stretches =
    field === "headline" ? [{ start: 0, end: text.length }] : listStretches(text, from, repeated);
  return stretches.map(({ start, end }) => {
    while (at < all.length && (all[at]?.start ?? 0) < start) at++;
    let last = at;
    while (last < all.length && (all[last]?.end ?? 0) <= end) last++;
    const words = all.slice(at, last);
    at = last;
    const own = within(names, { start, end });
    const stretch = { article, field, start, end, text: text.slice(start, end) };
    return { ...stretch, words, names: own, terms: termsOf(text, words, own) };
  });
}

/** The beginning of a text, as far as a comparison reads it. */
export const comparedPart = (text: string): string => text.slice(0, MAX_CHARACTERS);

/**
 * Reads a side as sentences with their terms: the headlines first, then the texts in order, without captions, links and
 * other furniture. A headline repeated at the
 * start of its text counts once. Reads at most MAX_WORDS words and MAX_SENTENCES sentences; the rest is only counted.
 */
export function readSide(side: Side): ReadSide {
  const articles = side.map((article) => ({ ...article, text: comparedPart(article.text) }));
  const kept: Sentence[] = [];
  let words = 0;
  let read = 0;
  for (const field of ["headline", "text"] as const)
    for (const [index, article] of articles.entries()) {
      const all = field === "text" ? article.words : listWords(article.headline).length;
      if (words > MAX_WORDS || kept.length >= MAX_SENTENCES) {
        words += all;
        continue;
      }
      const from = field === "text" ? startOfText(article) : 0;
      const own = { article: index, field, text: article[field], from, repeated: article.furniture ?? [] };
      for (const sentence of readField(own, namesIn(article, field))) {
        words += sentence.words.length;
        if (words > MAX_WORDS || kept.length >= MAX_SENTENCES) continue;
        read = words;
        kept.push({ ...sentence, index: kept.length });
      }
      if (article[field].length === MAX_CHARACTERS) words += all - listWords(article[field]).length;
    }
  return { articles, sentences: kept, words, leftOut: words - read };
}

/** The language of a side's first article, without a region. */
const languageOf = ({ articles }: ReadSide): string =>
  (articles[0]?.inLanguage ?? "und").split("-")[0] ?? "und";

/** True if two sides are in different languages, so that only names, figures and dates can match. */
export const isAcross = ([a, b]: readonly [ReadSide, ReadSide]): boolean => languageOf(a) !== languageOf(b);
