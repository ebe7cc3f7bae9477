import { isFunctionWord, isVagueStem } from "./common-words";
import { findFigures } from "./figures";
import { learnSpelling, listSettings, type Setting, type Spelling } from "./names/capitals";
import { confirmNames, nameStems } from "./names/headline-names";
import { findNames, type NameSpan } from "./names/name-runs";
import { listWords, type Word } from "./tokenise";

export const TERM_KINDS = ["word", "phrase", "name", "figure", "date"] as const;
export type TermKind = (typeof TERM_KINDS)[number];

export const FIELDS = ["text", "headline", "abstract"] as const;
export type Field = (typeof FIELDS)[number];

/** One field of an article, split into words. */
export type Part = { field: Field; text: string; words: readonly Word[]; settings: Setting[] };

/** A part with its names, and how the whole article spells words. */
export type NamedPart = Part & { names: readonly NameSpan[]; spelling: Spelling };

/** One occurrence of a term: the indexes of its first and last word in its part (both inclusive). */
export type Span = { term: string; kind: TermKind; vague: boolean; first: number; last: number };

/** How much of a text is read, in UTF-16 units: about 20,000 words. What follows does not change what it is about. */
const MAX_READ_LENGTH = 120_000;
/** How far into the text a repeated headline is searched: it may follow a dateline, tags, a byline. */
const REPEATED_WITHIN = 300;
const MIN_REPEATED_LENGTH = 8;

/** Where the text repeats its headline near its start, as some sources do; it would count twice. */
function findRepeated(headline: string, text: string): { from: number; to: number } | null {
  const sought = headline.trim().toLowerCase();
  if (sought.length < MIN_REPEATED_LENGTH) return null;
  const from = text
    .slice(0, REPEATED_WITHIN + sought.length)
    .toLowerCase()
    .indexOf(sought);
  return from < 0 ? null : { from, to: from + sought.length };
}

/** Splits one field into words, leaving out a headline that the text repeats. */
export function readPart(field: Field, whole: string, headline: string): Part {
  const text = whole.slice(0, MAX_READ_LENGTH);
  const repeated = field === "text" ? findRepeated(headline, text) : null;
  const all = listWords(text);
  const words = repeated ? all.filter(({ start, end }) => end <= repeated.from || start >= repeated.to) : all;
  return { field, text, words, settings: listSettings(text, words) };
}

/** Words by their stems, and pairs of adjacent words outside names. */
function* listPlain({ text, words }: Part, names: readonly NameSpan[]): Generator<Span> {
  const inName = new Set<number>();
  for (const { first, last } of names) for (let at = first; at <= last; at++) inName.add(at);
  let before: Word | undefined;
  for (const [index, word] of words.entries()) {
    const counts = word.plain.length > 1 && !isFunctionWord(word.plain) && !/^\d/.test(word.plain);
    if (!counts) {
      before = undefined;
      continue;
    }
    const vague = isVagueStem(word.stem);
    yield { term: word.stem, kind: "word", vague, first: index, last: index };
    if (
      before &&
      !(inName.has(index) || inName.has(index - 1)) &&
      text.slice(before.end, word.start) === " "
    ) {
      const both = vague && isVagueStem(before.stem);
      yield {
        term: `${before.stem} ${word.stem}`,
        kind: "phrase",
        vague: both,
        first: index - 1,
        last: index,
      };
    }
    before = word;
  }
}

/** Names by the stems of their words. */
function* listNames({ words }: Part, names: readonly NameSpan[]): Generator<Span> {
  for (const { first, last } of names) {
    const stems = nameStems(words, { first, last });
    const vague = stems.every(isVagueStem);
    if (stems.length > 1 || !vague) yield { term: stems.join(" "), kind: "name", vague, first, last };
  }
}

/** Finds the names of all parts, using the capitals of the whole article. */
export function withNames(parts: readonly Part[]): NamedPart[] {
  const spelling: Spelling = { lower: new Set(), capital: new Set() };
  for (const { words, settings } of parts) learnSpelling(words, settings, spelling);
  const named = parts.map((part) => ({ ...part, names: findNames({ ...part, spelling }) }));
  const running = named.flatMap(({ words, settings, names }) =>
    names.flatMap((name) => (settings[name.first]?.displayed ? [] : nameStems(words, name).join(" "))),
  );
  const known = new Set(running);
  return named.map((part) => ({ ...part, spelling, names: confirmNames(part, part.names, known) }));
}

/** The fields of an article in which names are searched. */
export type NamedSource = { headline: string; abstract?: string; text: string };

/** The most recent article: its profile and its mentions are read from it in turn. */
let last: { source: NamedSource; parts: NamedPart[] } | undefined;

/** An article's fields with their names: the text first, then headline and abstract. */
export function namedParts({ headline, abstract = "", text }: NamedSource): readonly NamedPart[] {
  const known = last?.source;
  if (last && known?.text === text && known.headline === headline && known.abstract === abstract)
    return last.parts;
  const parts = [readPart("text", text, headline), readPart("headline", headline, headline)];
  if (abstract) parts.push(readPart("abstract", abstract, headline));
  last = { source: { headline, abstract, text }, parts: withNames(parts) };
  return last.parts;
}

/** Every occurrence of a possible term in a part. */
export function* listSpans(part: NamedPart): Generator<Span> {
  yield* listPlain(part, part.names);
  yield* listNames(part, part.names);
  yield* findFigures(part.text, part.words);
}
