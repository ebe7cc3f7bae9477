import { LRUCache } from "lru-cache";
import snowball from "snowball-stemmers";
import { hasArabic, normalise } from "./normalise";
import { stemArabic } from "./stems/arabic-stem";
import { ownStem, plainEnglish } from "./stems/english-spelling";

/** A word of a text: as written, its position (UTF-16 offsets, end exclusive), normalised, and its stem. */
export type Word = { surface: string; start: number; end: number; plain: string; stem: string };

/**
 * Letters with their marks, digits; inner apostrophes, full stops and commas keep a figure or an initialism together; C++ and C# are
 * words.
 */
const WORD =
  /(?<![\p{L}\p{N}])\p{L}(?:\+\+|#)(?![\p{L}+#])|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640]*(?:['’.,](?=[\p{N}])[\p{N}]+|['’](?=\p{L})[\p{L}\p{M}]+)*/gu;

/** Scripts that put no space between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** Divides them by a dictionary (Unicode's UAX 29, ICU); which language the text is in makes no difference. */
const segmenter = new Intl.Segmenter("und", { granularity: "word" });

const english = snowball.newStemmer("english");

/** A stem costs about 10 µs and a newspaper's vocabulary is small. */
const MAX_CACHED_FORMS = 200_000;
const stems = new Map<string, string>();
const forms = new Map<string, { plain: string; stem: string }>();

/** An article's text is used by counting, indexing, topics and linking in turn, but tokenised only once. */
const MAX_CACHED_TEXTS = 6;
/** Short texts, such as names in a reason, would evict the articles. */
const MIN_CACHED_LENGTH = 200;
const texts = new LRUCache<string, readonly Word[]>({ max: MAX_CACHED_TEXTS });

/**
 * The stem of one normalised word: Latin letters by Snowball's English algorithm (Porter 2), after British spellings
 * and irregular forms have been regularised; Arabic by light stemming. A possessive 's is dropped; figures stay
 * whole, without grouping commas.
 */
export function stemWord(plain: string): string {
  const known = stems.get(plain);
  if (known !== undefined) return known;
  const stem = readStem(plain) || plain;
  if (stems.size >= MAX_CACHED_FORMS) stems.clear();
  stems.set(plain, stem);
  return stem;
}

function readStem(plain: string): string {
  if (plain.endsWith("++")) return `${plain.slice(0, -2)}plusplus`;
  if (plain.endsWith("#")) return `${plain.slice(0, -1)}sharp`;
  // several F16s
  if (/\p{N}/u.test(plain)) return plain.replace(/[,']/g, "").replace(/(?<=^\p{L}+\d+)s$/u, "");
  if (hasArabic(plain)) return stemArabic(plain);
  const word = plainEnglish(plain.replace(/'s$/, ""));
  return ownStem(word) ?? english.stem(word);
}

/** One word normalised, and its stem. Most words of a newspaper have been asked for before. */
export function formsOf(surface: string): { plain: string; stem: string } {
  const known = forms.get(surface);
  if (known) return known;
  const plain = normalise(surface);
  const form = { plain, stem: stemWord(plain) };
  if (forms.size >= MAX_CACHED_FORMS) forms.clear();
  forms.set(surface, form);
  return form;
}

/** "and", "with" and the like, written in one with a number: و28. */
const JOINED = /^[وفبلك](?=\p{N})/u;

/** The words of what stands between spaces. */
const split = (found: string) =>
  UNSPACED.test(found)
    ? segment(found)
    : JOINED.test(found)
      ? [{ surface: found.slice(1), at: 1 }]
      : [{ surface: found, at: 0 }];

function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    for (const { surface, at } of split(match[0])) {
      const start = match.index + at;
      words.push({ surface, start, end: start + surface.length, ...formsOf(surface) });
    }
  }
  return words;
}

const segment = (text: string) =>
  [...segmenter.segment(text)].flatMap(({ segment, index, isWordLike }) =>
    isWordLike ? [{ surface: segment, at: index }] : [],
  );

/** All words of a text in order. The index contains their stems, and queries are translated into them. */
export function listWords(text: string): readonly Word[] {
  const known = texts.get(text);
  if (known) return known;
  const words = readWords(text);
  if (text.length < MIN_CACHED_LENGTH) return words;
  texts.set(text, words);
  return words;
}

/** The stems of a text as one line of tokens separated by spaces, for the full-text index. */
export const indexLine = (text: string): string =>
  listWords(text)
    .map((word) => word.stem)
    .join(" ");
